import { describe, expect, it } from 'vitest';
import type { CellReading, Stage, StageReading } from '../ipc/types';
import { behind, columnsOf, following, lostByMerging, moved, nestable, standIn } from './stages';

/** Stages by name: `A a1 a2 B` where small letters are parts of the capital before; `C*` is folded. */
function stages(words: string): Stage[] {
  let whole = '';
  return words.split(' ').map((word): Stage => {
    const id = word.replace('*', '');
    const isPart = id.charAt(0) === id.charAt(0).toLowerCase();
    if (!isPart) whole = id;
    return { id, map: 'm', name: id, phase: 'use', importance: 2, within: isPart ? whole : null, collapsed: word.endsWith('*') };
  });
}
const readings = (words: string): StageReading[] =>
  stages(words).map((stage) => ({ stage, completeness: null, assurance: null, below_bar: [], scores: [] }));

it('parts that are folded away have no column, and their whole says how many they are', () => {
  const columns = columnsOf(readings('A a1 a2 B* b1 C'));
  expect(columns.map(({ key, at, parts, whole }) => [key, at, parts, whole])).toEqual([
    ['A', 1, 2, 'A'], ['a1', 2, 0, 'A'], ['a2', 3, 0, 'A'], ['B', 4, 1, 'B'], ['C', 5, 0, 'C'],
  ]);
});

it('a whole stage stands in for a part that is folded away', () => {
  const map = readings('A a1 B* b1');
  expect(['a1', 'b1', 'B', 'gone'].map((id) => standIn(map, id))).toEqual(['a1', 'B', 'B', null]);
});

describe('moved', () => {
  it.each([
    ['A B C', 'A', 1, { before: 'C', opens: null }],
    ['A B C', 'B', 1, { before: null, opens: null }],
    ['A B C', 'C', 1, null],
    ['A B C', 'A', -1, null],
    ['A B b1 C', 'C', -1, { before: 'B', opens: null }],
    ['A a1 B b1 C', 'A', 1, { before: 'C', opens: null }],
    ['A a1 a2 B', 'a1', 1, { before: 'B', opens: null }],
    ['A a1 a2 B', 'a2', -1, { before: 'a1', opens: null }],
    ['A a1 B b1', 'a1', 1, { before: 'b1', opens: null }],
    ['A a1 B* b1', 'a1', 1, { before: 'b1', opens: 'B' }],
    ['A* a1 B b1', 'b1', -1, { before: 'B', opens: 'A' }],
    ['A a1 B', 'a1', -1, { before: 'A', opens: null }],
    ['A a1', 'a1', 1, null],
  ] as const)('in %s, %s by %i goes to %o', (words, id, by, way) => expect(moved(stages(words), id, by)).toEqual(way));
});

it.each([
  ['A a1 a2 B', 'A', { before: 'B', within: null }],
  ['A a1 a2', 'A', { before: null, within: null }],
  ['A a1 a2 B', 'a1', { before: 'a2', within: 'A' }],
  ['A a1 a2 B', 'a2', { before: 'B', within: 'A' }],
])('in %s, what is added behind %s goes to %o', (words, id, place) => expect(behind(stages(words), id)).toEqual(place));

it.each([
  ['A a1 a2 B', 'A', 'B'], ['A a1 a2 B', 'a1', 'a2'], ['A a1 a2 B', 'a2', undefined], ['A B', 'B', undefined], ['A a1 B b1', 'a1', undefined],
])('in %s, %s is merged with %s', (words, id, next) => expect(following(stages(words), id)?.id).toBe(next));

it.each([
  ['A a1 B', 'B', 'A'], ['A B', 'A', undefined], ['A a1 B', 'a1', undefined], ['A', 'gone', undefined],
])('in %s, %s can become a part of %s', (words, id, whole) => expect(nestable(stages(words), id)?.id).toBe(whole));

it('what both stages have in one lane is told before they are merged', () => {
  const cell = (stage: string, lane: string, owner: string, figures: [string, number][] = []): CellReading => ({
    cell: { stage, lane, text: '', confidence: 'known', owner, review: '' },
    evidence: [], measure: { unit: '%', source: '', figures }, stale: false,
  });
  const one = [cell('A', 'churn', 'Ann', [['2026', 3]]), cell('A', 'notes', 'Ann')];
  expect(lostByMerging([...one, cell('B', 'churn', '', [['2026', 4]]), cell('B', 'notes', 'Bo')], 'A', 'B')).toEqual({ figures: true, owner: true });
  expect(lostByMerging([...one, cell('B', 'notes', 'Ann', [['2026', 4]])], 'A', 'B')).toEqual({ figures: false, owner: false });
});
