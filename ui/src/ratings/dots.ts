import type { Said } from './opinions';

/** How many dots stand on top of each other before they stand side by side. */
const HIGH = 5;

/** One respondent's dot: over which score, how high in its stack, and how far beside the middle, in dots. */
export type Dot = { respondent: string; score: number; level: number; beside: number };

/** The dots of a stage in one respect, each on top of those who said the same before; a crowd stands in rows. */
export function dotsOf(opinions: Said[]): Dot[] {
  const counts = new Map<number, number>();
  for (const opinion of opinions) if (opinion.score !== null) counts.set(opinion.score, (counts.get(opinion.score) ?? 0) + 1);
  const placed = new Map<number, number>();
  return opinions.flatMap((opinion) => {
    if (opinion.score === null) return [];
    const order = placed.get(opinion.score) ?? 0;
    placed.set(opinion.score, order + 1);
    const wide = Math.ceil((counts.get(opinion.score) ?? 1) / HIGH);
    return [{ respondent: opinion.respondent, score: opinion.score, level: Math.floor(order / wide), beside: (order % wide) - (wide - 1) / 2 }];
  });
}

/** How high the middle of a dot stands in the strip, px from its top. */
export function heightOf(level: number): number {
  return 28 - level * 6.5;
}

/** Dots of one score as one shape, as drawn from the middle of that score: so far apart and with that radius, px. */
export function shapeOf(dots: Dot[], apart: number, radius: number): string {
  return dots.map(({ level, beside }) => `M${beside * apart - radius} ${heightOf(level)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`).join('');
}

/** Where the lowest score stands and how far each next one, in per cent; on the right is room for how many there are. */
const FIRST = 8;
const STEP = 18;

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
