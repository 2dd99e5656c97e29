// Where a step back or on has touched a map.

import equal from 'fast-deep-equal';
import type { MapReading } from '../ipc/types';
import type { Found } from './search';

type Seen = Pick<MapReading, 'stages' | 'lanes' | 'cells'>;

/** The first stage, else lane, else cell in sight that is not as it was, as one reads; where one is gone, what stands in its
    place. Nothing if all is as it was. */
export function firstTouched(before: Seen, after: Seen): Found | null {
  const stage = firstOther(before.stages.map((reading) => reading.stage), after.stages.map((reading) => reading.stage));
  if (stage !== null) return { stage: stage.id, lane: null };
  const seen = ({ lanes }: Seen) => lanes.filter((lane) => !lane.hidden);
  const lane = firstOther(seen(before), seen(after));
  if (lane !== null) return { stage: null, lane: lane.id };
  const cellsOf = ({ cells }: Seen) => new Map(cells.map((reading) => [`${reading.cell.lane}/${reading.cell.stage}`, reading]));
  const [was, is] = [cellsOf(before), cellsOf(after)];
  for (const { id: lane } of seen(after)) {
    for (const { stage: { id: stage } } of after.stages) {
      if (!equal(was.get(`${lane}/${stage}`), is.get(`${lane}/${stage}`))) return { stage, lane };
    }
  }
  return null;
}

/** The first of some things that is another one than before, or was changed. */
function firstOther<Thing>(before: Thing[], after: Thing[]): Thing | null {
  const at = after.findIndex((thing, index) => !equal(thing, before[index]));
  if (at >= 0) return after[at] ?? null;
  return before.length > after.length ? (after.at(-1) ?? null) : null;
}
