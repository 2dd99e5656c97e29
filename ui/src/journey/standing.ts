import type { LaneId, MapReading, StageId } from '../ipc/types';
import { standIn } from './stages';

/** What is chosen on a map, a whole stage for a part that is folded away; before anything was, the first lane of the stage one knows best. */
export function standing(
  map: MapReading,
  chosen: { stage: StageId | null; lane: LaneId | null },
): { stage: StageId | null; lane: LaneId | null } {
  const stage = chosen.stage === null ? null : standIn(map.stages, chosen.stage);
  const lane = map.lanes.some((candidate) => candidate.id === chosen.lane && !candidate.hidden) ? chosen.lane : null;
  if (stage !== null || lane !== null) return { stage, lane };
  return {
    stage: map.best_known === null ? (map.stages[0]?.stage.id ?? null) : standIn(map.stages, map.best_known),
    lane: map.lanes.find((candidate) => !candidate.hidden)?.id ?? null,
  };
}
