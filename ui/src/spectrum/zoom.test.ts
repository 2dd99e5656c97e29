import { describe, expect, it } from 'vitest';
import { isWhole, showing, whole, within, zoomed } from './zoom';

const look = { low: 0, high: 100, anonymous: true, sized: false, trail: false };
const ends = ({ low, high }: { low: number; high: number }) => [low, high];

describe('a part of the line', () => {
  it('keeps what it is zoomed about where it is', () => {
    expect(ends(zoomed(look, 0.5, 60))).toEqual([30, 80]);
    expect(ends(zoomed({ ...look, low: 30, high: 80 }, 2, 60))).toEqual([0, 100]);
  });
  it('is never less than ten wide, and stays on the line', () => {
    expect(ends(zoomed({ ...look, low: 40, high: 52 }, 0.5, 52))).toEqual([42, 52]);
    expect(ends(zoomed({ ...look, low: 0, high: 20 }, 2, 20))).toEqual([0, 40]);
    expect(ends(within(look, [98, 99]))).toEqual([90, 100]);
  });
  it('moves no further than it must to show a position', () => {
    const some = { ...look, low: 40, high: 60 };
    expect(ends(showing(some, 50))).toEqual([40, 60]);
    expect(ends(showing(some, 39))).toEqual([39, 59]);
    expect(ends(showing(some, 63))).toEqual([43, 63]);
    expect(ends(showing(some, 100))).toEqual([80, 100]);
  });
  it('keeps everything else of the look', () => {
    expect(zoomed(look, 0.5, 10).anonymous).toBe(true);
    expect(isWhole(whole(within(look, [20, 40])))).toBe(true);
  });
});
