import { expect, it } from 'vitest';
import { monthName, signedFigure } from './traces';

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
