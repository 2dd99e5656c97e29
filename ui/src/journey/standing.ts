import type { LaneId, MapReading, StageId } from '../ipc/types';

/** What is chosen on a map; before anything was, the first lane of the stage one knows best. */
export function standing(
  map: MapReading,
  chosen: { stage: StageId | null; lane: LaneId | null },
): { stage: StageId | null; lane: LaneId | null } {
  const stage = map.stages.some((reading) => reading.stage.id === chosen.stage) ? chosen.stage : null;
  const lane = map.lanes.some((candidate) => candidate.id === chosen.lane && !candidate.hidden) ? chosen.lane : null;
  if (stage !== null || lane !== null) return { stage, lane };
  return {
    stage: map.best_known ?? map.stages[0]?.stage.id ?? null,
    lane: map.lanes.find((candidate) => !candidate.hidden)?.id ?? null,
  };
}
