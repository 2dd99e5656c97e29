// What a moved mark still asks before it can be kept.

import type { DimensionId, OfferingId } from '../ipc/types';

export type Asking = { kind: 'place' | 'overrule'; offering: OfferingId; value: number };

/** A dialog that is open, the value that the pin editor begins with, the row of the rubric that is to be looked at, and whether somebody wants to say where the target is. */
export const asking = $state<{ now: Asking | null; pin: number | null; row: DimensionId | null; target: boolean }>({ now: null, pin: null, row: null, target: false });
