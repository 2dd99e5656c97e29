import type { Confidence } from '../ipc/types';

/** How sure one can be of a cell, the surest first. */
export const confidences: readonly Confidence[] = ['known', 'believed', 'guess', 'unknown'];

/** The keys of each. */
export const confidenceKeys: Record<Confidence, string> = {
  known: 'Alt 1', believed: 'Alt 2', guess: 'Alt 3', unknown: 'Alt 4',
};

/** What a key says of a cell: how sure one is of it, or less than before. */
export type Say = Confidence | 'less';

/** What a key says of a cell; nothing if it says something else. */
export function sayOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>): Say | null {
  const { key, code, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (metaKey) return null;
  if (key === 'F4' && !altKey && !ctrlKey && !shiftKey) return 'less';
  const digit = /^Digit([1-4])$/.exec(code)?.[1];
  if (digit !== undefined && ((altKey && !ctrlKey) || (ctrlKey && shiftKey))) return confidences[Number(digit) - 1] ?? null;
  return null;
}
