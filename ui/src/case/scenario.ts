import type { PlannedPlay, PlanReading } from '../ipc/types';

export type ScenarioRow = { play: string; name: string; chosen: boolean; /** From 1, as people count. */ quarter: number | null };

/** A row for each play of the library, those of the plan first; chosen are those of a scenario, or of the plan for a new one. */
export function scenarioRows(plan: PlanReading, plays: readonly PlannedPlay[] | null): ScenarioRow[] {
  const all = [...plan.plays.map(({ play, quarter }) => ({ play, quarter })), ...plan.left_out.map(({ play }) => ({ play, quarter: null }))];
  return all.map(({ play, quarter }) => {
    const own = plays?.find((planned) => planned.play === play.id)?.quarter ?? null;
    const begins = plays === null ? quarter : own;
    return { play: play.id, name: play.name, chosen: begins !== null, quarter: (begins ?? quarter ?? 0) + 1 };
  });
}

/** The plays of a scenario as edited. */
export function playsOf(rows: readonly ScenarioRow[]): PlannedPlay[] {
  return rows.flatMap(({ play, chosen, quarter }) => (chosen ? [{ play, quarter: Math.max(0, (quarter ?? 1) - 1) }] : []));
}
