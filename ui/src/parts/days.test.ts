import { expect, it } from 'vitest';
import { monthsAfter } from './days';

it.each([
  [new Date(2026, 7, 15), 3, '2026-11-15'], [new Date(2026, 10, 30), 3, '2027-02-28'], [new Date(2027, 10, 30), 3, '2028-02-29'], [new Date(2026, 11, 31), 1, '2027-01-31'],
])('%s and %i months more is %s', (date, months, day) => expect(monthsAfter(date, months)).toBe(day));
