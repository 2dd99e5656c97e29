// What of question 3 is shown: the line, or the evidence for a direction.

import { SvelteSet } from 'svelte/reactivity';
import type { OfferingId, OfferingKind } from '../ipc/types';

export const panels = $state<{
  /** The evidence for a direction, in place of the line. */
  direction: boolean;
  /** What is asked for over it. */
  over: 'wishes' | 'economics' | 'rubric' | null;
  /** What is about to be put on the line. */
  adding: OfferingKind | null;
  /** Of which offerings all pins were shown at once: whoever drops one after that has seen them. */
  pinsShown: SvelteSet<OfferingId>;
}>({ direction: false, over: null, adding: null, pinsShown: new SvelteSet() });
