// The Fluent files of one language that the screen needs.

const files = import.meta.glob<string>(
  ['../../../assets/locales/zh-CN/*.ftl', '!../../../assets/locales/zh-CN/{cli,menu}.ftl'],
  { query: '?raw', import: 'default', eager: true },
);

export const texts: string[] = Object.values(files);
