// Everything that can be done from the menu, the keyboard and "Find or do…", each under one name.

import { failureOf, host, type Beginning, type FileKind } from '../host';
import * as desk from '../ipc/commands';
import type { Destination, Screen } from '../ipc/types';
import { goTouched, mapActions, shownMap, type MapAction } from '../journey/actions.svelte';
import { compareMaps, duplicateMap, openPanel, searchMap } from '../journey/doings';
import { dayOf } from '../parts/days';
import { beginRound, passOn, revealRound, weighRoles } from '../rounds/doings';
import { laptop } from '../rounds/laptop.svelte';
import { panels } from '../spectrum/panels.svelte';
import { askName, switchNames, toTheCrowd, zoomOut } from '../spectrum/views.svelte';
import { notify, report } from '../workbook/notices.svelte';
import { chooseLanguage, chooseTheme, preferences } from '../workbook/preferences.svelte';
import { place } from '../workbook/place.svelte';
import { close, go, opening, perform, redo, session, undo } from '../workbook/session.svelte';
import { language, say } from '../words/words.svelte';
import { dialogs } from './dialogs.svelte';
import { isTyping } from './keys';

export type Action = {
  id: string;
  /** The id of its words. */
  word: string;
  keys: string;
  /** Whether it makes sense now. */
  possible: () => boolean;
  run: () => unknown;
};

const always = () => true;
const withWorkbook = () => session.file !== null;
const writable = () => session.file !== null && session.file.readOnly === null;

/** What the kinds of file are called in dialogs. */
export function fileNames(): Record<FileKind, string> {
  return {
    workbook: say('screen-kind-workbook'), journey: say('screen-kind-journey'), ballot: say('screen-kind-ballot'), svg: say('screen-kind-svg'),
    png: say('screen-kind-png'), pptx: say('screen-kind-pptx'), pdf: say('screen-kind-pdf'),
    xlsx: say('screen-kind-xlsx'), csv: say('screen-kind-csv'), mermaid: say('screen-kind-mermaid'), json: say('screen-kind-json'), theme: say('screen-kind-theme'),
  };
}

async function chooseAndOpen(): Promise<void> {
  const path = await host().chooseFile(say('screen-open-title'), ['workbook'], fileNames());
  if (path !== null && path !== '') await openPath(path);
}

/** Asks for a file of another program, and shows what would become of it. */
async function chooseAndPreview(into: Destination): Promise<void> {
  const path = await host().chooseFile(say('screen-import-title'), ['journey'], fileNames());
  if (path === null || path === '') return;
  if (await haveBallots([path])) dialogs.returned = [path];
  else dialogs.importing = { path, into };
}

/** Files dropped on the window: ballots to their round, one of another program into the workbook that is open. */
export async function dropped(paths: string[]): Promise<void> {
  const [path] = paths;
  if (laptop.round !== null || path === undefined) return;
  if (await haveBallots(paths)) dialogs.returned = paths;
  else if (writable() && isForeign(path)) dialogs.importing = { path, into: 'open' };
  else await openPath(path);
}

/** Whether there are ballots among some files, for the workbook that is open. */
async function haveBallots(paths: string[]): Promise<boolean> {
  if (!writable() || !paths.some((path) => /\.(xlsx|json)$/i.test(path))) return false;
  try {
    return (await desk.readBallots(paths)).files.some(({ check }) => check !== null);
  } catch {
    // Whatever is wrong with them is said where they are taken for something else.
    return false;
  }
}

/** Whether a file is one of another program, as far as its name tells. */
function isForeign(path: string): boolean {
  return /\.(mmd|mermaid|md|txt|csv|tsv|xlsx|ojf|json)$/i.test(path);
}

/** Opens a workbook, or shows what would become of a file of another program; never over somebody's ballot. */
export async function openPath(path: string): Promise<void> {
  if (laptop.round !== null) return;
  if (isForeign(path)) dialogs.importing = { path, into: 'new' };
  else await opening((focus) => desk.open(path, focus));
}

