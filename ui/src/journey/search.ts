// Where a text stands on a map.

import type { LaneId, MapReading, Stage, StageId } from '../ipc/types';

/** A name or a cell in which it stands: a stage's name has no lane, a lane's name no stage. */
export type Found = { stage: StageId | null; lane: LaneId | null };

/** Everything on a map in which a text stands, as one reads: stages, then lane by lane; and how many of it is hidden. */
export function searchIn(map: Pick<MapReading, 'stages' | 'lanes' | 'cells'>, wanted: string, matchCase: boolean): { found: Found[]; hidden: number } {
  if (wanted === '') return { found: [], hidden: 0 };
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const needle = fold(wanted);
  const has = (text: string) => fold(text).includes(needle);
  const written = new Set(map.cells.filter(({ cell }) => has(cell.text)).map(({ cell }) => `${cell.lane}/${cell.stage}`));
  const folded = new Set(map.stages.filter(({ stage }) => stage.collapsed).map(({ stage }) => stage.id));
  const seen = ({ within }: Stage) => within === null || !folded.has(within);
  const all = [
    ...map.stages.flatMap(({ stage }) => (has(stage.name) ? [{ stage: stage.id, lane: null, seen: seen(stage) }] : [])),
    ...map.lanes.flatMap(({ id, name, hidden }) => [
      ...(has(name) ? [{ stage: null, lane: id, seen: !hidden }] : []),
      ...map.stages.flatMap(({ stage }) => (written.has(`${id}/${stage.id}`) ? [{ stage: stage.id, lane: id, seen: !hidden && seen(stage) }] : [])),
    ]),
  ];
  const found = all.filter((place) => place.seen).map(({ stage, lane }) => ({ stage, lane }));
  return { found, hidden: all.length - found.length };
}

/** The place, among what was found, so many steps from where one stands; from elsewhere, the first or the last. */
export function stepFrom(found: readonly Found[], at: Found, by: 1 | -1): number {
  const here = found.findIndex(({ stage, lane }) => stage === at.stage && lane === at.lane);
  if (here < 0) return by > 0 ? 0 : found.length - 1;
  return (here + by + found.length) % found.length;
}
