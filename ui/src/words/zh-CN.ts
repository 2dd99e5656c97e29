// The Fluent files of one language that the screen needs, as they were read when it was built.

import type { Entries } from './bundle';

const files = import.meta.glob<Entries>(
  ['../../../assets/locales/zh-CN/*.ftl', '!../../../assets/locales/zh-CN/{cli,menu}.ftl'],
  { import: 'default', eager: true },
);

export const entries: Entries[] = Object.values(files);
