import type { DirectionEvidence, DirectionReading, DirectionVerdict, Language } from '../ipc/types';
import { fixed } from '../words/figures';

/** The words of verdicts. */
export const verdictWords: Record<DirectionVerdict, string> = {
  more_scalable: 'direction-more-scalable', stay: 'direction-stay', more_personal: 'direction-more-personal',
};

/** What people can say buyers want, from the product to people. */
export const leanings: readonly { value: number; word: string }[] = [
  { value: -2, word: 'leaning-product' }, { value: -1, word: 'leaning-rather-product' }, { value: 0, word: 'leaning-both' },
  { value: 1, word: 'leaning-rather-people' }, { value: 2, word: 'leaning-people' },
];

/** A value −1…1 with its sign. */
export function signed(language: Language, value: number): string {
  const words = fixed(language, Math.abs(value), 2);
  if (Math.abs(value) < 0.005) return words;
  return value < 0 ? `−${words}` : `+${words}`;
}

/** Where a bar of a value −1…1 begins and how long it is, in per cent of the scale. */
export function barOf(value: number): { from: number; length: number } {
  const length = Math.abs(value) * 50;
  return { from: value < 0 ? 50 - length : 50, length };
}

/** The kinds of evidence that somebody weighed otherwise than alike. */
export function weighed(reading: DirectionReading): DirectionEvidence[] {
  return reading.evidence.filter((row) => row.weight !== 1).map((row) => row.evidence);
}

/** A share as it is typed, in per cent; a tenth of one is as fine as anybody knows it. */
export function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}
