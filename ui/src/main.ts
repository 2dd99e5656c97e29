import { mount } from 'svelte';
import { findHost, host } from './host';
import App from './shell/App.svelte';
import './shell/base.css';
import { begin } from './workbook/preferences.svelte';

/** The screen is shown once its language and its look are known: nothing flickers. */
async function start(): Promise<void> {
  findHost();
  const [wish] = await Promise.all([host().startedWith(), begin()]);
  const target = document.getElementById('app');
  if (target !== null) mount(App, { target, props: { wish } });
}

void start();
