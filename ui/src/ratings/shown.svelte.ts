// What of the ratings is on the screen; for this window and this sitting alone.

import type { RoundId } from '../ipc/types';

export const shown = $state<{
  /** The round whose answers are shown; nothing for those of now. */
  round: RoundId | null;
  /** Whether earlier answers are shown while ballots are filled in. */
  earlier: boolean;
}>({ round: null, earlier: false });
