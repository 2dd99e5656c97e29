import type { ScoreReading } from '../ipc/types';

/** How many dots stand on top of each other before they stand side by side. */
const HIGH = 5;

/** One respondent's dot: over which score, how high in its stack, and how far beside the middle, in dots. */
export type Dot = { respondent: string; score: number; level: number; beside: number };

/** The dots of a stage in one respect, each on top of those who said the same before; a crowd stands in rows. */
export function dotsOf(score: ScoreReading): Dot[] {
  const counts = new Map<number, number>();
  for (const opinion of score.opinions) if (opinion.score !== null) counts.set(opinion.score, (counts.get(opinion.score) ?? 0) + 1);
  const placed = new Map<number, number>();
  return score.opinions.flatMap((opinion) => {
    if (opinion.score === null) return [];
    const order = placed.get(opinion.score) ?? 0;
    placed.set(opinion.score, order + 1);
    const wide = Math.ceil((counts.get(opinion.score) ?? 1) / HIGH);
    return [{ respondent: opinion.respondent, score: opinion.score, level: Math.floor(order / wide), beside: (order % wide) - (wide - 1) / 2 }];
  });
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

/** Where a key leads among so many stages, three respects each; nothing if it leads nowhere. */
export function step(at: { row: number; column: number }, key: string, rows: number): { row: number; column: number } | null {
  const { row, column } = at;
  const keep = (value: number, most: number) => Math.max(0, Math.min(most, value));
  switch (key) {
    case 'ArrowLeft': return { row, column: keep(column - 1, 2) };
    case 'ArrowRight': return { row, column: keep(column + 1, 2) };
    case 'ArrowUp': return { row: keep(row - 1, rows - 1), column };
    case 'ArrowDown': return { row: keep(row + 1, rows - 1), column };
    case 'Home': return { row, column: 0 };
    case 'End': return { row, column: 2 };
    default: return null;
  }
}

/** The next thing to rate: on to the right, then the next stage; the last one stays. */
export function next(at: { row: number; column: number }, rows: number): { row: number; column: number } {
  if (at.column < 2) return { row: at.row, column: at.column + 1 };
  return at.row < rows - 1 ? { row: at.row + 1, column: 0 } : at;
}
