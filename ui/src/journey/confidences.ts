import type { Confidence } from '../ipc/types';

/** How sure one can be of a cell, the surest first. */
export const confidences: readonly Confidence[] = ['known', 'believed', 'guess', 'unknown'];

/** The keys of each. */
export const confidenceKeys: Record<Confidence, string> = {
  known: 'Alt 1', believed: 'Alt 2', guess: 'Alt 3', unknown: 'Alt 4',
};

/** A little less sure; after the least sure comes the surest again. */
export function lessSure(confidence: Confidence): Confidence {
  return confidences[(confidences.indexOf(confidence) + 1) % confidences.length] ?? confidence;
}

/** How sure a key says one is of a cell that is as sure `now`; nothing if it says something else. */
export function confidenceOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>,
  now: Confidence,
): Confidence | null {
  const { key, code, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (metaKey) return null;
  if (key === 'F4' && !altKey && !ctrlKey && !shiftKey) return lessSure(now);
  const digit = /^Digit([1-4])$/.exec(code)?.[1];
  if (digit !== undefined && ((altKey && !ctrlKey) || (ctrlKey && shiftKey))) return confidences[Number(digit) - 1] ?? null;
  return null;
}
