import { expect, it } from 'vitest';
import type { ScoreReading } from '../ipc/types';
import { acrossOf, dotsOf, next, scoreAt, step } from './dots';

const said = (...scores: (number | null)[]): ScoreReading => ({
  stage: 's', aspect: 'satisfaction',
  opinions: scores.map((score, index) => ({ respondent: `r${index}`, score, comment: '' })),
  counts: [0, 0, 0, 0, 0], n: 0, dont_know: 0, median: null, quartiles: null, agreement: null, accord: null, verdict: false, severity: null, weighted: false, cause: null, goal: null,
});

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

it('arrows stop at the edges', () => {
  expect(step({ row: 0, column: 0 }, 'ArrowUp', 7)).toEqual({ row: 0, column: 0 });
  expect(step({ row: 6, column: 2 }, 'ArrowDown', 7)).toEqual({ row: 6, column: 2 });
  expect(step({ row: 6, column: 2 }, 'x', 7)).toBeNull();
});
