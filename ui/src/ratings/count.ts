import type { ScoreReading } from '../ipc/types';
import { say } from '../words/words.svelte';

/** How many scored, as it stands in a cell and as it is read aloud, and whether one's own answer is "don't know". */
export function countOf(score: ScoreReading, own: string | null): string {
  const ownOpinion = score.opinions.find((opinion) => opinion.respondent === own);
  return [
    say('screen-n', { count: score.n }),
    ...(ownOpinion?.score === null ? [say('screen-own-dont-know')] : []),
  ].join(' · ');
}
