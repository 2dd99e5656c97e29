// The Fluent files of one language that the screen needs.

const files = import.meta.glob<string>(
  ['../../../assets/locales/en/*.ftl', '!../../../assets/locales/en/{cli,menu}.ftl'],
  { query: '?raw', import: 'default', eager: true },
);

export const texts: string[] = Object.values(files);
