import { mount } from 'svelte';
import { findHost, host } from './host';
import { grant } from './shell/actions.svelte';
import App from './shell/App.svelte';
import './shell/base.css';
import { begin } from './workbook/preferences.svelte';

/** The screen is shown once its language, its look and its workbook are known: nothing flickers. */
async function start(): Promise<void> {
  findHost();
  await Promise.all([begin(), host().startedWith().then(grant)]);
  const target = document.getElementById('app');
  if (target !== null) mount(App, { target });
}

void start();
