// What a moved mark still asks before it can be kept.

import type { OfferingId } from '../ipc/types';

export type Asking = { kind: 'place' | 'overrule'; offering: OfferingId; value: number };

/** A dialog that is open, and the value that the pin editor begins with. */
export const asking = $state<{ now: Asking | null; pin: number | null }>({ now: null, pin: null });
