// What was played out last: kept while the person looks elsewhere, and not beyond the figures that it was of.

import type { ScenarioReading, UncertaintyReading } from '../ipc/types';
import { session } from '../workbook/session.svelte';
import { seedOf } from './risk';

export const played = $state<{
  reading: UncertaintyReading | null;
  /** The file and its revision that it was of. */
  of: string;
  /** As it stands in the field. */
  seed: string;
}>({ reading: null, of: '', seed: '1' });

/** What an answer is of; an edit, another scenario or another seed make it old. */
export function stampOf(key: ScenarioReading['key']): string {
  return JSON.stringify([session.file?.path, session.changed?.revision, key, seedOf(played.seed)]);
}

/** What was played out, while it still holds. */
export function stillHolds(): UncertaintyReading | null {
  return played.reading !== null && played.of === stampOf(played.reading.key) ? played.reading : null;
}
