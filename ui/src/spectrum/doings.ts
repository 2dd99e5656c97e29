// What the spectrum screen does for "Find or do…", from anywhere.

import type { OfferingKind } from '../ipc/types';
import { place } from '../workbook/place.svelte';
import { go, session } from '../workbook/session.svelte';
import { asking } from './asking.svelte';
import { panels } from './panels.svelte';

/** Asks for something to put on the line. */
export async function addToLine(kind: OfferingKind): Promise<void> {
  panels.direction = false;
  await go({ screen: 'spectrum' });
  panels.adding = kind;
}

/** Says where an offering of ours shall go: the one that is looked at, else the first. */
export async function setTarget(): Promise<void> {
  await go({ screen: 'spectrum' });
  const view = session.changed?.view;
  if (view?.screen !== 'spectrum') return;
  const ours = view.reading.offerings.filter(({ offering }) => offering.kind === 'ours').map(({ offering }) => offering.id);
  const wanted = ours.find((id) => id === view.reading.chosen?.offering) ?? ours[0];
  if (wanted === undefined) return;
  await go({ offering: wanted });
  place.inspector = true;
  asking.target = true;
}

/** Shows the dimensions that offerings are held against. */
export async function openRubric(): Promise<void> {
  await go({ screen: 'spectrum' });
  place.inspector = true;
  panels.over = 'rubric';
}

/** Shows the evidence for a direction, and what is asked for over it. */
export async function openDirection(over: 'wishes' | 'economics' | null): Promise<void> {
  panels.direction = true;
  await go({ screen: 'spectrum' });
  panels.over = over;
}
