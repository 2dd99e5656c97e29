import { expect, it } from 'vitest';
import { changersOf, monthName, signedFigure } from './traces';

it('what a play adds has its sign', () => {
  expect(signedFigure('en', -0.08, true)).toBe('−8');
  expect(signedFigure('en', 0.03, true)).toBe('+3');
  expect(signedFigure('en', 12.5, false)).toBe('+12.5');
});

it('months of a case are counted from 1', () => {
  expect(monthName('en', '2027-01', 1)).toBe('Jan 2027');
  expect(monthName('en', '2027-01', 14)).toBe('Feb 2028');
  expect(monthName('en', '', 3)).toBe('');
});

it('a figure is traced back to the plays that change it', () => {
  const effect = { play: 'docs', driver: 'churn' as const, low: -0.2, likely: -0.1, high: 0, relative: true };
  const cost = { low: 0, likely: 0, high: 0, source: '' };
  const reading = { plays: [{ play: 'docs', name: 'Docs', period: 0, one_off: cost, running: cost, work: 0, effects: [effect], often: [] }] };
  const traces = [{ play: 'people', name: 'People' }, { play: 'docs', name: 'Docs' }];
  expect(changersOf(reading, traces, 'churn')).toEqual([{ play: 'docs', name: 'Docs', effect }]);
  expect(changersOf(reading, traces, 'revenue')).toEqual([]);
});
