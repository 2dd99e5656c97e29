import equal from 'fast-deep-equal';
import type { Axis, Handle, Item, Previewed, Scene, Shape } from '../ipc/types';

export type Box = { x: number; y: number; width: number; height: number };

/** A short name for what a handle takes hold of, so that two items with the same one are known as such. */
export function handleKey(handle: Handle): string {
  switch (handle.handle) {
    case 'offering': return `offering/${handle.offering}/${handle.mark}`;
    case 'stage': return `stage/${handle.stage}`;
    case 'cell': return `cell/${handle.stage}/${handle.lane}`;
    case 'play': return `play/${handle.play}`;
  }
}

/** The items, each of which is the one there was before wherever it looks the same: what did not change is not drawn again. */
export function withOld(items: Item[], before: readonly Item[]): Item[] {
  const known = new Map(before.map((item) => [item.name, item]));
  return items.map((item) => {
    const old = known.get(item.name);
    return old !== undefined && equal(old, item) ? old : item;
  });
}

/** The next picture of a chart: what looks different in it, and else what is shown. */
export function withChanges(shown: Scene, { scene, order }: Previewed): Scene {
  const known = new Map([...shown.items, ...scene.items].map((item) => [item.name, item]));
  return { ...scene, items: order.flatMap((name) => known.get(name) ?? []) };
}

/** The value at a pixel, kept within the ends of the axis. */
export function valueAt(axis: Axis, pixel: number): number {
  const share = (pixel - axis.pixel_from) / (axis.pixel_to - axis.pixel_from);
  const value = axis.value_from + share * (axis.value_to - axis.value_from);
  const [low, high] = [Math.min(axis.value_from, axis.value_to), Math.max(axis.value_from, axis.value_to)];
  return Math.max(low, Math.min(high, value));
}

/** The pixel of a value. */
export function pixelOf(axis: Axis, value: number): number {
  return axis.pixel_from + ((value - axis.value_from) / (axis.value_to - axis.value_from)) * (axis.pixel_to - axis.pixel_from);
}

/** The box around a shape; nothing for one without extent. */
export function boundsOf(shape: Shape): Box | null {
  switch (shape.shape) {
    case 'rect': return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'ellipse': return { x: shape.cx - shape.rx, y: shape.cy - shape.ry, width: shape.rx * 2, height: shape.ry * 2 };
    case 'line': return around([[shape.x1, shape.y1], [shape.x2, shape.y2]]);
    case 'path': return around(shape.points);
    case 'text': {
      const width = Math.max(0, ...shape.lines.map((line) => line.width));
      const left = { start: 0, middle: width / 2, end: width }[shape.anchor];
      return {
        x: shape.x - left, y: shape.y - shape.size * 0.8, width,
        height: shape.size + (shape.lines.length - 1) * shape.line_height,
      };
    }
    case 'group': return union(shape.items.map((item) => boundsOf(item.shape)));
  }
}

function around(points: [number, number][]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function union(boxes: (Box | null)[]): Box | null {
  const real = boxes.filter((box) => box !== null);
  return around(real.flatMap((box): [number, number][] => [[box.x, box.y], [box.x + box.width, box.y + box.height]]));
}

/** The same box, at least so large each way: what a pointer has to hit. */
export function atLeast(box: Box, least: number): Box {
  const width = Math.max(box.width, least);
  const height = Math.max(box.height, least);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}

/** The part of an item that is the mark itself: of a group, its roundest piece, so that a label does not widen it. */
export function markOf(item: Item): Box | null {
  if (item.shape.shape !== 'group') return boundsOf(item.shape);
  const marks = item.shape.items.filter(({ shape }) => shape.shape === 'ellipse' || (shape.shape === 'path' && shape.closed));
  return union((marks.length > 0 ? marks : item.shape.items).map(({ shape }) => boundsOf(shape)));
}

/** All items with a handle, those within groups too, in the order they are drawn. */
export function handled(items: Item[]): Item[] {
  return items.flatMap((item) => [
    ...(item.handle === null ? [] : [item]),
    ...(item.shape.shape === 'group' ? handled(item.shape.items) : []),
  ]);
}

/** `stroke-dasharray` of a stroke; nothing for a solid one. */
export function dashes(dash: 'solid' | 'dot' | 'dash', width: number): string | undefined {
  switch (dash) {
    case 'solid': return undefined;
    case 'dot': return `${width} ${width * 2}`;
    case 'dash': return `${width * 2} ${width * 2}`;
  }
}

/** The three corners of the arrowhead at the end of a line. */
export function arrowhead(x1: number, y1: number, x2: number, y2: number, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [long, wide] = [width * 3 + 4, width * 1.5 + 2];
  const [bx, by] = [x2 - ux * long, y2 - uy * long];
  return `${x2},${y2} ${bx - uy * wide},${by + ux * wide} ${bx + uy * wide},${by - ux * wide}`;
}

/** Shown whole below this scale, the words of a chart cannot be read. */
const READABLE = 0.5;
/** The least scale of a chart that is looked at in parts. */
const IN_PARTS = 0.7;

type Size = { width: number; height: number };

/** How large a chart is drawn that does not fit its room readably, px; nothing where it can be shown whole. */
export function partsOf(chart: Size, room: Size): Size | null {
  if (room.width <= 0 || room.height <= 0 || Math.min(room.width / chart.width, room.height / chart.height) >= READABLE) return null;
  const scale = Math.max(IN_PARTS, Math.min(1, room.width / chart.width));
  return { width: Math.round(chart.width * scale), height: Math.round(chart.height * scale) };
}
