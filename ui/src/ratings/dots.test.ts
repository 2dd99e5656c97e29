import { expect, it } from 'vitest';
import { acrossOf, dotsOf, next, scoreAt, shapeOf, step } from './dots';
import type { Said } from './opinions';

const said = (...scores: (number | null)[]): Said[] => scores.map((score, index) => ({ respondent: `r${index}`, score, comment: '' }));

it('stacks dots of the same score in the order of the respondents', () => {
  expect(dotsOf(said(2, 4, 2, null))).toEqual([
    { respondent: 'r0', score: 2, level: 0, beside: 0 },
    { respondent: 'r1', score: 4, level: 0, beside: 0 },
    { respondent: 'r2', score: 2, level: 1, beside: 0 },
  ]);
});

it('thirty who agree stand in rows, no higher than a few and about the middle', () => {
  const dots = dotsOf(said(...Array.from({ length: 30 }, () => 4)));
  expect(Math.max(...dots.map((dot) => dot.level))).toBe(4);
  expect(new Set(dots.map((dot) => `${dot.level}/${dot.beside}`)).size).toBe(30);
  expect(Math.max(...dots.map((dot) => dot.beside))).toBe(-Math.min(...dots.map((dot) => dot.beside)));
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
  const dots = [{ respondent: 'a', score: 3, level: 0, beside: -1 }, { respondent: 'b', score: 3, level: 1, beside: 2 }];
  expect(shapeOf(dots, 4, 1)).toBe('M-5 28a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M7 21.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0');
  expect(shapeOf([], 4, 1)).toBe('');
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
