import { expect, it } from 'vitest';
import type { StageReading } from '../ipc/types';
import { columnsOf } from './stages';
import { apartOf, drawnOf, heightOf, inView, rowsInView, runsOf } from './window';

const columns = columnsOf(
  Array.from({ length: 200 }, (_, index): StageReading => ({
    stage: { id: `s${index + 1}`, map: 'm', name: '', phase: 'use', importance: 2, within: index % 4 === 0 ? null : `s${index - (index % 4) + 1}`, collapsed: false },
    completeness: null, assurance: null, below_bar: [], scores: [],
  })),
);
const drawn = (from: number, to: number, focused: number) => drawnOf(columns, [from, to], apartOf(columns, [from, to], focused));
const runs = (from: number, to: number, focused: number) => runsOf(drawn(from, to, focused), apartOf(columns, [from, to], focused));

it.each([
  [7, 800, 0, [1, 7]], [24, 800, 0, [1, 24]], [40, 10_000, 0, [1, 40]],
  [200, 1000, 0, [1, 9]], [200, 1000, 12_800, [99, 109]], [200, 1000, 30_000, [200, 200]],
])('of %i columns in %i px, scrolled by %i px, are drawn %o', (count, room, scrolled, view) => {
  expect(inView(count, room, scrolled)).toEqual(view);
});

it.each([
  [500, 0, [1, 6]], [500, 960, [9, 15]], [500, 5000, [21, 0]], [5000, 0, [1, 20]],
])('of twenty rows of 100 px in %i px, scrolled by %i px, are drawn %o', (room, scrolled, view) => {
  expect(rowsInView(Array.from({ length: 20 }, () => 100), room, scrolled)).toEqual(view);
});

it.each([
  [10, 12, 11, [10, 11, 12]], [10, 12, 3, [3, 10, 11, 12]], [10, 12, 200, [10, 11, 12, 200]], [10, 12, 0, [10, 11, 12]], [10, 12, 201, [10, 11, 12]],
])('from %i to %i, with the focus on %i, are drawn %o', (from, to, focused, at) => {
  expect(drawn(from, to, focused).map((column) => column.at)).toEqual(at);
});

it.each([
  // The first and the last stand apart, beside others of their stage; [3, 4] and [5, 6] are halves of stages.
  [3, 6, 1, [[1], [3, 4], [5, 6]]], [3, 6, 2, [[2], [3, 4], [5, 6]]], [3, 6, 7, [[3, 4], [5, 6], [7]]], [3, 6, 4, [[3, 4], [5, 6]]],
])('from %i to %i, with the focus on %i, a whole stage’s head stands over those of its columns that stand together', (from, to, focused, at) => {
  const heads = runs(from, to, focused);
  expect(heads.map((run) => run.columns.map((column) => column.at))).toEqual(at);
  expect(new Set(heads.map((run) => run.key)).size).toBe(heads.length);
});

it('what stays in view after a step is the same thing', () => {
  const [before, after] = [runs(9, 20, 0), runs(10, 21, 0)];
  expect(after.filter((run) => before.includes(run)).flatMap((run) => run.columns.map((column) => column.at))).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
});

it('a cell is as high as its lines, and Chinese letters are wide', () => {
  expect(heightOf('short')).toBe(heightOf(''));
  expect(heightOf('a\nb\nc')).toBeGreaterThan(heightOf('a\nb'));
  expect(heightOf('客'.repeat(16))).toBe(heightOf('a'.repeat(32)));
});
