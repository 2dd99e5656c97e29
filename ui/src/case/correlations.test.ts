import { expect, it } from 'vitest';
import { correlationsOf, figuresOf, pairRows } from './correlations';

it('pairs come back as they were, and only figures that were given can be in one', () => {
  const estimate = { low: 1, likely: 2, high: 3 };
  const row = (driver: 'revenue' | 'churn', given: boolean) => ({ driver, unit: 'money' as const, estimate: given ? estimate : null, source: '', confidence: 'guess' as const });
  const figures = figuresOf({ businesses: [{ offering: 'suite', segment: 'shops', name: 'Shops', lacks: [], drivers: [row('revenue', true), row('churn', true)] }, { offering: 'suite', segment: 'chains', name: 'Chains', lacks: [], drivers: [row('revenue', false)] }] });
  expect(figures.map((figure) => figure.key)).toEqual(['revenue/shops', 'churn/shops']);
  const kept = [{ offering: 'suite', segment: 'shops', driver: 'churn' as const, other_segment: 'shops', other_driver: 'revenue' as const, coefficient: -0.5 }];
  expect(correlationsOf('suite', figures, pairRows(kept))).toEqual(kept);
  expect(correlationsOf('suite', figures, [{ one: 'revenue/shops', other: '', coefficient: 1 }])).toEqual([]);
});
