import type { ScoreReading } from '../ipc/types';

/** One respondent's dot: over which score, and how high in the stack. */
export type Dot = { respondent: string; score: number; level: number };

/** The dots of a stage in one respect, each on top of those who said the same before. */
export function dotsOf(score: ScoreReading): Dot[] {
  const heights = new Map<number, number>();
  return score.opinions.flatMap((opinion) => {
    if (opinion.score === null) return [];
    const level = heights.get(opinion.score) ?? 0;
    heights.set(opinion.score, level + 1);
    return [{ respondent: opinion.respondent, score: opinion.score, level }];
  });
}

/** How far apart stacked dots stand, so that the highest stack fits into a height. */
export function dotStep(dots: Dot[], room: number, wish: number): number {
  const highest = Math.max(0, ...dots.map((dot) => dot.level));
  return highest === 0 ? wish : Math.min(wish, room / highest);
}

/** Where a score stands across the strip, in per cent of its width. */
export function acrossOf(score: number): number {
  return 8 + (score - 1) * 21;
}

/** The score nearest to a place across the strip, 0…1 of its width. */
export function scoreAt(share: number): number {
  return Math.max(1, Math.min(5, Math.round((share * 100 - 8) / 21) + 1));
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
