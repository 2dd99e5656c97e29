// What of the ratings is on the screen, and what stands over it; for this window and this sitting alone.

import type { RatingsReading, RoundId } from '../ipc/types';
import { openRound } from './rounds';

export const shown = $state<{
  /** The round whose answers are shown; nothing for those of now. */
  round: RoundId | null;
  /** The round during which earlier answers are shown while its ballots are filled in. */
  earlier: RoundId | null;
  /** The panel over the screen. */
  panel: 'people' | 'weights' | 'begin' | 'codes' | 'invite' | 'reveal' | null;
}>({ round: null, earlier: null, panel: null });

/** While ballots are filled in, nobody is told what was said before, unless that is asked for. */
export function quiet(reading: RatingsReading): boolean {
  const open = openRound(reading);
  return open !== undefined && open.round.id !== shown.earlier;
}
