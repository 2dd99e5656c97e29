// What of question 3 is shown: the line, or the evidence for a direction.

import type { OfferingKind } from '../ipc/types';

export const panels = $state<{
  /** The evidence for a direction, in place of the line. */
  direction: boolean;
  /** What is asked for over it. */
  over: 'wishes' | 'economics' | 'rubric' | null;
  /** What is about to be put on the line. */
  adding: OfferingKind | null;
}>({ direction: false, over: null, adding: null });
