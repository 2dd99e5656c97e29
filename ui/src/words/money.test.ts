import { expect, it } from 'vitest';
import { moneyExact, moneyShort } from './money';

it('money is written in the manner of each language', () => {
  expect(moneyShort('en', 1_243_560, 'EUR')).toBe('€1.24M');
  expect(moneyShort('en', -309_900, 'USD')).toBe('−$310K');
  expect(moneyShort('en', 49.5, 'CHF')).toBe('CHF\u00a049.5');
  expect(moneyShort('zh-CN', 1_243_560, 'CNY')).toBe('¥124万');
  expect(moneyShort('zh-CN', 999_999_999, 'CNY')).toBe('¥10亿');
  expect(moneyExact('en', -0.5, 'USD')).toBe('−$0.50');
});
