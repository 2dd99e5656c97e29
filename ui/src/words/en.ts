// The Fluent files of one language that the screen needs, as they were read when it was built.

import type { Entries } from './bundle';

const files = import.meta.glob<Entries>(
  ['../../../assets/locales/en/*.ftl', '!../../../assets/locales/en/{cli,menu}.ftl'],
  { import: 'default', eager: true },
);

export const entries: Entries[] = Object.values(files);
