// What the plan screen does for "Find or do…", from anywhere.

import { go } from '../workbook/session.svelte';
import { panels } from './panels.svelte';
import { generate } from './planning.svelte';

/** Opens what is asked for over the plan. */
export async function openOverPlan(over: 'frame' | 'play'): Promise<void> {
  await go({ screen: 'plan', money: false });
  panels.over = over;
}

/** Makes a plan to be looked at. */
export async function makePlan(): Promise<void> {
  await go({ screen: 'plan', money: false });
  await generate();
}
