// Everything that can be done from the menu, the keyboard and "Find or do…", each under one name.

import { failureOf, host, type Beginning } from '../host';
import * as desk from '../ipc/commands';
import type { Argument, Chart, Destination } from '../ipc/types';
import { openOverCase, writeSheet } from '../case/doings';
import { goTouched, mapActions, shownMap, type MapAction } from '../journey/actions.svelte';
import { compareMaps, duplicateMap, openPanel, searchMap } from '../journey/doings';
import { dayOf } from '../parts/days';
import { makePlan, openOverPlan } from '../plan/doings';
import { planning } from '../plan/planning.svelte';
import { shown as ratings } from '../ratings/shown.svelte';
import { beginRound, passOn, revealRound, weighRoles } from '../rounds/doings';
import { laptop } from '../rounds/laptop.svelte';
import { addToLine, openDirection, openRubric, setTarget } from '../spectrum/doings';
import { askName, switchNames, switchSizes, switchTrail, toTheCrowd, zoom, zoomOut } from '../spectrum/views.svelte';
import { isWhole } from '../spectrum/zoom';
import { notify, report } from '../workbook/notices.svelte';
import { chooseLanguage, chooseTheme, preferences } from '../workbook/preferences.svelte';
import { place, type Question } from '../workbook/place.svelte';
import { close, go, opening, perform, redo, session, undo } from '../workbook/session.svelte';
import { fileNames } from '../words/files';
import { language, say } from '../words/words.svelte';
import { dialogs } from './dialogs.svelte';
import { isTyping } from './keys';
import type { Known } from './known';

export type Action = {
  id: string;
  /** The id of its words, and what stands in them: words of the files, too. */
  word: string;
  args?: Record<string, Argument>;
  keys: string;
  /** Whether it makes sense now. */
  possible: () => boolean;
  /** Whether there is in the workbook what it needs, on whatever screen; always, if nothing is said. */
  fits?: (known: Known) => boolean;
  run: () => unknown;
};

const always = () => true;
const withWorkbook = () => session.file !== null;
const writable = () => session.file !== null && session.file.readOnly === null;

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

