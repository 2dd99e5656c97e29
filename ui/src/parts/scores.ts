import type { ScoreReading } from '../ipc/types';

/** How many gave each score, 1 to 5. */
export function countsOf(score: ScoreReading): number[] {
  return [1, 2, 3, 4, 5].map((value) => score.opinions.filter((opinion) => opinion.score === value).length);
}
