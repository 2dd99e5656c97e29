// The open workbook as the desk last described it, and the only ways to change it.

import { failureOf } from '../host';
import * as desk from '../ipc/commands';
import type { Changed, DrawScene, Edit, Failure, Focus, Language, Message, Opened, Options, Scene } from '../ipc/types';
import { language } from '../words/words.svelte';
import { forgetRefusals, notify, report } from './notices.svelte';
import { focus, keepPlace, place, recall, type Place } from './place.svelte';
import { inTurn } from './queue';

export type File = { path: string; name: string; folder: string; readOnly: Message | null };

class OpenSession {
  /** The file, or nothing on the welcome screen. */
  file = $state.raw<File | null>(null);
  /** The last answer: what the window shows. */
  changed = $state.raw<Changed | null>(null);
  /** The chart that came along with it. */
  picture = $state.raw<{ question: DrawScene; language: Language; scene: Scene } | null>(null);
  /** Edits under way. */
  writing = $state(0);
  /** A workbook is being opened. */
  opening = $state(false);
  /** What has to be answered before a step back is taken. */
  question = $state.raw<Message | null>(null);
}

export const session = new OpenSession();

/** The chart in the window. Every change has it drawn along, so that figures and chart change at once. */
export const along: { question: DrawScene | null } = { question: null };

/** Ends when what was typed ahead of the replies is written; nothing if it is. The map in the window says so. */
export const typing: { settled: () => Promise<void> | null } = { settled: () => null };

const turn = inTurn();

function take(changed: Changed, question: DrawScene | null = null): void {
  session.changed = changed;
  session.picture = question === null || changed.scene === null ? null : { question, language: language(), scene: changed.scene };
  for (const notice of changed.notices) notify(notice, 'warn');
}

/** Changes the workbook, in turn; or, where that has to be asked first, leaves it. */
function changing<Answer extends Changed | null>(command: (focus: Focus, scene: DrawScene | null) => Promise<Answer>): Promise<Answer> {
  return turn(async () => {
    const { question } = along;
    const changed = await command(focus(), question);
    if (changed !== null) take(changed, question);
    return changed;
  });
}

/** What happened to an edit. */
export type Outcome = { done: true; changed: Changed } | { done: false; failure: Failure };

/** Does one thing to the workbook and says what came of it, without telling the person of a failure. */
export async function attempt(edit: Edit): Promise<Outcome> {
  session.writing += 1;
  try {
    const changed = await changing((focus, scene) => desk.edit(edit, focus, scene));
    return { done: true, changed };
  } catch (thrown) {
    return { done: false, failure: failureOf(thrown) };
  } finally {
    session.writing -= 1;
  }
}

/** Does one thing to the workbook; a failure is told. Whether it was done. */
export async function perform(edit: Edit): Promise<boolean> {
  return (await create(edit)) !== null;
}

/** The same, giving the ids of what came to be; nothing if it failed. */
export async function create(edit: Edit): Promise<string[] | null> {
  const outcome = await attempt(edit);
  if (outcome.done) return outcome.changed.created;
  report(outcome.failure);
  return null;
}

async function ask(command: (focus: Focus, scene: DrawScene | null) => Promise<Changed | null>): Promise<boolean> {
  try {
    return (await changing(command)) !== null;
  } catch (thrown) {
    report(failureOf(thrown));
    return false;
  }
}

/** Takes the maps of a file of another program; what cannot be done is thrown, to be told where it was asked for. */
export async function takeImport(path: string, options: Options): Promise<Changed> {
  session.writing += 1;
  try {
    return await changing((focus) => desk.takeImport(path, options, focus));
  } finally {
    session.writing -= 1;
  }
}

/** What was shown before a step back or on, and what is shown behind it. */
export type Step = { before: Changed; after: Changed };

/** Takes a step back or on; nothing if it was not taken. */
async function step(command: (focus: Focus, scene: DrawScene | null) => Promise<Changed | null>): Promise<Step | null> {
  await typing.settled();
  let before: Changed | null = null;
  const done = await ask((focus, scene) => {
    before = session.changed;
    return command(focus, scene);
  });
  const after = session.changed;
  return done && before !== null && after !== null ? { before, after } : null;
}
/** Takes a step back. What others did is taken back only once its question was agreed to, and else asked. */
export const undo = (agreed: Message | null = null) => step(async (focus, scene) => {
  const answer = await desk.undo(agreed, focus, scene);
  session.question = 'asked' in answer ? answer.asked : null;
  return 'done' in answer ? answer.done : null;
});
export const redo = () => step(desk.redo);
/** Takes ballots that came back as files. */
export const takeBallots = (paths: string[]) => ask((focus) => desk.takeBallots(paths, focus));
/** Looks again, at what `place` says now. */
export const look = () => ask(desk.view);

/** Goes to another screen, or another map or offering. */
export async function go(to: Partial<Place>): Promise<void> {
  const typed = typing.settled();
  if (typed !== null) await typed;
  const before = JSON.stringify(focus());
  Object.assign(place, to);
  if (session.file !== null) keepPlace(session.file.path);
  if (JSON.stringify(focus()) !== before && session.file !== null) await look();
}

/** Opens a workbook in one of the ways there are. */
export async function opening(open: (focus: Focus) => Promise<Opened>): Promise<boolean> {
  if (session.opening) return false;
  session.opening = true;
  try {
    // The screen last seen in a file is known once its path is; until then the first question is asked for.
    const opened = await turn(() => open({ screen: 'journey', map: null, offering: null }));
    recall(opened.path);
    forgetRefusals();
    session.question = null;
    session.file = {
      path: opened.path, name: opened.file_name, folder: opened.folder, readOnly: opened.read_only,
    };
    take(opened.changed);
    if (opened.read_only !== null) notify(opened.read_only, 'warn');
    if (place.screen !== 'journey' || place.map !== null) await look();
    return true;
  } catch (thrown) {
    report(failureOf(thrown));
    return false;
  } finally {
    session.opening = false;
  }
}

/** Puts the workbook away; every edit is in its file already. */
export async function close(): Promise<void> {
  await typing.settled();
  forgetRefusals();
  try {
    await turn(() => desk.close());
  } catch (thrown) {
    report(failureOf(thrown));
  }
  session.file = null;
  session.changed = null;
  session.question = null;
}
