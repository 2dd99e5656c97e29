// Stages and their parts, in the order of a map: which of them stand on the grid, and where one goes that is moved,
// nested, added or merged. The parts of a stage stand behind it; a part has no parts of its own.

import type { CellReading, Stage, StageId, StageReading } from '../ipc/types';

/** One column of the grid. */
export type Column = {
  key: StageId;
  /** Its place among the columns, from 1. */
  at: number;
  reading: StageReading;
  /** The whole stage that it is, or is a part of. */
  whole: StageId;
  /** How many parts it has. */
  parts: number;
};

/** The columns of a map: every stage but the parts that are folded away. */
export function columnsOf(stages: readonly StageReading[]): Column[] {
  const parts = new Map<StageId, number>();
  for (const { stage } of stages) if (stage.within !== null) parts.set(stage.within, (parts.get(stage.within) ?? 0) + 1);
  const folded = new Set(stages.filter(({ stage }) => stage.collapsed).map(({ stage }) => stage.id));
  return stages
    .filter(({ stage }) => stage.within === null || !folded.has(stage.within))
    .map((reading, index) => ({
      key: reading.stage.id, at: index + 1, reading, whole: reading.stage.within ?? reading.stage.id, parts: parts.get(reading.stage.id) ?? 0,
    }));
}

/** The stage that stands on the grid for another: its whole where it is a part that is folded away. */
export function standIn(stages: readonly StageReading[], id: StageId): StageId | null {
  const find = (wanted: StageId) => stages.find(({ stage }) => stage.id === wanted)?.stage;
  const stage = find(id);
  if (stage === undefined) return null;
  return stage.within !== null && find(stage.within)?.collapsed === true ? stage.within : id;
}

/** Where a stage goes: before another one, or at the end, and which folded stage is to be opened so that it is seen. */
export type Way = { before: StageId | null; opens: StageId | null };

/** Where a stage goes that is moved by one to the left or right; nothing if there is no such place. */
export function moved(stages: readonly Stage[], id: StageId, by: -1 | 1): Way | null {
  const at = stages.findIndex((stage) => stage.id === id);
  const stage = stages[at];
  if (stage === undefined) return null;
  if (stage.within !== null) return movedPart(stages, at, by);
  const others = stages.filter((other) => other.within === null);
  const to = others.indexOf(stage) + by;
  if (others[to] === undefined) return null;
  return { before: others[by > 0 ? to + 1 : to]?.id ?? null, opens: null };
}

/** A part goes past its neighbour, and into the stage that it then stands behind. */
function movedPart(stages: readonly Stage[], at: number, by: -1 | 1): Way | null {
  const neighbour = stages[at + by];
  if (neighbour === undefined) return null;
  const previous = stages[by > 0 ? at + 1 : at - 2];
  const whole = previous?.within ?? previous?.id;
  const folded = stages.some((stage) => stage.id === whole && stage.collapsed);
  return { before: (by > 0 ? stages[at + 2] : neighbour)?.id ?? null, opens: folded ? (whole ?? null) : null };
}

/** Where a new stage goes that is to stand behind another: behind all its parts, or behind a part as one more. */
export function behind(stages: readonly Stage[], id: StageId): { before: StageId | null; within: StageId | null } {
  const at = stages.findIndex((stage) => stage.id === id);
  const within = stages[at]?.within ?? null;
  const next = stages.slice(at + 1).find((stage) => within !== null || stage.within === null);
  return { before: next?.id ?? null, within };
}

/** The stage that one may be merged with: the next whole one, or the next part of the same. */
export function following(stages: readonly Stage[], id: StageId): Stage | null {
  const at = stages.findIndex((stage) => stage.id === id);
  const within = stages[at]?.within;
  if (within === undefined) return null;
  return stages.slice(at + 1).find((stage) => stage.within === within) ?? null;
}

/** The whole stage that one may become a part of: the one before it; nothing for the first, or for what is a part. */
export function nestable(stages: readonly Stage[], id: StageId): Stage | null {
  const at = stages.findIndex((stage) => stage.id === id);
  if (stages[at]?.within !== null) return null;
  return stages.slice(0, at).findLast((stage) => stage.within === null) ?? null;
}

/** What of a second stage does not stay as it is when it is merged into a first one, since both have it in one lane. */
export function lostByMerging(cells: readonly CellReading[], first: StageId, second: StageId): { figures: boolean; owner: boolean } {
  const of = (stage: StageId) => new Map(cells.filter(({ cell }) => cell.stage === stage).map((reading) => [reading.cell.lane, reading]));
  const others = of(second);
  const pairs = [...of(first)].map(([lane, one]) => ({ one, other: others.get(lane) }));
  const measured = (reading: CellReading | undefined) => (reading?.measure?.figures.length ?? 0) > 0;
  const owner = (reading: CellReading | undefined) => reading?.cell.owner ?? '';
  return {
    figures: pairs.some(({ one, other }) => measured(one) && measured(other)),
    owner: pairs.some(({ one, other }) => owner(one) !== '' && owner(other) !== '' && owner(one) !== owner(other)),
  };
}
