import { describe, expect, it } from 'vitest';
import { seedOf, showFigureOf } from './risk';

describe('figures of drivers', () => {
  it('count in what they are of', () => {
    expect(showFigureOf('en', { unit: 'share', relative: false }, 0.0215, 'EUR')).toBe('2.15%');
    expect(showFigureOf('en', { unit: 'money', relative: false }, 5400, 'EUR')).toBe('€5.4K');
    expect(showFigureOf('en', { unit: 'money', relative: true }, -0.1, 'EUR')).toBe('−10%');
    expect(showFigureOf('en', { unit: 'buyers', relative: false }, 3.456, 'EUR')).toBe('3.46');
  });
});

describe('a seed', () => {
  it('is a whole number that the desk takes', () => {
    expect(seedOf(' 42 ')).toBe(42);
    expect([seedOf(''), seedOf('-1'), seedOf('1.5'), seedOf('4294967296')]).toEqual([null, null, null, null]);
  });
});
