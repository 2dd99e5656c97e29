import type { ScoreReading } from '../ipc/types';
import type { Said } from './opinions';
import { say } from '../words/words.svelte';

/** How many scored, as it stands in a cell and as it is read aloud, and whether one's own answer is "don't know". */
export function countOf(score: ScoreReading, own: Said | undefined): string {
  return [
    say('screen-n', { count: score.n }),
    ...(own?.score === null ? [say('screen-own-dont-know')] : []),
  ].join(' · ');
}
