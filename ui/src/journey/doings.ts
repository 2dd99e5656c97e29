// What the journey screen does for keys, menus and "Find or do…": from anywhere, on the map that is shown there.

import type { JourneyReading } from '../ipc/types';
import { report } from '../workbook/notices.svelte';
import { attempt, go, session } from '../workbook/session.svelte';
import { say } from '../words/words.svelte';
import { freeName } from './grid';
import { mapMade } from './maps';
import { panels, type Panel } from './panels.svelte';

/** Goes to the journey screen and gives what it shows. */
async function onJourney(): Promise<JourneyReading | null> {
  await go({ screen: 'journey' });
  const view = session.changed?.view;
  return view?.screen === 'journey' ? view.reading : null;
}

/** Opens a panel over the map; most need one. */
export async function openPanel(panel: Panel): Promise<void> {
  const reading = await onJourney();
  if (reading === null) return;
  panels.over = reading.map === null && panel !== 'evidence' ? 'new-map' : panel;
}

/** Looks for a text on the map. */
export async function searchMap(search: 'find' | 'replace'): Promise<void> {
  const reading = await onJourney();
  if (reading?.map === null || reading === null) return;
  panels.compared = null;
  panels.search = search;
}

/** Holds two maps against each other: the one that is shown, and another one. */
export async function compareMaps(): Promise<void> {
  if ((await onJourney()) !== null) panels.compared = { left: null, right: null };
}

/** Makes another map of the one that is shown, with all that is written on it. */
export async function duplicateMap(): Promise<void> {
  const reading = await onJourney();
  const map = reading?.map?.map;
  if (reading === null || map === undefined) return;
  const name = freeName(say('screen-copy-of', { name: map.name }), reading.maps.map((other) => other.name));
  const outcome = await attempt({ edit: 'duplicate_map', map: map.id, name });
  if (!outcome.done) {
    report(outcome.failure);
    return;
  }
  panels.compared = null;
  await go({ map: mapMade(reading.maps, outcome.changed), stage: null, lane: null, aspect: null });
  // A copy is made for somebody else, or for another time: what is different is said at once.
  panels.over = 'map';
}
