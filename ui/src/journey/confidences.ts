import type { Confidence } from '../ipc/types';

/** How sure one can be of a cell, the surest first. */
export const confidences: readonly Confidence[] = ['known', 'believed', 'guess', 'unknown'];

/** The keys of each. */
export const confidenceKeys: Record<Confidence, string> = {
  known: 'Alt 1', believed: 'Alt 2', guess: 'Alt 3', unknown: 'Alt 4',
};

/** How sure a key says one is; nothing if it says something else. */
export function confidenceOf(
  event: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>,
): Confidence | null {
  const { code, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (metaKey) return null;
  const digit = /^Digit([1-4])$/.exec(code)?.[1];
  if (digit !== undefined && ((altKey && !ctrlKey) || (ctrlKey && shiftKey))) return confidences[Number(digit) - 1] ?? null;
  return null;
}
