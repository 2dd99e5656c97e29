import { expect, it } from 'vitest';
import { moneyExact, moneyShort, moneyTo } from './money';

it('money is written in the manner of each language', () => {
  expect(moneyShort('en', 1_243_560, 'EUR')).toBe('€1.24M');
  expect(moneyShort('en', -309_900, 'USD')).toBe('−$310K');
  expect(moneyShort('en', 49.5, 'CHF')).toBe('CHF\u00a049.5');
  expect(moneyShort('zh-CN', 1_243_560, 'CNY')).toBe('¥124万');
  expect(moneyShort('zh-CN', 999_999_999, 'CNY')).toBe('¥10亿');
  expect(moneyExact('en', -0.5, 'USD')).toBe('−$0.50');
});

it('money that is held against other money has the same last digit', () => {
  expect(moneyTo('en', 10_279_743, 'EUR', 1e4)).toBe('€10.28M');
  expect(moneyTo('en', 8_700_045, 'EUR', 1e4)).toBe('€8.70M');
  expect(moneyTo('en', -309_900, 'USD', 1e4)).toBe('−$310K');
  expect(moneyTo('en', 12.345, 'EUR', 0.01)).toBe('€12.35');
  expect(moneyTo('zh-CN', 10_279_743, 'CNY', 1e5)).toBe('¥1030万');
});
