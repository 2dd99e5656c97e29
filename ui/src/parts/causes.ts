import type { CauseKind } from '../ipc/types';

/** Why something is weak, each with the key that says so while people talk about it. */
export const causes: readonly { cause: CauseKind; key: string }[] = [
  { cause: 'needs_person', key: 'N' }, { cause: 'needs_scale', key: 'S' }, { cause: 'product_gap', key: 'G' },
  { cause: 'price', key: 'P' }, { cause: 'channel', key: 'C' }, { cause: 'other', key: 'O' },
];
