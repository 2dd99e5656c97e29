import { expect, it } from 'vitest';
import { depthOf, pathOf, stretches } from './curve';

const whole = (value: number | null) => ({ whole: true, value });
const part = { whole: false, value: null };

it('a curve goes from the middle of a stage to the middle of the next', () => {
  expect(stretches([whole(2), whole(4), whole(3)])).toEqual([
    { left: null, point: 2, right: 3 }, { left: 3, point: 4, right: 3.5 }, { left: 3.5, point: 3, right: null },
  ]);
});

it('it stops at a stage without a value, and goes on over the parts of one', () => {
  expect(stretches([whole(2), whole(null), whole(4)]).map(({ left, right }) => [left, right])).toEqual([[null, null], [null, null], [null, null]]);
  expect(stretches([whole(2), part, whole(4)])).toEqual([
    { left: null, point: 2, right: 2.5 }, { left: 2.5, point: null, right: 3.5 }, { left: 3.5, point: 4, right: null },
  ]);
  expect(stretches([])).toEqual([]);
});

it('a line is drawn as far as it goes, high values above low ones', () => {
  expect(depthOf(5)).toBeLessThan(depthOf(1));
  expect(pathOf({ left: null, point: 5, right: 3 })).toBe('M50 16L100 48');
  expect(pathOf({ left: 3, point: null, right: 5 })).toBe('M0 48L50 32L100 16');
  expect(pathOf({ left: null, point: null, right: null })).toBe('');
});
