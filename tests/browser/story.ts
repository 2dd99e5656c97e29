// What all files of stories share: one Chromium for a file, and a screen that is closed behind each story.

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, Screen, type Look } from './screen';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The screen of the story at hand. */
export let screen: Screen;
afterEach(() => screen.close());

/** Begins a story on a desk with nothing on it. */
export async function openDesk(look: Look = {}): Promise<void> {
  screen = await Screen.open(browser, look);
}

/** Begins a story with a sample open on the first question. */
export async function openSample(name: string): Promise<void> {
  screen = await Screen.sample(browser, name);
}
