import type { PlannedPlay, PlayMoney } from '../ipc/types';

export type ScenarioRow = { play: string; name: string; chosen: boolean; /** From 1, as people count. */ period: number | null };

/** A row for each play of the library, those of the plan first; chosen are those of a scenario, or of the plan for a new one. */
export function scenarioRows(library: readonly PlayMoney[], plays: readonly PlannedPlay[] | null): ScenarioRow[] {
  const begun = ({ period }: PlayMoney) => period ?? Number.MAX_SAFE_INTEGER;
  const all = library.toSorted((one, other) => begun(one) - begun(other));
  return all.map(({ play, name, period }) => {
    const own = plays?.find((planned) => planned.play === play)?.period ?? null;
    const begins = plays === null ? period : own;
    return { play, name, chosen: begins !== null, period: (begins ?? period ?? 0) + 1 };
  });
}

/** The plays of a scenario as edited. */
export function playsOf(rows: readonly ScenarioRow[]): PlannedPlay[] {
  return rows.flatMap(({ play, chosen, period }) => (chosen ? [{ play, period: Math.max(0, (period ?? 1) - 1) }] : []));
}
