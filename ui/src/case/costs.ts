import type { Cost } from '../ipc/types';

type Field = number | null | undefined;
export type CostRow = { low: Field; likely: Field; high: Field; source: string };

/** A cost as fields show it: one that is certain says its figure once, and nothing is an empty field. */
export function costRow(cost: Cost | undefined): CostRow {
  if (cost === undefined) return { low: null, likely: null, high: null, source: '' };
  const { low, likely, high, source } = cost;
  const certain = low === likely && likely === high;
  return { low: certain ? null : low, likely: certain && likely === 0 ? null : likely, high: certain ? null : high, source };
}

/** The cost as edited. What is not said of it is as near as what is. */
export function costOf({ low, likely, high, source }: CostRow): Cost {
  const near = likely ?? low ?? high ?? 0;
  return { low: low ?? near, likely: near, high: high ?? near, source };
}

/** What a cost is, in short: its figure, or between which ones it lies. */
export function costSaid(cost: Cost, show: (amount: number) => string): string {
  return cost.low === cost.high ? show(cost.likely) : `${show(cost.likely)} (${show(cost.low)}–${show(cost.high)})`;
}
