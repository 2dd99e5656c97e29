import { mount } from 'svelte';
import { findHost, host } from './host';
import { grant } from './shell/actions.svelte';
import App from './shell/App.svelte';
import './shell/base.css';
import { loadFaces } from './shell/faces';
import { applySheet, loadSheet } from './shell/sheet';
import { begin } from './workbook/preferences.svelte';

/** The screen is shown once its language, its look, its face and its workbook are known: nothing flickers. */
async function start(): Promise<void> {
  findHost();
  const beginning = host().startedWith();
  await Promise.all([begin(beginning.then(({ preferences }) => preferences)), loadFaces(), loadSheet(), beginning.then(grant)]);
  const target = document.getElementById('app');
  applySheet();
  if (target !== null) mount(App, { target });
}

void start();
