import { expect, it } from 'vitest';
import { inPercent, ofPercent, rateRows, ratesOf } from './settings';

it('shares are percent in fields, to the digit', () => {
  for (const share of [0.07, 0.12, 0.085, 0.29]) expect(ofPercent(inPercent(share))).toBe(share);
  expect(inPercent(0.07)).toBe(7);
  expect(ofPercent(null)).toBe(0);
});

it('every role has a row, and an empty one is no rate', () => {
  const rows = rateRows([{ role: 'sales', per_month: 9000 }], ['product', 'sales']);
  expect(rows).toEqual([{ role: 'sales', rate: 9000 }, { role: 'product', rate: null }]);
  expect(ratesOf([...rows, { role: 'legal', rate: 0 }])).toEqual([{ role: 'sales', per_month: 9000 }, { role: 'legal', per_month: 0 }]);
});
