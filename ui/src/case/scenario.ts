import type { PlannedPlay, PlanReading } from '../ipc/types';

export type ScenarioRow = { play: string; name: string; chosen: boolean; /** From 1, as people count. */ period: number | null };

/** A row for each play of the library, those of the plan first; chosen are those of a scenario, or of the plan for a new one. */
export function scenarioRows(plan: PlanReading, plays: readonly PlannedPlay[] | null): ScenarioRow[] {
  const all = [...plan.plays.map(({ play, period }) => ({ play, period })), ...plan.left_out.map(({ play }) => ({ play, period: null }))];
  return all.map(({ play, period }) => {
    const own = plays?.find((planned) => planned.play === play.id)?.period ?? null;
    const begins = plays === null ? period : own;
    return { play: play.id, name: play.name, chosen: begins !== null, period: (begins ?? period ?? 0) + 1 };
  });
}

/** The plays of a scenario as edited. */
export function playsOf(rows: readonly ScenarioRow[]): PlannedPlay[] {
  return rows.flatMap(({ play, chosen, period }) => (chosen ? [{ play, period: Math.max(0, (period ?? 1) - 1) }] : []));
}
