import type { DriverEffect, DriverKind, PlayId } from '../ipc/types';
import { inPercent, ofPercent } from './settings';

type Field = number | null | undefined;
export type EffectRow = { driver: DriverKind; /** Whether the driver itself is a share. */ share: boolean; low: Field; likely: Field; high: Field; relative: boolean };

/** What plays can change: not how many buyers there are, which follows from who comes and who goes. */
const drivers: { driver: DriverKind; share: boolean }[] = [
  { driver: 'new_buyers', share: false }, { driver: 'revenue', share: false }, { driver: 'gross_margin', share: true },
  { driver: 'service_cost', share: false }, { driver: 'churn', share: true }, { driver: 'acquisition_cost', share: false },
];

/** A row for each driver, some before the others; shares in percent, a margin in points unless it was said otherwise. */
export function effectRows(effects: readonly DriverEffect[], first: readonly DriverKind[] = []): EffectRow[] {
  const sorted = [...drivers.filter(({ driver }) => first.includes(driver)), ...drivers.filter(({ driver }) => !first.includes(driver))];
  return sorted.map(({ driver, share }) => {
    const effect = effects.find((row) => row.driver === driver);
    if (effect === undefined) return { driver, share, low: null, likely: null, high: null, relative: driver !== 'gross_margin' };
    const shown = (value: number) => (share || effect.relative ? inPercent(value) : value);
    return { driver, share, low: shown(effect.low), likely: shown(effect.likely), high: shown(effect.high), relative: effect.relative };
  });
}

/** The effects as edited. What is not said at the ends is as likely; a row without likely changes nothing. */
export function effectsOf(play: PlayId, rows: readonly EffectRow[]): DriverEffect[] {
  return rows.flatMap(({ driver, share, low, likely, high, relative }): DriverEffect[] => {
    if (typeof likely !== 'number') return [];
    const kept = (value: Field) => (share || relative ? ofPercent(value ?? likely) : (value ?? likely));
    return [{ play, driver, low: kept(low), likely: kept(likely), high: kept(high), relative }];
  });
}