/** Shows what a person started us for, or started us again for. */
export async function grant(wish: Beginning): Promise<void> {
  const { opened } = wish;
  if (opened) await opening(() => Promise.resolve(opened));
  else if (wish.wish === 'file') await openPath(wish.path);
  else if (wish.wish === 'sample' && laptop.round === null) await opening((focus) => desk.openSample(wish.name, focus));
}

async function saveCopy(): Promise<void> {
  try {
    const suggested = await desk.suggestPath(null, null, null);
    const path = await host().chooseTarget(say('screen-save-copy-title'), suggested.path, 'workbook', fileNames());
    if (path === null || path === '') return;
    const written = await desk.saveCopy(path);
    notify({ id: 'screen-copy-saved', args: { path: written.path } }, 'done');
  } catch (thrown) {
    report(failureOf(thrown));
  }
}

/** Undo and redo chosen from a menu mean the text that is being typed, if there is one. */
function step(command: 'undo' | 'redo', run: () => ReturnType<typeof redo>): void {
  // The only way there is to reach the history of a text field; every engine has it.
  if (isTyping(document.activeElement)) document.execCommand(command);
  else void run().then(goTouched);
}

const screen = (id: Screen, keys: string): Action => ({
  id, word: `screen-question-${id}`, keys, possible: withWorkbook, run: () => go({ screen: id }),
});

const show = (panel: NonNullable<typeof dialogs.panel>) => () => {
  dialogs.panel = panel;
};

/** What can be done to the map that is shown, where one stands on it. */
const onMap = ({ id, word, keys, possible, run }: MapAction): Action => ({
  id: `map-${id}`, word, keys,
  possible: () => {
    const map = shownMap();
    return map !== null && writable() && possible(map);
  },
  run: () => {
    const map = shownMap();
    if (map !== null) void run(map);
  },
});

