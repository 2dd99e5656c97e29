import { expect, it } from 'vitest';
import { scrolledBy } from './scroll';

const room = (scrollLeft: number, scrollTop: number) => ({ scrollLeft, scrollTop, clientWidth: 1000, clientHeight: 500, scrollWidth: 1500, scrollHeight: 1200 });

it.each([
  ['ArrowDown', false, [0, 0], [0, 100]],
  ['ArrowRight', false, [0, 40], [200, 40]],
  ['ArrowRight', false, [450, 0], [500, 0]],
  ['ArrowRight', false, [500, 0], null],
  ['ArrowLeft', false, [0, 300], null],
  ['PageDown', false, [0, 100], [0, 550]],
  [' ', false, [0, 600], [0, 700]],
  [' ', true, [0, 600], [0, 150]],
  ['PageDown', false, [0, 699.5], null],
  ['PageUp', false, [0, 0], null],
  ['Home', false, [500, 700], [0, 0]],
  ['End', false, [200, 0], [200, 700]],
  ['a', false, [200, 100], null],
])('%j (shift: %s) from %o scrolls to %o', (key, shiftKey, [left, top], to) => {
  expect(scrolledBy({ key, shiftKey }, room(left ?? 0, top ?? 0))).toEqual(to === null ? null : { left: to[0], top: to[1] });
});

it('what fits its room is scrolled by no key', () => {
  const fits = { scrollLeft: 0, scrollTop: 0, clientWidth: 1000, clientHeight: 500, scrollWidth: 1000, scrollHeight: 500 };
  expect(['ArrowDown', 'ArrowRight', 'PageDown', ' ', 'End'].map((key) => scrolledBy({ key, shiftKey: false }, fits))).toEqual([null, null, null, null, null]);
});
