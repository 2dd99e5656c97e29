// What is done with rounds from "Find or do…": on the map that is shown.

import type { RatingsReading, RoundReading } from '../ipc/types';
import { openRound } from '../ratings/rounds';
import { shown } from '../ratings/shown.svelte';
import { go, session } from '../workbook/session.svelte';
import { passLaptop } from './laptop.svelte';

/** Goes to the ratings and gives what they show. */
async function onRatings(): Promise<RatingsReading | null> {
  await go({ screen: 'ratings' });
  const view = session.changed?.view;
  return view?.screen === 'ratings' ? view.reading : null;
}

/** Does something with the open round; where none is open, one is begun first. */
async function withRound(act: (round: RoundReading) => void): Promise<void> {
  const reading = await onRatings();
  if (reading === null) return;
  const round = openRound(reading);
  if (round === undefined) shown.panel = 'begin';
  else act(round);
}

/** Begins a round, or shows the one that is open. */
export const beginRound = () => withRound(() => (shown.panel = null));

/** Passes the laptop from hand to hand. */
export const passOn = () => withRound(passLaptop);

/** Asks whether all ballots shall be opened. */
export const revealRound = () => withRound(() => (shown.panel = 'reveal'));

/** Says how much the scores of each role weigh. */
export async function weighRoles(): Promise<void> {
  if ((await onRatings()) !== null) shown.panel = 'weights';
}
