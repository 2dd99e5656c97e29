import { expect, it } from 'vitest';
import type { StageReading } from '../ipc/types';
import { columnsOf } from './stages';
import { heightOf, inView, itemsOf, rowsInView, runsOf } from './window';

const columns = columnsOf(
  Array.from({ length: 200 }, (_, index): StageReading => ({
    stage: { id: `s${index + 1}`, map: 'm', name: '', phase: 'use', importance: 2, within: index % 4 === 0 ? null : `s${index - (index % 4) + 1}`, collapsed: false },
    completeness: null, assurance: null, below_bar: [], scores: [],
  })),
);
const shape = (from: number, to: number, focused: number) =>
  itemsOf(columns, [from, to], focused).flatMap((item) => (item.skipped > 0 ? [-item.skipped, item.at] : [item.at]));

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

it('every column is drawn or has its room kept, and the one with the focus is always drawn', () => {
  expect(shape(10, 12, 11)).toEqual([-9, 10, 11, 12]);
  expect(shape(10, 12, 3)).toEqual([-2, 3, -6, 10, 11, 12]);
  expect(shape(10, 12, 200)).toEqual([-9, 10, 11, 12, -187, 200]);
  expect(shape(1, 200, 5)).toHaveLength(200);
  expect(shape(10, 12, 201)).toEqual([-9, 10, 11, 12]);
});

it('what stays in view is the same thing after a step', () => {
  const [before, after] = [itemsOf(columns, [10, 20], 0), itemsOf(columns, [11, 21], 0)];
  expect(after.slice(1, -1)).toEqual(before.slice(2));
  expect(after.slice(1, -1).every((item, index) => item === before[index + 2])).toBe(true);
});

it('a whole stage’s head stands over those of its columns that are drawn', () => {
  const runs = runsOf(itemsOf(columns, [3, 6], 1));
  expect(runs.map((run) => run.columns.map((column) => column.at))).toEqual([[1], [3, 4], [5, 6]]);
  expect(new Set(runs.map((run) => run.key)).size).toBe(runs.length);
});

it('a cell is as high as its lines, and Chinese letters are wide', () => {
  expect(heightOf('short')).toBe(heightOf(''));
  expect(heightOf('a\nb\nc')).toBeGreaterThan(heightOf('a\nb'));
  expect(heightOf('客'.repeat(16))).toBe(heightOf('a'.repeat(32)));
});
