import { expect, it } from 'vitest';
import { allSaid, beginning, figureIn, readColumns, readPeriod, sparkline, withFigures } from './figures';

it.each([
  ['2026 Q3', '2026-Q3'], ['Q3 2026', '2026-Q3'], ['2026/q1', '2026-Q1'], ['2026年第3季度', '2026-Q3'], ['2026/9', '2026-09'], ['2026-09', '2026-09'], [' 2026 ', '2026'], ['next year', 'next year'],
])('“%s” is the period %s', (text, period) => expect(readPeriod(text)).toBe(period));

it.each([
  ['42 %', { value: 42, unit: '%' }], ['1,200 trials', { value: 1200, unit: 'trials' }], ['−0.5', { value: -0.5, unit: '' }], ['１２ 天', { value: 12, unit: '天' }], [' 7 ', { value: 7, unit: '' }],
  ['3 to 5 days', null], ['about 7', null], ['', null], ['1.2.3.4.', null], ['90 days, but nobody has counted them since', null],
])('“%s” is the figure %o', (text, read) => expect(figureIn(text)).toEqual(read));

it('what is said in one place is the text, then each figure with its unit, then where they come from', () => {
  const figures: [string, number][] = [['2026-Q1', 1234.5], ['2026-Q2', 8]];
  expect(allSaid({ text: 'Time to value', measure: { unit: 'days', source: 'the shop', figures } }, 'en')).toBe('Time to value\n2026-Q1: 1,234.5\u00a0days\n2026-Q2: 8\u00a0days\nthe shop');
  expect(allSaid({ text: '', measure: { unit: '%', source: '', figures: [['2026', 12]] } }, 'zh-CN')).toBe('2026: 12%');
  expect(allSaid({ text: 'a', measure: null }, 'en')).toBe('a');
});

it('two columns are read without their head, and each row that is none is told and spoils no other', () => {
  expect(readColumns([['Quarter', 'Rate'], ['2026 Q1', '81,5'], ['', ''], ['2026-Q2', 'soon'], ['2026-Q3', ''], ['2025-13', '5'], ['', '6'], ['2026-02-28', '7']])).toEqual({
    figures: [['2026-Q1', 81.5], ['2026-02-28', 7]],
    unread: [
      { row: 4, text: '2026-Q2, soon', part: 'figure' }, { row: 5, text: '2026-Q3', part: 'figure' },
      { row: 6, text: '2025-13, 5', part: 'period' }, { row: 7, text: '6', part: 'period' },
    ],
  });
});

it.each(['26', '2026-13', '2026-Q5', '2026-00', '2023-02-29', '2026-3-1', 'next year'])('“%s” is no period', (text) => {
  expect(readColumns([[text, '5']])).toEqual({ figures: [], unread: [{ row: 1, text: `${text}, 5`, part: 'period' }] });
});

it('a figure for a period that has one takes its place', () => {
  expect(withFigures([['2026', 1], ['2027', 2]], [['2026', 3], ['2028', 4]])).toEqual([['2026', 3], ['2027', 2], ['2028', 4]]);
});

it('periods of any length stand where they begin', () => {
  expect([beginning('2026'), beginning('2026-Q3'), beginning('2026-07')]).toEqual([2026, 2026.5, 2026.5]);
  expect(beginning('2026-07-15')).toBeGreaterThan(2026.5);
});

it('the line keeps the distance between periods, and one that never changes is level', () => {
  expect(sparkline([['2024', 0], ['2025', 10], ['2028', 5]], 40, 10)).toEqual({ path: 'M0 10L10 0L40 5', end: [40, 5] });
  expect(sparkline([['2024', 7], ['2025', 7]], 40, 10).path).toBe('M0 5L40 5');
});
