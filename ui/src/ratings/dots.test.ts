import { expect, it } from 'vitest';
import { acrossOf, dotsOf, next, scoreAt, shapeOf, step } from './dots';
import type { Said } from './opinions';

const said = (...scores: (number | null)[]): Said[] => scores.map((score, index) => ({ respondent: `r${index}`, score, comment: '' }));

it('stacks dots of the same score in the order of the respondents', () => {
  expect(dotsOf(said(2, 4, 2, null)).dots).toEqual([
    { respondent: 'r0', score: 2, x: 0, y: 27.75 },
    { respondent: 'r1', score: 4, x: 0, y: 27.75 },
    { respondent: 'r2', score: 2, x: 0, y: 21.25 },
  ]);
  expect(dotsOf([]).dots).toEqual([]);
});

it.each([1, 5, 15, 16, 30, 100, 1000])('%i who agree stand about the middle, none on another, all within their room', (count) => {
  const { dots, radius } = dotsOf(said(...Array.from({ length: count }, () => 4)));
  const [across, up] = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
  expect(dots).toHaveLength(count);
  expect(Math.max(...across)).toBeCloseTo(-Math.min(...across));
  expect(Math.max(...across) + radius).toBeLessThanOrEqual(12);
  expect(Math.min(...up) - radius).toBeGreaterThanOrEqual(-1.5);
  expect(Math.max(...up) + radius).toBeLessThanOrEqual(31);
  for (const [index, one] of dots.slice(0, 100).entries()) {
    for (const other of dots.slice(0, index)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * radius);
  }
});

it('a press on a score means that score, and one between two the nearer', () => {
  for (const score of [1, 2, 3, 4, 5]) expect(scoreAt(acrossOf(score) / 100)).toBe(score);
  expect([scoreAt(0), scoreAt(0.2), scoreAt(1)]).toEqual([1, 2, 5]);
});

it('rating goes on to the next respect, then to the next stage, and stops at the end', () => {
  expect(next({ row: 0, column: 1 }, 7)).toEqual({ row: 0, column: 2 });
  expect(next({ row: 0, column: 2 }, 7)).toEqual({ row: 1, column: 0 });
  expect(next({ row: 6, column: 2 }, 7)).toEqual({ row: 6, column: 2 });
});

it('a crowd is one shape, each dot about its own middle', () => {
  const dots = [{ respondent: 'a', score: 3, x: -4, y: 28 }, { respondent: 'b', score: 3, x: 8, y: 21.5 }];
  expect(shapeOf(dots, 1)).toBe('M-5 28a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M7 21.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0');
  expect(shapeOf([], 1)).toBe('');
});

it.each([
  ['ArrowUp', false, { row: 0, column: 1 }], ['ArrowRight', false, { row: 1, column: 2 }], ['PageUp', false, { row: 0, column: 1 }],
  ['PageDown', false, { row: 6, column: 1 }], ['Home', false, { row: 1, column: 0 }], ['End', false, { row: 1, column: 2 }],
  ['Home', true, { row: 0, column: 0 }], ['End', true, { row: 6, column: 2 }], ['ArrowUp', true, { row: 0, column: 1 }], ['ArrowDown', true, { row: 6, column: 1 }], ['x', false, null],
])('%s, Control %s', (key, far, to) => {
  expect(step({ row: 1, column: 1 }, key, far, 7)).toEqual(to);
});

it('arrows stop at the edges', () => {
  expect(step({ row: 0, column: 0 }, 'ArrowUp', false, 7)).toEqual({ row: 0, column: 0 });
  expect(step({ row: 6, column: 2 }, 'ArrowDown', false, 7)).toEqual({ row: 6, column: 2 });
});
