// What "Find or do…" knows of the workbook, whatever screen is shown: what there is to go to, and what can be done.

import * as desk from '../ipc/commands';
import type { JourneyReading, PlanReading, SpectrumReading } from '../ipc/types';
import { focus } from '../workbook/place.svelte';

export type Known = { journey: JourneyReading; spectrum: SpectrumReading; plan: PlanReading };

/** Looks at the screens without going there: nothing changes. */
export async function lookAround(): Promise<Known | null> {
  const [journey, spectrum, plan] = await Promise.all([
    desk.view(focus('journey')),
    desk.view(focus('spectrum')),
    desk.view(focus('plan')),
  ]);
  if (journey.view.screen !== 'journey' || spectrum.view.screen !== 'spectrum' || plan.view.screen !== 'plan') return null;
  return { journey: journey.view.reading, spectrum: spectrum.view.reading, plan: plan.view.reading };
}
