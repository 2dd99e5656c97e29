import { describe, expect, it } from 'vitest';
import type { DriverUnit } from '../ipc/types';
import { digitsOf, seedOf, showFigureOf } from './risk';

describe('figures of drivers', () => {
  it('count in what they are of', () => {
    const show = (unit: DriverUnit, value: number, of: { relative?: boolean; added?: boolean } = {}) =>
      showFigureOf('en', { unit, relative: false, added: false, ...of }, value, 'EUR', (points) => `${points} points`);
    expect(show('share', 0.0215)).toBe('2.15%');
    expect(show('money', 5400)).toBe('€5.4K');
    expect(show('money', -0.1, { relative: true, added: true })).toBe('−10%');
    expect(show('buyers', 3.456)).toBe('3.46');
    // A churn of 3% that a play takes to 2% is one point less, and a tenth of a margin is no tenth more.
    expect(show('share', -0.01, { added: true })).toBe('−1 points');
    expect(show('share', -0.1, { relative: true, added: true })).toBe('−10%');
    expect(show('money', -20, { added: true })).toBe('−€20');
  });
});

describe('a seed', () => {
  it('is a whole number that the desk takes', () => {
    expect(seedOf(' 42 ')).toBe(42);
    expect([seedOf(''), seedOf('-1'), seedOf('1.5'), seedOf('4294967296')]).toEqual([null, null, null, null]);
  });
});

it('shares of one sentence have the same digits behind the point', () => {
  const churn = { unit: 'share' as const, relative: false, added: false };
  const digits = digitsOf([0.005, 0.0225]);
  expect([0.005, 0.0225].map((share) => showFigureOf('en', churn, share, 'EUR', String, digits))).toEqual(['0.50%', '2.25%']);
  expect(digitsOf([0.05, 0.1])).toBe(0);
});
