// The grid draws where one stands; who moves about from elsewhere brings it into sight.

import { tick } from 'svelte';

function field(): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>('[role="grid"] textarea.here');
}

/** Brings where one stands into sight; the focus stays. */
export async function reveal(): Promise<void> {
  await tick();
  field()?.closest('th, td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Gives the grid the focus, where one stands. */
export async function backToGrid(): Promise<void> {
  await reveal();
  field()?.focus({ preventScroll: true });
}
