import type { CaseReading, ScenarioReading } from '../ipc/types';

/** What of the case is presented, one page after another. */
export const casePages = ['cash', 'scenarios', 'waterfall', 'fan', 'tornado'] as const;
export type CasePage = (typeof casePages)[number];

/** The pages that there are: how sure it is once it was played out. */
export function pagesOf(scenarios: number, isPlayed: boolean): CasePage[] {
  if (scenarios === 0) return [];
  return casePages.filter((page) => isPlayed || (page !== 'fan' && page !== 'tornado'));
}

/** The scenario that is looked at closely: the plan before another was chosen, and staying where there is no plan. */
export function chosenOf(reading: CaseReading, key: string | null): ScenarioReading | undefined {
  const planned = reading.scenarios.find((row) => row.key.scenario === 'plan' && row.plays.length > 0);
  return reading.scenarios.find((row) => JSON.stringify(row.key) === key) ?? planned ?? reading.scenarios[0];
}
