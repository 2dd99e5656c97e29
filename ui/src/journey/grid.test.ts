import { describe, expect, it } from 'vitest';
import { afterEnter, afterTab, block, freeName, move, type Extent, type Spot } from './grid';

const map: Extent = { stages: 7, lanes: 4, ratings: 3 };
const empty: Extent = { stages: 0, lanes: 4, ratings: 3 };
const at = (row: number, column: number): Spot => ({ row, column });

describe('keys lead', () => {
  it.each([
    ['ArrowRight', false, at(2, 3), at(2, 4)],
    ['ArrowRight', false, at(2, 7), at(2, 7)],
    ['ArrowRight', false, at(0, 7), at(0, 8)],
    ['ArrowLeft', false, at(2, 1), at(2, 0)],
    ['ArrowLeft', false, at(0, 1), at(0, 1)],
    ['ArrowLeft', false, at(5, 1), at(5, 1)],
    ['ArrowDown', false, at(4, 3), at(5, 3)],
    ['ArrowDown', false, at(4, 0), at(5, 1)],
    ['ArrowDown', false, at(7, 3), at(7, 3)],
    ['ArrowUp', false, at(1, 0), at(0, 1)],
    ['ArrowUp', false, at(1, 3), at(0, 3)],
    ['Home', false, at(3, 5), at(3, 1)],
    ['End', false, at(3, 2), at(3, 7)],
    ['Home', true, at(3, 5), at(1, 1)],
    ['End', true, at(1, 1), at(4, 7)],
    ['ArrowRight', true, at(2, 2), at(2, 7)],
    ['ArrowLeft', true, at(2, 5), at(2, 1)],
    ['ArrowLeft', true, at(2, 1), at(2, 0)],
    ['ArrowDown', true, at(1, 2), at(4, 2)],
    ['ArrowDown', true, at(4, 2), at(7, 2)],
    ['ArrowUp', true, at(7, 2), at(5, 2)],
    ['ArrowUp', true, at(4, 2), at(1, 2)],
  ])('%s (far: %s) from %o to %o', (key, far, from, to) => {
    expect(move(map, from, key, far)).toEqual(to);
  });
  it('nowhere with other keys', () => expect(move(map, at(1, 1), 'a', false)).toBeNull());
  it('only to lane names and the new stage on a map without stages', () => {
    expect(move(empty, at(0, 1), 'ArrowDown', false)).toEqual(at(1, 0));
    expect(move(empty, at(1, 0), 'ArrowRight', false)).toEqual(at(1, 0));
    expect(move(empty, at(4, 0), 'ArrowDown', false)).toEqual(at(4, 0));
    expect(move(empty, at(1, 0), 'ArrowUp', false)).toEqual(at(0, 1));
  });
});

describe('Tab leads', () => {
  it.each([
    [at(2, 3), false, at(2, 4)],
    [at(2, 0), false, at(2, 1)],
    [at(2, 7), false, at(0, 8)],
    [at(0, 7), false, at(0, 8)],
    [at(2, 3), true, at(2, 2)],
    [at(2, 0), true, at(2, 0)],
  ])('from %o (back: %s) to %o', (from, back, to) => expect(afterTab(map, from, back)).toEqual(to));
});

it.each([
  [map, at(2, 3), at(3, 3)],
  [map, at(0, 3), at(1, 3)],
  [map, at(2, 0), at(2, 1)],
  [map, at(0, 8), at(0, 8)],
  [empty, at(2, 0), at(2, 0)],
])('on %o, Enter leads from %o to %o', (extent, from, to) => expect(afterEnter(extent, from)).toEqual(to));

it('a block is read row by row whichever corner it was begun at', () => {
  expect(block(at(3, 2), at(2, 1))).toEqual([[at(2, 1), at(2, 2)], [at(3, 1), at(3, 2)]]);
});

it.each([['New', [], 'New'], ['New', ['New'], 'New 2'], ['New', ['New', 'New 2'], 'New 3']])('%s among %j is %s', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
});