export const actions: readonly Action[] = [
  screen('journey', 'Ctrl 1'), screen('ratings', 'Ctrl 2'), screen('spectrum', 'Ctrl 3'), screen('plan', 'Ctrl 4'),
  { id: 'undo', word: 'screen-undo', keys: 'Ctrl Z', possible: () => writable() && session.changed?.undo !== null, run: () => step('undo', undo) },
  { id: 'redo', word: 'screen-redo', keys: 'Ctrl ⇧ Z', possible: () => writable() && session.changed?.redo !== null, run: () => step('redo', redo) },
  { id: 'find-text', word: 'screen-find-text', keys: 'Ctrl F', possible: withWorkbook, run: () => searchMap('find') },
  { id: 'replace-text', word: 'screen-replace-text', keys: 'Ctrl H', possible: writable, run: () => searchMap('replace') },
  { id: 'missing', word: 'screen-missing-title', keys: 'F8', possible: withWorkbook, run: () => openPanel('missing') },
  { id: 'maps', word: 'screen-choose-map', keys: 'F6', possible: withWorkbook, run: () => openPanel('maps') },
  { id: 'new-map', word: 'screen-add-map', keys: 'Ctrl ⇧ N', possible: writable, run: () => openPanel('new-map') },
  { id: 'duplicate-map', word: 'screen-duplicate-map', keys: '', possible: writable, run: duplicateMap },
  { id: 'compare', word: 'screen-compare', keys: 'F7', possible: withWorkbook, run: compareMaps },
  { id: 'curves', word: 'screen-curves', keys: '', possible: withWorkbook, run: () => go({ screen: 'journey', curves: !place.curves }) },
  { id: 'keep-template', word: 'screen-keep-template', keys: '', possible: withWorkbook, run: () => openPanel('template') },
  { id: 'evidence', word: 'screen-all-evidence', keys: '', possible: withWorkbook, run: () => openPanel('evidence') },
  { id: 'about', word: 'screen-about-action', keys: '', possible: withWorkbook, run: show('about') },
  { id: 'begin-round', word: 'screen-begin-round', keys: '', possible: writable, run: beginRound },
  { id: 'pass-laptop', word: 'screen-pass-laptop', keys: '', possible: writable, run: passOn },
  { id: 'reveal', word: 'screen-reveal-ask', keys: '', possible: writable, run: revealRound },
  { id: 'direction', word: 'screen-direction-action', keys: '', possible: withWorkbook, run: async () => {
    panels.direction = true;
    await go({ screen: 'spectrum' });
  } },
  { id: 'case', word: 'screen-case-action', keys: '', possible: withWorkbook, run: () => go({ screen: 'plan', money: true }) },
  { id: 'weights', word: 'screen-weights-action', keys: '', possible: writable, run: weighRoles },
  { id: 'snapshot', word: 'screen-history-keep', keys: '', possible: writable, run: () => perform({ edit: 'take_snapshot', date: dayOf(new Date()), note: '' }) },
  { id: 'new-view', word: 'screen-new-view', keys: '', possible: writable, run: () => askName('new') },
  { id: 'anonymous', word: 'screen-letters', keys: '', possible: withWorkbook, run: switchNames },
  { id: 'zoom-crowd', word: 'screen-zoom-crowd', keys: '', possible: withWorkbook, run: toTheCrowd },
  { id: 'zoom-whole', word: 'screen-zoom-whole', keys: '', possible: withWorkbook, run: zoomOut },
  { id: 'export', word: 'screen-export', keys: 'Ctrl E', possible: withWorkbook, run: show('export') },
  { id: 'present', word: 'screen-present', keys: 'F5', possible: withWorkbook, run: show('present') },
  { id: 'new', word: 'screen-new', keys: 'Ctrl N', possible: always, run: async () => {
    await closeIfOpen();
    dialogs.naming = 'blank';
  } },
  { id: 'open', word: 'screen-open', keys: 'Ctrl O', possible: always, run: chooseAndOpen },
  { id: 'import', word: 'screen-import', keys: '', possible: always, run: () => chooseAndPreview('new') },
  { id: 'import-here', word: 'screen-import-here', keys: '', possible: writable, run: () => chooseAndPreview('open') },
  { id: 'save-copy', word: 'screen-save-copy', keys: 'Ctrl ⇧ S', possible: withWorkbook, run: saveCopy },
  { id: 'close', word: 'screen-close-workbook', keys: 'Ctrl W', possible: withWorkbook, run: close },
  { id: 'find', word: 'screen-find', keys: 'Ctrl K', possible: withWorkbook, run: show('find') },
  { id: 'theme', word: 'screen-switch-theme', keys: '', possible: always, run: () => chooseTheme(preferences.dark ? 'light' : 'dark') },
  { id: 'language', word: 'screen-switch-language', keys: '', possible: always, run: () => chooseLanguage(language() === 'en' ? 'zh-CN' : 'en') },
  { id: 'shortcuts', word: 'screen-shortcuts', keys: 'F1', possible: always, run: show('shortcuts') },
  ...mapActions.map(onMap),
];

async function closeIfOpen(): Promise<void> {
  if (session.file !== null) await close();
}

let lastRun = { id: '', at: 0 };

/**
 * Does what a menu item or a key asks for. The native menu and the page may both see one key press, so the same
 * thing asked for twice in one blink, from two sides, is done once.
 */
export function run(id: string, from: 'menu' | 'key' | 'page'): void {
  // Whoever fills in a ballot has nothing but the ballot.
  if (laptop.round !== null) return;
  const now = performance.now();
  if (from !== 'page' && lastRun.id === `${from === 'menu' ? 'key' : 'menu'}/${id}` && now - lastRun.at < 120) return;
  lastRun = { id: `${from}/${id}`, at: now };
  if (id.startsWith('recent-')) {
    void openRecent(Number(id.slice('recent-'.length)));
    return;
  }
  const action = actions.find((candidate) => candidate.id === id);
  if (action?.possible() === true) void action.run();
}

async function openRecent(number: number): Promise<void> {
  try {
    const file = (await desk.welcome()).recent[number];
    if (file !== undefined) await openPath(file.path);
  } catch (thrown) {
    report(failureOf(thrown));
  }
}
