import { describe, expect, it } from 'vitest';
import type { Axis, Item, Scene } from '../ipc/types';
import { atLeast, boundsOf, handled, markOf, partsOf, pixelOf, valueAt, withChanges, withOld } from './geometry';

const axis: Axis = { name: 'position', pixel_from: 60, pixel_to: 860, value_from: 0, value_to: 100 };

describe('an axis', () => {
  it.each([[60, 0], [460, 50], [860, 100], [0, 0], [2000, 100]])('has pixel %i at value %i', (pixel, value) => {
    expect(valueAt(axis, pixel)).toBe(value);
  });
  it('turns values into the pixels they came from', () => {
    for (const value of [0, 12.5, 40, 100]) expect(valueAt(axis, pixelOf(axis, value))).toBeCloseTo(value);
  });
  it('may run from right to left', () => {
    expect(valueAt({ ...axis, pixel_from: 860, pixel_to: 60 }, 60)).toBe(100);
  });
});

const dot = (cx: number): Item => ({
  name: `dot ${cx}`, handle: { handle: 'offering', offering: 'a', mark: 'target' }, describe: '',
  shape: { shape: 'ellipse', cx, cy: 10, rx: 4, ry: 4, fill: null, stroke: null },
});
const label: Item = {
  name: 'label', handle: null, describe: '',
  shape: {
    shape: 'text', x: 100, y: 40, anchor: 'middle', size: 12, weight: 400, italic: false, line_height: 16, color: '#000000',
    lines: [{ width: 80, runs: [] }, { width: 40, runs: [] }],
  },
};

describe('boxes', () => {
  it('a text reaches to both sides of its middle and over all its lines', () => {
    expect(boundsOf(label.shape)).toEqual({ x: 60, y: 40 - 9.6, width: 80, height: 28 });
  });
  it('the mark of a group is its dot, not its label', () => {
    const group: Item = { ...label, shape: { shape: 'group', items: [label, dot(100)] } };
    expect(markOf(group)).toEqual({ x: 96, y: 6, width: 8, height: 8 });
  });
  it('a small mark is given room to be hit', () => {
    expect(atLeast({ x: 96, y: 6, width: 8, height: 8 }, 24)).toEqual({ x: 88, y: -2, width: 24, height: 24 });
  });
  it('handles within groups are found', () => {
    const group: Item = { ...label, shape: { shape: 'group', items: [label, dot(100)] } };
    expect(handled([group, dot(7)]).map((item) => item.name)).toEqual(['dot 100', 'dot 7']);
  });
});

describe('a chart in its room', () => {
  const room = { width: 1000, height: 500 };
  it.each([
    ['one that fits is shown whole', { width: 1000, height: 500 }, null],
    ['one that can still be read is shown whole', { width: 1400, height: 900 }, null],
    ['fifty stages are looked at in parts', { width: 6000, height: 1200 }, { width: 4200, height: 840 }],
    ['a tall one keeps to the width', { width: 1100, height: 2200 }, { width: 1000, height: 2000 }],
  ])('%s', (_, chart, expected) => {
    expect(partsOf(chart, room)).toEqual(expected);
  });
  it('a room that is not measured yet decides nothing', () => {
    expect(partsOf({ width: 10, height: 10 }, { width: 0, height: 0 })).toBeNull();
  });
});

describe('a chart drawn anew', () => {
  it('keeps the items that look the same, whatever became of those beside them', () => {
    const [one, two] = [dot(1), { ...dot(2), name: 'moves' }];
    const moved = { ...dot(9), name: 'moves' };
    const after = withOld([dot(3), { ...dot(1) }, moved], [two, one]);
    expect(after).toEqual([dot(3), one, moved]);
    expect(after[1]).toBe(one);
    expect(after[2]).toBe(moved);
  });
  it('is of what looks different and of what is shown, in the order told', () => {
    const [one, gone] = [dot(1), { ...dot(2), name: 'goes' }];
    const moved = { ...dot(9), name: 'moves' };
    const stands: Scene = { width: 100, height: 50, title: 'before', description: '', background: null, axes: [], items: [{ ...dot(3), name: 'moves' }, gone, one] };
    const scene = { ...stands, title: 'after', items: [moved] };
    const whole = withChanges(stands, { scene, order: [one.name, 'moves'] });
    expect(whole).toEqual({ ...scene, items: [one, moved] });
    expect(whole.items[0]).toBe(one);
  });
});
