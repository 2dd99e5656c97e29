import { describe, expect, it } from 'vitest';
import { costOf, costRow, costSaid } from './costs';

describe('a cost', () => {
  it('is certain until its ends are said, and says its figure once', () => {
    expect(costOf({ low: null, likely: 500, high: undefined, source: '' })).toEqual({ low: 500, likely: 500, high: 500, source: '' });
    expect(costRow({ low: 500, likely: 500, high: 500, source: 'offer' })).toEqual({ low: null, likely: 500, high: null, source: 'offer' });
    expect(costOf({ low: null, likely: 500, high: 900, source: '' })).toEqual({ low: 500, likely: 500, high: 900, source: '' });
  });

  it('of nothing is an empty field', () => {
    expect(costRow({ low: 0, likely: 0, high: 0, source: '' }).likely).toBeNull();
    expect(costRow(undefined)).toEqual({ low: null, likely: null, high: null, source: '' });
    expect(costOf({ low: null, likely: null, high: null, source: '' })).toEqual({ low: 0, likely: 0, high: 0, source: '' });
    expect(costRow({ low: 0, likely: 0, high: 9, source: '' })).toEqual({ low: 0, likely: 0, high: 9, source: '' });
  });

  it('says its range where it has one', () => {
    const show = (amount: number) => `€${amount}`;
    expect(costSaid({ low: 5, likely: 5, high: 5, source: '' }, show)).toBe('€5');
    expect(costSaid({ low: 4, likely: 5, high: 9, source: '' }, show)).toBe('€5 (€4–€9)');
  });
});
