import { describe, expect, it } from 'vitest';
import { monthShort } from './figures';

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
