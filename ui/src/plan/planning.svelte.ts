// A plan that is being made: it goes on while other screens are looked at and the workbook is changed.

import { failureOf } from '../host';
import * as desk from '../ipc/commands';
import type { Message, PlanProgress, PlanReading, PlannedPlay, PlayId, PlayLoss, Proposal, Worth } from '../ipc/types';
import { report } from '../workbook/notices.svelte';
import { session } from '../workbook/session.svelte';

/** Below this many milliseconds a plan comes at once, and a word of progress would only flicker. */
const PATIENCE = 400;
const EVERY = 250;

class Planning {
  working = $state(false);
  /** How far it has come, once it takes long enough to be told. */
  progress = $state.raw<PlanProgress | null>(null);
  proposal = $state.raw<Proposal | null>(null);
  /** What one more of each limit would buy; nothing while that is being worked out. */
  worth = $state.raw<Worth[] | null>(null);
  /** What a plan would lose without each of its plays, made again without it: of the plan that was made last. */
  losses = $state.raw<{ plays: PlannedPlay[]; rows: PlayLoss[] } | null>(null);
  losing = $state(false);
  /** The file that all this is about. */
  file = $state<string | null>(null);
}

export const planning = new Planning();

/** Counts the plans that were asked for: a proposal is renewed, and still of the same plan. */
let asked = 0;

/** Makes a plan to be looked at. */
export async function generate(): Promise<void> {
  if (planning.working) return;
  const file = session.file?.path ?? null;
  const mine = (asked += 1);
  Object.assign(planning, { working: true, file, proposal: null, worth: null, losses: null });
  let looking: number | undefined;
  const look = async (): Promise<void> => {
    const progress = await desk.planProgress().catch(() => null);
    if (looking === undefined) return;
    planning.progress = progress;
    looking = window.setTimeout(() => void look(), EVERY);
  };
  looking = window.setTimeout(() => void look(), PATIENCE);
  try {
    const proposal = await desk.generatePlan();
    if (session.file?.path === file) {
      planning.proposal = proposal;
      void weigh(proposal, mine);
    }
  } catch (thrown) {
    // Of a workbook that was put away there is nothing to tell.
    if (session.file?.path === file) report(failureOf(thrown));
  } finally {
    window.clearTimeout(looking);
    looking = undefined;
    Object.assign(planning, { working: false, progress: null });
  }
}

/** Compares the proposal with the workbook as it is now: it may have been changed while nobody looked at the proposal. */
export async function renew(): Promise<void> {
  const [mine, before] = [asked, planning.proposal];
  if (before === null) return;
  const proposal = await desk.planProposal().catch(() => null);
  if (asked === mine && planning.proposal === before && proposal !== null) planning.proposal = proposal;
}

async function weigh(proposal: Proposal, mine: number): Promise<void> {
  const worth = await desk.planWorth().catch(() => []);
  if (asked === mine && planning.proposal !== null) planning.worth = worth;
  // Somebody may have asked for another plan meanwhile.
  if (planning.working || planning.losing) return;
  planning.losing = true;
  const rows = await desk.planLosses().catch(() => []);
  planning.losing = false;
  if (!planning.working) planning.losses = { plays: proposal.plays, rows };
}

/** What would be lost without a play of the plan that is shown; nothing if that was not worked out for just this plan. */
export function lossOf(reading: PlanReading, play: PlayId): Message | null {
  const { losses } = planning;
  const same = losses !== null && planning.file === session.file?.path && losses.plays.length === reading.plays.length
    && losses.plays.every((row) => reading.plays.some((planned) => planned.play.id === row.play && planned.period === row.period));
  return same ? (losses.rows.find((row) => row.play === play)?.says ?? null) : null;
}

/** Takes the best plan found so far. */
export function stop(): void {
  void desk.stopPlan();
}

/** Puts the proposal away; what is still being worked out for it is not needed any more. */
export function forget(): void {
  planning.proposal = null;
  if (planning.worth === null) stop();
}
