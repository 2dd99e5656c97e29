// What of the ratings is on the screen, and what stands over it; for this window and this sitting alone.

import type { RoundId } from '../ipc/types';

export const shown = $state<{
  /** The round whose answers are shown; nothing for those of now. */
  round: RoundId | null;
  /** Whether earlier answers are shown while ballots are filled in. */
  earlier: boolean;
  /** The panel over the screen. */
  panel: 'people' | 'weights' | 'begin' | 'codes' | 'invite' | 'reveal' | null;
}>({ round: null, earlier: false, panel: null });
