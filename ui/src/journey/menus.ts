import type { Lane, Stage } from '../ipc/types';
import type { MenuItem } from '../parts/menu';
import { phases } from '../parts/phases';
import { perform } from '../workbook/session.svelte';
import { heading, say } from '../words/words.svelte';

type Around = { locked: boolean; first: boolean; last: boolean; rename: () => void; move: (by: number) => void };

/** What can be done to a stage. */
export function stageMenu(stage: Stage, around: Around & { insert: () => void }): MenuItem[] {
  const { locked, first, last, rename, move, insert } = around;
  return [
    { kind: 'head', label: stage.name },
    { kind: 'do', label: say('screen-rename'), disabled: locked, run: rename },
    { kind: 'do', label: say('screen-stage-after'), hint: 'Ctrl ⏎', disabled: locked, run: insert },
    { kind: 'do', label: say('screen-move-left'), hint: 'Alt ←', disabled: locked || first, run: () => move(-1) },
    { kind: 'do', label: say('screen-move-right'), hint: 'Alt →', disabled: locked || last, run: () => move(1) },
    { kind: 'do', label: say('screen-remove-stage'), danger: true, disabled: locked, run: () => void perform({ edit: 'remove_stage', stage: stage.id }) },
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
export function laneMenu(lane: Lane, around: Around): MenuItem[] {
  const { locked, first, last, rename, move } = around;
  return [
    { kind: 'head', label: lane.name },
    { kind: 'do', label: say('screen-rename'), disabled: locked, run: rename },
    { kind: 'do', label: say('screen-move-up'), hint: 'Alt ↑', disabled: locked || first, run: () => move(-1) },
    { kind: 'do', label: say('screen-move-down'), hint: 'Alt ↓', disabled: locked || last, run: () => move(1) },
    { kind: 'check', label: say('screen-required'), checked: lane.required, run: () => void (!locked && perform({ edit: 'require_lane', lane: lane.id, required: !lane.required })) },
    { kind: 'do', label: say('screen-hide-lane'), disabled: locked, run: () => void perform({ edit: 'show_lane', lane: lane.id, shown: false }) },
    { kind: 'do', label: say('screen-remove-lane'), danger: true, disabled: locked, run: () => void perform({ edit: 'remove_lane', lane: lane.id }) },
  ];
}