const screen = (id: Question, keys: string): Action => ({
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

/** The charts that can be exported, in the order in which they are offered. */
export const charts = ['spectrum', 'journey', 'journey_curve', 'curve', 'cash', 'waterfall', 'fan', 'tornado', 'gantt'] as const satisfies readonly Chart[];

const hasMap = ({ journey }: Known) => journey.map !== null;
const inRound = ({ journey }: Known) => journey.map !== null && journey.map.round !== null;
const hasPlan = ({ plan }: Known) => plan.plays.length > 0;
const hasCase = () => (session.changed?.progress.scenarios ?? 0) > 0;
const hasOurs = ({ spectrum }: Known) => spectrum.offerings.some(({ offering }) => offering.kind === 'ours');
const hasDirection = ({ spectrum }: Known) => spectrum.direction !== null;
/** Whether there is something to draw. */
const drawable: Record<(typeof charts)[number], (known: Known) => boolean> = {
  spectrum: () => true, journey: hasMap, journey_curve: hasMap, curve: hasMap, cash: hasCase, waterfall: hasCase, fan: hasCase, tornado: hasCase, gantt: hasPlan,
};

const exportOf = (chart: (typeof charts)[number]): Action => ({
  id: `export-${chart}`, word: 'screen-do-export', args: { chart: { id: `screen-chart-${chart}`, args: {} } }, keys: '', possible: withWorkbook, fits: drawable[chart],
  run: () => {
    dialogs.exporting = chart;
    dialogs.panel = 'export';
  },
});

export const actions: readonly Action[] = [
  screen('journey', 'Ctrl 1'), screen('ratings', 'Ctrl 2'), screen('spectrum', 'Ctrl 3'), screen('plan', 'Ctrl 4'),
  { id: 'undo', word: 'screen-undo', keys: 'Ctrl Z', possible: () => writable() && session.changed?.undo !== null, run: () => step('undo', undo) },
  { id: 'redo', word: 'screen-redo', keys: 'Ctrl ⇧ Z', possible: () => writable() && session.changed?.redo !== null, run: () => step('redo', redo) },
  { id: 'find-text', word: 'screen-find-text', keys: 'Ctrl F', possible: withWorkbook, fits: hasMap, run: () => searchMap('find') },
  { id: 'replace-text', word: 'screen-replace-text', keys: 'Ctrl H', possible: writable, fits: hasMap, run: () => searchMap('replace') },
  { id: 'missing', word: 'screen-missing-title', keys: 'F8', possible: withWorkbook, fits: hasMap, run: () => openPanel('missing') },
  { id: 'maps', word: 'screen-choose-map', keys: 'F6', possible: withWorkbook, fits: hasMap, run: () => openPanel('maps') },
  { id: 'new-map', word: 'screen-add-map', keys: 'Ctrl ⇧ N', possible: writable, run: () => openPanel('new-map') },
  { id: 'duplicate-map', word: 'screen-duplicate-map', keys: '', possible: writable, fits: hasMap, run: duplicateMap },
  { id: 'map-settings', word: 'screen-map-settings', keys: '', possible: writable, fits: hasMap, run: () => openPanel('map') },
  { id: 'add-lane', word: 'screen-add-lane', keys: '', possible: writable, fits: hasMap, run: () => openPanel('lane') },
  { id: 'compare', word: 'screen-compare', keys: 'F7', possible: withWorkbook, fits: ({ journey }) => journey.maps.length > 1, run: compareMaps },
  { id: 'curves', word: 'screen-curves', keys: '', possible: withWorkbook, fits: hasMap, run: () => go({ screen: 'journey', curves: !place.curves }) },
  { id: 'keep-template', word: 'screen-keep-template', keys: '', possible: withWorkbook, fits: hasMap, run: () => openPanel('template') },
  { id: 'evidence', word: 'screen-all-evidence', keys: '', possible: withWorkbook, run: () => openPanel('evidence') },
  { id: 'about', word: 'screen-about-action', keys: '', possible: withWorkbook, run: show('about') },
  { id: 'respondents', word: 'screen-add-respondent', keys: '', possible: writable, run: async () => {
    await go({ screen: 'ratings' });
    ratings.panel = 'people';
  } },
  { id: 'begin-round', word: 'screen-begin-round', keys: '', possible: writable, fits: ({ journey }) => (journey.map?.stages.length ?? 0) > 0 && journey.map?.round === null, run: beginRound },
  { id: 'pass-laptop', word: 'screen-pass-laptop', keys: '', possible: writable, fits: inRound, run: passOn },
  { id: 'reveal', word: 'screen-reveal-ask', keys: '', possible: writable, fits: inRound, run: revealRound },
  { id: 'weights', word: 'screen-weights-action', keys: '', possible: writable, fits: hasMap, run: weighRoles },
  { id: 'names', word: 'screen-do-names', keys: '', possible: withWorkbook, fits: hasMap, run: () => go({ screen: 'ratings', names: !place.names }) },
  { id: 'add-ours', word: 'screen-do-add-ours', keys: '', possible: writable, run: () => addToLine('ours') },
  { id: 'add-competitor', word: 'screen-do-add-competitor', keys: '', possible: writable, run: () => addToLine('competitor') },
  { id: 'add-benchmark', word: 'screen-do-add-benchmark', keys: '', possible: writable, run: () => addToLine('benchmark') },
  { id: 'restore-benchmarks', word: 'screen-do-restore-benchmarks', keys: '', possible: writable, fits: ({ spectrum }) => spectrum.benchmarks_edited, run: () => perform({ edit: 'restore_benchmarks' }) },
  { id: 'set-target', word: 'screen-set-target', keys: '', possible: writable, fits: hasOurs, run: setTarget },
  { id: 'rubric', word: 'screen-rubric', keys: '', possible: withWorkbook, fits: ({ spectrum }) => spectrum.chosen !== null, run: openRubric },
  { id: 'direction', word: 'screen-direction-action', keys: '', possible: withWorkbook, fits: hasDirection, run: () => openDirection(null) },
  { id: 'wishes', word: 'screen-do-wishes', keys: '', possible: writable, fits: hasDirection, run: () => openDirection('wishes') },
  { id: 'economics', word: 'screen-do-economics', keys: '', possible: writable, fits: hasDirection, run: () => openDirection('economics') },
  { id: 'snapshot', word: 'screen-history-keep', keys: '', possible: writable, fits: ({ spectrum }) => spectrum.offerings.some(({ position }) => position !== null), run: () => perform({ edit: 'take_snapshot', date: dayOf(new Date()), note: '' }) },
  { id: 'new-view', word: 'screen-new-view', keys: '', possible: writable, run: () => askName('new') },
  { id: 'anonymous', word: 'screen-letters', keys: '', possible: withWorkbook, fits: ({ spectrum }) => spectrum.look.anonymous || spectrum.offerings.some(({ offering }) => offering.kind === 'competitor'), run: switchNames },
  { id: 'sizes', word: 'screen-sized', keys: '', possible: withWorkbook, fits: ({ spectrum }) => spectrum.look.sized || spectrum.offerings.some(({ revenue }) => revenue !== null), run: switchSizes },
  { id: 'trail', word: 'screen-trail', keys: '', possible: withWorkbook, fits: ({ spectrum }) => spectrum.look.trail || spectrum.offerings.some(({ history }) => history.length > 0), run: switchTrail },
  { id: 'zoom-crowd', word: 'screen-zoom-crowd', keys: '', possible: withWorkbook, fits: ({ spectrum }) => spectrum.crowd !== null, run: toTheCrowd },
  { id: 'zoom-in', word: 'screen-zoom-in', keys: '+', possible: withWorkbook, fits: ({ spectrum }) => spectrum.look.high - spectrum.look.low > 10, run: () => zoom(0.5) },
  { id: 'zoom-out', word: 'screen-zoom-out', keys: '−', possible: withWorkbook, fits: ({ spectrum }) => !isWhole(spectrum.look), run: () => zoom(2) },
  { id: 'zoom-whole', word: 'screen-zoom-whole', keys: '0', possible: withWorkbook, fits: ({ spectrum }) => !isWhole(spectrum.look), run: zoomOut },
  { id: 'generate', word: 'screen-generate', keys: '', possible: () => writable() && !planning.working, fits: ({ plan }) => plan.missing.length === 0, run: makePlan },
  { id: 'frame', word: 'screen-frame', keys: '', possible: writable, run: () => openOverPlan('frame') },
  { id: 'new-play', word: 'screen-add-play', keys: '', possible: writable, run: () => openOverPlan('play') },
  { id: 'case', word: 'screen-case-action', keys: '', possible: withWorkbook, run: () => go({ screen: 'plan', money: true }) },
  { id: 'case-settings', word: 'screen-do-case-settings', keys: '', possible: writable, run: () => openOverCase('settings') },
  { id: 'add-scenario', word: 'screen-do-add-scenario', keys: '', possible: writable, fits: hasCase, run: () => openOverCase('new-scenario') },
  { id: 'case-sheet', word: 'screen-do-case-sheet', keys: '', possible: withWorkbook, fits: hasCase, run: writeSheet },
  { id: 'export', word: 'screen-export', keys: 'Ctrl E', possible: withWorkbook, run: () => {
    dialogs.exporting = null;
    dialogs.panel = 'export';
  } },
  ...charts.map(exportOf),
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
