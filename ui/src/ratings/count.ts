import type { ScoreReading } from '../ipc/types';
import type { Said } from './opinions';
import { say } from '../words/words.svelte';

/** How many scored and, where one's own answer is "don't know", that: as it stands in a cell and as it is read aloud. */
export function countOf(score: ScoreReading, own: Said | undefined): string[] {
  return [
    say('screen-n', { count: score.n }),
    ...(own?.score === null ? [say('screen-own-dont-know')] : []),
  ];
}
