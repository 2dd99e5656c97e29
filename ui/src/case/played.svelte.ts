// What was played out last: kept while the person looks elsewhere, and not beyond the figures that it was of.

import type { UncertaintyReading } from '../ipc/types';

export const played = $state<{
  reading: UncertaintyReading | null;
  /** The file and its revision that it was of. */
  of: string;
  /** As it stands in the field. */
  seed: string;
}>({ reading: null, of: '', seed: '1' });
