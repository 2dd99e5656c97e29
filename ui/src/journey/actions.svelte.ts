// What can be done to the stages and lanes of the map that is shown, each under one name: for the keys of the grid, for
// its menus and for "Find or do…".

import type { Step } from '../workbook/session.svelte';
import type { MapEditor } from './editor.svelte';
import { firstTouched } from './touched';

export type MapAction = {
  id: string;
  /** The id of its words. */
  word: string;
  /** Its keys as people read them, the last of them last; empty if it has none. */
  keys: string;
  /** Whether it makes sense where one stands. */
  possible: (editor: MapEditor) => boolean;
  run: (editor: MapEditor) => unknown;
};

let shown = $state.raw<MapEditor | null>(null);

/** Says which map is shown; the answer says that it is no longer. */
export function standOn(editor: MapEditor): () => void {
  shown = editor;
  return () => {
    if (shown === editor) shown = null;
  };
}

/** The map that is shown, and where one stands on it; nothing on the other screens. */
export function shownMap(): MapEditor | null {
  return shown;
}

/** Goes where a step back or on has touched the map that is shown. */
export function goTouched(step: Step | null): void {
  const [before, after] = [step?.before.view, step?.after.view];
  if (before?.screen !== 'journey' || after?.screen !== 'journey') return;
  const [was, is] = [before.reading.map, after.reading.map];
  if (was === null || is === null || was.map.id !== is.map.id) return;
  const found = firstTouched(was, is);
  if (found !== null) shown?.show(found);
}

const onStage = (editor: MapEditor) => editor.stageAt(editor.spot) !== undefined;
const onLane = (editor: MapEditor) => editor.laneAt(editor.spot) !== undefined;
const isPart = (editor: MapEditor) => (editor.stageAt(editor.spot)?.within ?? null) !== null;

export const stageActions: readonly MapAction[] = [
  { id: 'stage-after', word: 'screen-stage-after', keys: 'Ctrl ⏎', possible: () => true, run: (editor) => editor.addStage(editor.spot, 'after') },
  { id: 'stage-before', word: 'screen-stage-before', keys: 'Ctrl ⇧ ⏎', possible: () => true, run: (editor) => editor.addStage(editor.spot, 'before') },
  { id: 'stage-part', word: 'screen-new-part', keys: 'Alt ⏎', possible: onStage, run: (editor) => editor.addPart(editor.spot) },
  { id: 'merge', word: 'screen-merge', keys: 'Ctrl M', possible: (editor) => editor.mergeable(editor.spot) !== null, run: (editor) => editor.merge(editor.spot) },
  { id: 'split', word: 'screen-split', keys: 'Ctrl ⇧ M', possible: onStage, run: (editor) => editor.split(editor.spot) },
  { id: 'nest', word: 'screen-nest', keys: 'Alt ⇧ →', possible: (editor) => editor.canNest(editor.spot), run: (editor) => editor.nest(editor.spot) },
  { id: 'unnest', word: 'screen-unnest', keys: 'Alt ⇧ ←', possible: isPart, run: (editor) => editor.unnest(editor.spot) },
  { id: 'fold', word: 'screen-fold-parts', keys: 'Space', possible: (editor) => editor.foldable(editor.spot) !== null, run: (editor) => editor.fold(editor.spot) },
  { id: 'move-left', word: 'screen-move-left', keys: 'Alt ←', possible: (editor) => editor.canMove(editor.spot, -1), run: (editor) => editor.moveStage(editor.spot, -1) },
  { id: 'move-right', word: 'screen-move-right', keys: 'Alt →', possible: (editor) => editor.canMove(editor.spot, 1), run: (editor) => editor.moveStage(editor.spot, 1) },
];

export const laneActions: readonly MapAction[] = [
  { id: 'lane-below', word: 'screen-lane-below', keys: 'Ctrl L', possible: () => true, run: (editor) => editor.addLane(editor.spot) },
  { id: 'move-up', word: 'screen-move-up', keys: 'Alt ↑', possible: (editor) => onLane(editor) && editor.spot.row > 1, run: (editor) => editor.moveLane(editor.spot, -1) },
  { id: 'move-down', word: 'screen-move-down', keys: 'Alt ↓', possible: (editor) => onLane(editor) && editor.spot.row < editor.extent.lanes, run: (editor) => editor.moveLane(editor.spot, 1) },
];

export const cellActions: readonly MapAction[] = [
  { id: 'less-sure', word: 'screen-less-sure', keys: 'F4', possible: (editor) => editor.isCell(editor.spot), run: (editor) => editor.confide('less') },
];

export const mapActions: readonly MapAction[] = [...stageActions, ...laneActions, ...cellActions];

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

/** What keys are called on a keyboard, and what they are called in an event. */
const named: Record<string, string> = { '⏎': 'enter', '←': 'arrowleft', '→': 'arrowright', '↑': 'arrowup', '↓': 'arrowdown', Space: ' ' };

/** Whether these keys are pressed. */
export function arePressed(keys: string, event: Keys): boolean {
  const parts = keys.split(' ');
  const key = parts.at(-1) ?? '';
  return !event.metaKey
    && event.ctrlKey === parts.includes('Ctrl') && event.altKey === parts.includes('Alt') && event.shiftKey === parts.includes('⇧')
    && event.key.toLowerCase() === (named[key] ?? key.toLowerCase());
}

/** What keys ask for where one stands; nothing if they mean something else. */
export function actionOf(event: Keys, editor: MapEditor): MapAction | null {
  const action = mapActions.find(({ keys }) => arePressed(keys, event));
  if (action === undefined) return null;
  // A space begins a text, but for a stage's head that has parts to fold away.
  if (action.id === 'fold' && (editor.spot.row > 0 || !action.possible(editor))) return null;
  // Beside the names of lanes, one more lane is wanted.
  if (action.id === 'stage-after' && editor.spot.column === 0) return laneActions[0] ?? null;
  return action;
}
