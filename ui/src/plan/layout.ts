import type { Edit, Effort, PeriodUnit, PlanReading, PlannedPlay, PlannedReading, Play, RoleLoad } from '../ipc/types';
import { monthAfter } from '../words/figures';

/** Where a stretch of periods stands on a plan of so many, in per cent of its width. */
export function stretch(period: number, periods: number, all: number): { left: number; width: number } {
  const from = Math.min(period, all);
  return { left: (from / all) * 100, width: (Math.max(0, Math.min(periods, all - from)) / all) * 100 };
}

/** How many months a period lasts, and how many of them a plan has at most. */
export const PERIODS: Record<PeriodUnit, { months: number; most: number }> = { quarter: { months: 3, most: 20 }, month: { months: 1, most: 60 } };

/** The first month of each period of a plan; empty texts where the start was not said. */
export function monthsOf({ start, unit }: { start: string; unit: PeriodUnit }, periods: number): string[] {
  return Array.from({ length: periods }, (_, period) => monthAfter(start, period * PERIODS[unit].months) ?? '');
}

/** Every which period has its name where one is so wide and a name takes so much, px: of months those that begin quarters, halves of years or years. */
export function strideOf(unit: PeriodUnit, pitch: number, name: number): number {
  if (unit === 'quarter') return 1;
  return [1, 3, 6].find((months) => months * pitch >= name) ?? 12;
}

/** How wide a few small letters are about, px; a Chinese one is as wide as it is high. */
export function aboutWide(text: string): number {
  return [...text].reduce((wide, letter) => wide + (letter >= '\u2e80' ? 12.5 : 7.5), 0);
}

/** Where years begin in a plan that counts in months, months from its first: those of the calendar where it is known, else its own. */
export function yearsOf(start: string, months: number): { month: number; year: string | null; number: number }[] {
  const since = Number(/^\d{4}-(\d{2})$/.exec(start)?.[1] ?? 1) - 1;
  return Array.from({ length: months }, (_, month) => month)
    .filter((month) => month === 0 || (since + month) % 12 === 0)
    .map((month, index) => ({ month, year: monthAfter(start, month)?.slice(0, 4) ?? null, number: index + 1 }));
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

/** From a play that another needs, its row, to that one: where it begins, and the line there in a box of 100 × the rows. */
export type Way = { from: number; to: number; x: number; path: string };

/** How far before a play the line to it turns, in per cent of the width. */
const TURN = 0.7;

/** What waits for what among the plays of a plan, each in a row of its own, over so many periods. */
export function waysOf(plays: readonly (Pick<PlannedReading, 'period' | 'periods'> & { play: Pick<Play, 'id' | 'needs'> })[], all: number): Way[] {
  const rows = new Map(plays.map(({ play }, row) => [play.id, row]));
  return plays.flatMap((later, to) =>
    later.play.needs.flatMap((need) => {
      const from = rows.get(need);
      const needed = from === undefined ? undefined : plays[from];
      if (from === undefined || needed === undefined) return [];
      const [work, x] = [stretch(needed.period, needed.periods, all), stretch(later.period, later.periods, all).left];
      return [{ from, to, x, path: `M${work.left + work.width} ${from + 0.5}H${x - TURN}V${to + 0.5}H${x}` }];
    }),
  );
}

/** Holds the date of a play where it is, or lets go of it; nothing where its work has begun, which nobody can take back. */
export function holding({ play, period, held }: Pick<PlannedReading, 'period' | 'held'> & { play: Pick<Play, 'id'> }): Edit | null {
  if (held === 'work') return null;
  return held === 'date' ? { edit: 'free_date', play: play.id } : { edit: 'move_play', play: play.id, period };
}

/** Whether a role has more to do in a period than it can, beyond what rounding explains. */
export function overloaded(load: RoleLoad, period: number): boolean {
  return (load.used[period] ?? 0) > load.capacity + 1e-6;
}

/** The plan with one more play at its beginning. */
export function withPlay(plays: PlannedPlay[], play: string): PlannedPlay[] {
  return plays.some((planned) => planned.play === play) ? plays : [...plays, { play, period: 0 }];
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

