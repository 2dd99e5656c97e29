import type { RoleRate } from '../ipc/types';

/** A share in percent, as a field shows it, without what multiplying made of its last digits. */
export function inPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** A share out of percent; a field that was emptied holds none. */
export function ofPercent(percent: number | null | undefined): number {
  return typeof percent === 'number' ? Number((percent / 100).toPrecision(15)) : 0;
}

/** A row for each role: those that cost something first, then the others that are spoken of. */
export function rateRows(rates: readonly RoleRate[], roles: readonly string[]): { role: string; rate: number | null }[] {
  const known = rates.map(({ role, per_month }) => ({ role, rate: per_month }));
  return [...known, ...roles.filter((role) => !rates.some((row) => row.role === role)).map((role) => ({ role, rate: null }))];
}

/** Rates as edited: an empty field is no rate, and 0 is one. */
export function ratesOf(rows: readonly { role: string; rate: number | null | undefined }[]): RoleRate[] {
  return rows.flatMap(({ role, rate }) => (typeof rate === 'number' ? [{ role, per_month: rate }] : []));
}
