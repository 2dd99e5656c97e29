// Language and look: kept by the desk, applied here.

import * as desk from '../ipc/commands';
import type { Appearance, Chosen, Language, Preferences } from '../ipc/types';
import { failureOf } from '../host';
import { likelyLanguage, speak } from '../words/words.svelte';
import { report } from './notices.svelte';

const systemIsDark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

export const preferences = $state<Preferences & { dark: boolean }>({ language: null, theme: 'system', dark: false });

function paint(): void {
  preferences.dark = preferences.theme === 'dark' || (preferences.theme === 'system' && systemIsDark?.matches === true);
  document.documentElement.dataset.theme = preferences.dark ? 'dark' : 'light';
}

/** Takes what was chosen, if that is known already, else reads it; the screen speaks what the desk does. */
export async function begin(known: Promise<Chosen | null | undefined>): Promise<void> {
  // Most people read what the web view says they do: those words are fetched while the desk is asked.
  const guess = likelyLanguage();
  const guessed = speak(guess);
  let chosen: Chosen = { language: null, theme: 'system', speaks: guess };
  try {
    chosen = (await known) ?? (await desk.preferences());
  } catch (thrown) {
    report(failureOf(thrown));
  }
  preferences.language = chosen.language;
  preferences.theme = chosen.theme;
  paint();
  systemIsDark?.addEventListener('change', paint);
  await guessed;
  if (chosen.speaks !== guess) await speak(chosen.speaks);
}

async function keep(): Promise<void> {
  try {
    await desk.setPreferences({ language: preferences.language, theme: preferences.theme });
  } catch (thrown) {
    report(failureOf(thrown));
  }
}

export async function chooseTheme(theme: Appearance): Promise<void> {
  preferences.theme = theme;
  paint();
  await keep();
}

export async function chooseLanguage(language: Language): Promise<void> {
  preferences.language = language;
  await speak(language);
  await keep();
}

/** What charts are drawn in. */
export function sceneTheme(): 'light' | 'dark' {
  return preferences.dark ? 'dark' : 'light';
}
