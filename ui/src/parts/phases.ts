import type { Phase } from '../ipc/types';

/** The phases of a buyer's life with us, in their order. */
export const phases: readonly Phase[] = ['acquire', 'adopt', 'use', 'support', 'renew', 'leave'];
