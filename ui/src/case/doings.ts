// What the business case does, by its buttons and for "Find or do…".

import { failureOf, host } from '../host';
import * as desk from '../ipc/commands';
import type { CaseReading } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { focus, place } from '../workbook/place.svelte';
import { go, session } from '../workbook/session.svelte';
import { fileNames } from '../words/files';
import { say } from '../words/words.svelte';
import { chosenOf } from './pages';
import { panels } from './panels.svelte';

/** Goes to the case; what it says. */
async function goToCase(): Promise<CaseReading | null> {
  await go({ screen: 'plan', money: true });
  const view = session.changed?.view;
  return view?.screen === 'case' ? view.reading : null;
}

/** Opens what is asked for over the case. */
export async function openOverCase(over: 'settings' | 'new-scenario'): Promise<void> {
  const reading = await goToCase();
  if (over === 'settings' || (reading !== null && reading.scenarios.length > 0)) panels.over = over;
}

/** Writes the case as a spreadsheet that computes, the scenario that is looked at closely before the others. */
export async function writeSheet(): Promise<void> {
  const reading = await goToCase();
  if (reading === null) return;
  const scenario = chosenOf(reading, place.scenario)?.key ?? null;
  try {
    const { path: suggested } = await desk.suggestPath('xlsx', 'cash', focus('case'));
    const path = await host().chooseTarget(say('screen-case-sheet'), suggested, 'xlsx', fileNames());
    if (path === null || path === '') return;
    const written = await desk.exportFile({ format: 'xlsx', chart: 'cash', focus: { ...focus('case'), scenario }, path });
    notify({ id: 'screen-exported', args: { path: written.paths[0] ?? path, count: written.paths.length } }, 'done');
  } catch (thrown) {
    report(failureOf(thrown));
  }
}
