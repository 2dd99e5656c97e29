// Two maps side by side: what of them is shown, and where two texts differ.

import { diffWords } from 'diff';
import type { CellPair, Comparison } from '../ipc/types';

/** What is shown of a comparison, by places among its stages, lanes and cells. */
export type Table = { stages: number[]; rows: { lane: number; cells: (CellPair | null)[] }[] };

/** All of a comparison; or only the stages and lanes in which the two maps differ. */
export function tableOf(comparison: Comparison, differencesOnly: boolean): Table {
  const at = new Map(comparison.cells.map((pair) => [`${pair.lane}/${pair.stage}`, pair]));
  const differing = comparison.cells.filter(({ difference }) => difference !== 'same');
  const [inStage, inLane] = [new Set(differing.map(({ stage }) => stage)), new Set(differing.map(({ lane }) => lane))];
  const places = (pairs: { left: { name: string } | null; right: { name: string } | null }[], some: Set<number>) =>
    pairs.flatMap(({ left, right }, place) => (!differencesOnly || some.has(place) || left?.name !== right?.name ? [place] : []));
  const stages = places(comparison.stages, inStage);
  return {
    stages,
    rows: places(comparison.lanes, inLane).map((lane) => ({ lane, cells: stages.map((stage) => at.get(`${lane}/${stage}`) ?? null) })),
  };
}

/** A stretch of a text, and whether the other text has it, too. */
export type Stretch = { text: string; own: boolean };

/** More changes than these and no word stands in its place: then the texts are read whole. */
const MOST_CHANGES = 400;

const segmenters = new Map<string, Intl.Segmenter>();

/** What knows the words of a language; making one costs more than a hundred texts. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** Two texts with what only one of them says set apart, word by word; Chinese has words, too. */
export function worded(left: string, right: string, language: string): { left: Stretch[]; right: Stretch[] } {
  const changes = diffWords(left, right, { intlSegmenter: segmenterOf(language), maxEditLength: MOST_CHANGES });
  if (changes === undefined) return { left: [{ text: left, own: true }], right: [{ text: right, own: true }] };
  return {
    left: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed })),
    right: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added })),
  };
}
