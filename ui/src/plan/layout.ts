import type { Effort, PlanReading, PlannedPlay, Play, RoleLoad } from '../ipc/types';
import { monthAfter } from '../words/figures';

/** Where a stretch of quarters stands on a plan of so many, in per cent of its width. */
export function stretch(quarter: number, quarters: number, all: number): { left: number; width: number } {
  const from = Math.min(quarter, all);
  return { left: (from / all) * 100, width: (Math.max(0, Math.min(quarters, all - from)) / all) * 100 };
}

/** The first month of each quarter of a plan; empty texts where the start was not said. */
export function monthsOf(start: string, quarters: number): string[] {
  return Array.from({ length: quarters }, (_, quarter) => monthAfter(start, quarter * 3) ?? '');
}

/** The window of positions that the path is drawn in: all of it and the target, with some air, at least 20 wide. */
export function windowOf(reading: PlanReading, target: number | null): { low: number; high: number } {
  const values = reading.path.flatMap((point) => [point.position, ...point.range]);
  values.push(...reading.observed.filter((row) => row.months >= 0).map((row) => row.past.position));
  if (target !== null) values.push(target);
  if (values.length === 0) return { low: 0, high: 100 };
  let [low, high] = [Math.min(...values) - 3, Math.max(...values) + 3];
  if (high - low < 20) [low, high] = [(low + high) / 2 - 10, (low + high) / 2 + 10];
  return { low: Math.max(0, low), high: Math.min(100, high) };
}

/** Whether a role has more to do in a quarter than it can, beyond what rounding explains. */
export function overloaded(load: RoleLoad, quarter: number): boolean {
  return (load.used[quarter] ?? 0) > load.capacity + 1e-6;
}

/** The plan with one more play at its beginning. */
export function withPlay(plays: PlannedPlay[], play: string): PlannedPlay[] {
  return plays.some((planned) => planned.play === play) ? plays : [...plays, { play, quarter: 0 }];
}

/** Capacities as edited: roles without any are left out, so that "none" is written in one way only. */
export function capacities(rows: { role: string; months: number | null | undefined }[]): Effort[] {
  return rows.flatMap(({ role, months }) => {
    const name = role.trim();
    return name === '' || typeof months !== 'number' || !(months > 0) ? [] : [{ role: name, person_months: months }];
  });
}

/** All plays of the library: those of the plan first. */
export function libraryOf(reading: PlanReading): Play[] {
  return [...reading.plays, ...reading.left_out].map(({ play }) => play);
}

/** What both halves of a play may be called, with the brackets of its own script. */
export function halvesOf(name: string): [string, string] {
  const wide = /\p{Script=Han}/u.test(name);
  const half = (number: number) => (wide ? `${name}（${number}）` : `${name} (${number})`);
  return [half(1), half(2)];
}

/** All roles that are spoken of: those with capacity first, then those that the plays need. */
export function rolesOf(reading: PlanReading): string[] {
  const roles = [
    ...reading.frame.capacity.map((effort) => effort.role),
    ...reading.load.map((load) => load.role),
    ...[...reading.plays, ...reading.left_out].flatMap(({ play }) => play.effort.map((effort) => effort.role)),
  ];
  return [...new Set(roles)];
}

/** Months as typed: whole ones, and none where nothing was. */
export function wholeMonths(text: string): number {
  const months = Math.round(Number(text));
  return Number.isFinite(months) ? Math.max(0, months) : 0;
}
