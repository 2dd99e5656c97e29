import { describe, expect, it } from 'vitest';
import { monthShort, readFigure } from './figures';

describe('a month beside the one before it', () => {
  it.each([
    ['en', '2027-01', '', 'Jan 2027'],
    ['en', '2027-04', '2027-01', 'Apr'],
    ['en', '2028-01', '2027-10', 'Jan 2028'],
    ['zh-CN', '2027-10', '2027-07', '10月'],
    ['en', 'soon', 'soon', 'soon'],
  ] as const)('in %s %s after “%s” reads %s', (language, text, before, expected) => {
    expect(monthShort(language, text, before)).toBe(expected);
  });
});

it.each([
  ['12', 12], [' 1,250.5 ', 1250.5], ['1.250,5', 1250.5], ['1 250,5', 1250.5], ['1\u202f250', 1250], ['81,5', 81.5], ['1,250', 1250], ['1,250,000', 1_250_000],
  ['-3', -3], ['−3.5', -3.5], ['12 %', 12], ['.5', 0.5], ['', null], ['about 3', null], ['1,2,3', null], ['1.2.3', null], ['-', null],
  ['１２．５', 12.5],
  ['－０．７％', -0.7],
])('“%s” is the figure %s', (text, value) => expect(readFigure(text)).toBe(value));
