import type { Said } from './opinions';

/** Room for the dots of one score, px, and where it ends below. */
const ROOM = { width: 24, height: 32.5, bottom: 31 };
/** How far the dots of a few stand apart, px. */
const WIDEST = 6.5;

/** One respondent's dot: over which score, how far beside its middle, and how far from the strip's top, px. */
export type Dot = { respondent: string; score: number; x: number; y: number };

/** How far dots stand apart, across and up, so that so many have room over one score, px. */
function pitchOf(most: number): number {
  let pitch = WIDEST;
  while (Math.floor(ROOM.width / pitch) * Math.floor(ROOM.height / pitch) < most) pitch *= 0.97;
  return pitch;
}

/**
 * The dots of a stage in one respect, each on top of those who said the same before; a crowd stands in rows, and closer.
 * With their radius, px.
 */
export function dotsOf(opinions: Said[]): { dots: Dot[]; radius: number } {
  const counts = new Map<number, number>();
  for (const { score } of opinions) if (score !== null) counts.set(score, (counts.get(score) ?? 0) + 1);
  const pitch = pitchOf(Math.max(0, ...counts.values()));
  const high = Math.floor(ROOM.height / pitch);
  const placed = new Map<number, number>();
  const dots = opinions.flatMap(({ respondent, score }) => {
    if (score === null) return [];
    const order = placed.get(score) ?? 0;
    placed.set(score, order + 1);
    const wide = Math.ceil((counts.get(score) ?? 1) / high);
    return [{ respondent, score, x: fine(((order % wide) - (wide - 1) / 2) * pitch), y: fine(ROOM.bottom - (Math.floor(order / wide) + 0.5) * pitch) }];
  });
  return { dots, radius: fine(pitch * 0.46) };
}

/** Dots as one shape, as drawn from the middle of their score. */
export function shapeOf(dots: Dot[], radius: number): string {
  const round = `a${radius} ${radius} 0 1 0 ${fine(2 * radius)} 0a${radius} ${radius} 0 1 0 ${fine(-2 * radius)} 0`;
  return dots.map(({ x, y }) => `M${fine(x - radius)} ${y}${round}`).join('');
}

/** To a hundredth of a pixel: what is longer takes time to write and to read. */
function fine(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where the lowest score stands and how far each next one, in per cent. */
const FIRST = 10;
const STEP = 20;

/** Where a score stands across the strip, in per cent of its width. */
export function acrossOf(score: number): number {
  return FIRST + (score - 1) * STEP;
}

/** The score nearest to a place across the strip, 0…1 of its width. */
export function scoreAt(share: number): number {
  return Math.max(1, Math.min(5, Math.round((share * 100 - FIRST) / STEP) + 1));
}

/** Where a key leads among so many stages, three respects each; with `far`, to the edge. Nothing if it leads nowhere. */
export function step({ row, column }: { row: number; column: number }, key: string, far: boolean, rows: number): { row: number; column: number } | null {
  const keep = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const to = (row: number, column: number) => ({ row: keep(row, rows - 1), column: keep(column, 2) });
  switch (key) {
    case 'ArrowLeft': return to(row, far ? 0 : column - 1);
    case 'ArrowRight': return to(row, far ? 2 : column + 1);
    case 'ArrowUp': return to(far ? 0 : row - 1, column);
    case 'ArrowDown': return to(far ? rows : row + 1, column);
    case 'Home': return to(far ? 0 : row, 0);
    case 'End': return to(far ? rows : row, 2);
    case 'PageUp': return to(row - 5, column);
    case 'PageDown': return to(row + 5, column);
    default: return null;
  }
}

/** The next thing to rate: on to the right, then the next stage; the last one stays. */
export function next(at: { row: number; column: number }, rows: number): { row: number; column: number } {
  if (at.column < 2) return { row: at.row, column: at.column + 1 };
  return at.row < rows - 1 ? { row: at.row + 1, column: 0 } : at;
}
