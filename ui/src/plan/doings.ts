// What the plan screen does for "Find or do…", from anywhere.

import { tick } from 'svelte';
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

/** Presses a button of the case: it keeps what stands over it to itself, and the button knows whether it can be pressed. */
export async function pressOnCase(words: string): Promise<void> {
  await go({ screen: 'plan', money: true });
  await tick();
  const button = [...document.querySelectorAll('main button')].find((candidate) => candidate.textContent.trim() === words);
  if (button instanceof HTMLElement) {
    button.focus();
    button.click();
  }
}
