// How the chart of the spectrum is looked at: which view is chosen, and how it looks now. From anywhere: the menu, keys
// and "Find or do…".

import type { Look, OfferingId, SpectrumReading, View, ViewId } from '../ipc/types';
import { place } from '../workbook/place.svelte';
import { create, go, perform, session } from '../workbook/session.svelte';
import { same, whole, within, zoomed } from './zoom';

/** What is asked about views now. */
export const asking = $state<{ name: 'new' | 'rename' | null }>({ name: null });

/** Goes to the spectrum and gives what it shows. */
async function onSpectrum(): Promise<SpectrumReading | null> {
  if (place.screen !== 'spectrum') await go({ screen: 'spectrum' });
  const view = session.changed?.view;
  return view?.screen === 'spectrum' ? view.reading : null;
}

/** The view that is chosen. */
export function viewOf(reading: SpectrumReading): View | null {
  return reading.views.find((view) => view.id === reading.view) ?? null;
}

/** What is shown, in the order of the workbook. */
export function shownIn(reading: SpectrumReading): OfferingId[] {
  return reading.offerings.filter(({ offering }) => offering.shown).map(({ offering }) => offering.id);
}

/** Whether the chart looks otherwise than its view says. */
export function isUnkept(reading: SpectrumReading): boolean {
  const view = viewOf(reading);
  return view !== null && !same(view.look, reading.look);
}

/** Looks at the chart otherwise, until a view keeps it. */
export async function lookAt(change: (look: Look, reading: SpectrumReading) => Look): Promise<void> {
  const reading = await onSpectrum();
  if (reading !== null) await go({ look: change(place.look ?? reading.look, reading) });
}

/** Where the chart is zoomed about unless somebody points: at what is chosen, else at the middle. */
function about(look: Look, reading: SpectrumReading): number {
  const chosen = reading.offerings.find(({ offering }) => offering.id === reading.chosen?.offering)?.position;
  return chosen !== null && chosen !== undefined && chosen >= look.low && chosen <= look.high ? chosen : (look.low + look.high) / 2;
}

export const zoom = (times: number, at?: number) => lookAt((look, reading) => zoomed(look, times, at ?? about(look, reading)));
export const zoomOut = () => lookAt(whole);
export const toTheCrowd = () => lookAt((look, reading) => (reading.crowd === null ? look : within(look, reading.crowd)));
export const switchNames = () => lookAt((look) => ({ ...look, anonymous: !look.anonymous }));
export const switchTrail = () => lookAt((look) => ({ ...look, trail: !look.trail }));
export const switchSizes = () => lookAt((look) => ({ ...look, sized: !look.sized }));

/** Chooses a view, looked at as it says. */
export const choose = (view: ViewId | null) => go({ screen: 'spectrum', view, look: null });

/** Asks for the name of a new view, or of the one that is chosen. */
export async function askName(name: 'new' | 'rename'): Promise<void> {
  if ((await onSpectrum()) !== null) asking.name = name;
}

/** Keeps what is shown now as a new view, and chooses it. */
export async function keepAs(name: string, reading: SpectrumReading): Promise<boolean> {
  const created = await create({ edit: 'add_view', name, offerings: shownIn(reading), look: reading.look });
  const view = created?.[0];
  if (view !== undefined) await choose(view);
  return view !== undefined;
}

/** Lets the chosen view look as the chart does now. */
export async function keepLook(reading: SpectrumReading): Promise<void> {
  const view = viewOf(reading);
  if (view === null) return;
  if (await perform({ edit: 'change_view', view: view.id, offerings: view.offerings, look: reading.look })) await go({ look: null });
}

/** Takes the chosen view away; the chart shows what it did without one. */
export async function removeView(reading: SpectrumReading): Promise<void> {
  if (reading.view !== null && (await perform({ edit: 'remove_view', view: reading.view }))) await choose(null);
}

/** Shows or hides offerings: in the view that is chosen, or wherever none is. */
export function show(reading: SpectrumReading, offerings: OfferingId[], shown: boolean): Promise<boolean> {
  const view = viewOf(reading);
  if (view === null) return perform({ edit: 'show_offerings', offerings, shown });
  const others = view.offerings.filter((id) => !offerings.includes(id));
  return perform({ edit: 'change_view', view: view.id, offerings: shown ? [...others, ...offerings] : others, look: view.look });
}
