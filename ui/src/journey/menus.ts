import type { CellReading, Lane, Stage } from '../ipc/types';
import type { MenuItem } from '../parts/menu';
import { phases } from '../parts/phases';
import { perform } from '../workbook/session.svelte';
import { heading, say } from '../words/words.svelte';
import { cellActions, laneActions, stageActions, type MapAction } from './actions.svelte';
import { confidenceKeys, confidences } from './confidences';
import type { MapEditor } from './editor.svelte';

type Around = { editor: MapEditor; rename: () => void };

/** What can be done to a cell alone. */
export function cellMenu(cell: CellReading | undefined, editor: MapEditor): MenuItem[] {
  return [
    { kind: 'head', label: say('screen-confidence') },
    ...confidences.map((confidence): MenuItem => ({
      kind: 'check', radio: true, checked: cell?.cell.confidence === confidence, label: heading(`confidence-${confidence}`),
      hint: confidenceKeys[confidence], run: () => void editor.confide(confidence),
    })),
    ...cellActions.map((action) => line(action, editor)),
  ];
}

/** What can be done to a stage. */
export function stageMenu(stage: Stage, { editor, rename }: Around): MenuItem[] {
  const { locked } = editor;
  const fitting = stageActions.filter(({ id }) => id !== (stage.within === null ? 'unnest' : 'nest') && (id !== 'fold' || editor.foldable(editor.spot) !== null));
  return [
    { kind: 'head', label: stage.name },
    { kind: 'do', label: say('screen-rename'), hint: 'F2', disabled: locked, run: rename },
    ...fitting.map((action) => line(action, editor)),
    { kind: 'do', label: say('screen-remove-stage'), danger: true, disabled: locked, run: () => void perform({ edit: 'remove_stage', stage: stage.id }) },
  ];
}

/** What can be said of a stage. */
export function stageChoices(stage: Stage, { locked }: MapEditor): MenuItem[] {
  return [
    { kind: 'head', label: say('screen-phase') },
    ...phases.map((phase): MenuItem => ({
      kind: 'check', radio: true, checked: stage.phase === phase, label: heading(`phase-${phase}`),
      run: () => void (!locked && perform({ edit: 'set_phase', stage: stage.id, phase })),
    })),
    { kind: 'head', label: say('screen-importance') },
    ...[1, 2, 3].map((importance): MenuItem => ({
      kind: 'check', radio: true, checked: stage.importance === importance, label: say(`screen-importance-${importance}`),
      run: () => void (!locked && perform({ edit: 'set_importance', stage: stage.id, importance })),
    })),
  ];
}

/** What can be done to a lane. */
export function laneMenu(lane: Lane, { editor, rename, settings }: Around & { settings: () => void }): MenuItem[] {
  const { locked } = editor;
  return [
    { kind: 'head', label: lane.name },
    { kind: 'do', label: say('screen-rename'), hint: 'F2', disabled: locked, run: rename },
    ...laneActions.map((action) => line(action, editor)),
    { kind: 'do', label: say('screen-lane-settings'), disabled: locked, run: settings },
    { kind: 'check', label: say('screen-required'), checked: lane.required, run: () => void (!locked && perform({ edit: 'require_lane', lane: lane.id, required: !lane.required })) },
    { kind: 'do', label: say('screen-hide-lane'), disabled: locked, run: () => void perform({ edit: 'show_lane', lane: lane.id, shown: false }) },
    { kind: 'do', label: say('screen-remove-lane'), danger: true, disabled: locked, run: () => void perform({ edit: 'remove_lane', lane: lane.id }) },
  ];
}

function line({ word, keys, possible, run }: MapAction, editor: MapEditor): MenuItem {
  return { kind: 'do', label: say(word), hint: keys, disabled: editor.locked || !possible(editor), run: () => void run(editor) };
}
