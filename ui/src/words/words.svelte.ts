// Every word on the screen. Reading one in a template keeps it true when the language changes.

import { FluentBundle } from '@fluent/bundle';
import type { Argument, Language, Message } from '../ipc/types';
import { format, load } from './bundle';

let bundle = $state.raw(new FluentBundle('en'));
let spoken = $state<Language>('en');

/** The language that the desk probably speaks where nobody chose one; it says so itself, later. */
export function likelyLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Speaks another language from now on. */
export async function speak(language: Language): Promise<void> {
  bundle = await load(language);
  spoken = language;
  document.documentElement.lang = language;
}

/** The language of the screen. */
export function language(): Language {
  return spoken;
}

/** A sentence of the files by its id. One that they lack shows as its id, never as nothing. */
export function say(id: string, args: Record<string, Argument> = {}): string {
  return format(bundle, { id, args }, null) ?? id;
}

/** The sentence of a message. */
export function tell(message: Message): string {
  return format(bundle, message, null) ?? message.id;
}

/** What to do next, where the files have advice. */
export function advice(message: Message): string | null {
  return format(bundle, message, 'next');
}

/** What else a thing is called by those who look for it, where the files know. */
export function aliases(id: string): string | null {
  return format(bundle, { id, args: {} }, 'also');
}

/** A word of the files, or the text itself where they have none: roles may be anybody's own. */
export function wordOr(id: string, otherwise: string): string {
  return format(bundle, { id, args: {} }, null) ?? otherwise;
}

/** A word of the files as it begins a line: with a capital where the script has them. */
export function heading(id: string): string {
  const word = say(id);
  return word.charAt(0).toLocaleUpperCase(spoken) + word.slice(1);
}
