import type { Evidence } from '../ipc/types';
import { say } from '../words/words.svelte';

/** What an item of evidence says: a quotation within its marks, which many people type themselves. */
export function saidIn({ kind, text }: Pick<Evidence, 'kind' | 'text'>): string {
  return kind === 'quote' && !/^["“”„«「『‘]/.test(text.trim()) ? say('screen-quoted', { text }) : text;
}
