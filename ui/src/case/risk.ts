import type { DriverSwing, Language } from '../ipc/types';
import { figure, fixed } from '../words/figures';
import { moneyShort } from '../words/money';

/** A figure of a driver or of what a play changes in one, with what it counts in. What is added to a share is points, in their own words. */
export function showFigureOf(language: Language, driver: Pick<DriverSwing, 'unit' | 'relative' | 'added'>, value: number, currency: string, points: (points: string) => string, digits?: number): string {
  const hundredths = () => (digits === undefined ? figure(language, value * 100, 2) : fixed(language, value * 100, digits));
  if (driver.added && !driver.relative && driver.unit === 'share') return points(hundredths());
  if (driver.relative || driver.unit === 'share') return `${hundredths()}%`;
  return driver.unit === 'money' ? moneyShort(language, value, currency) : figure(language, value, 2);
}

/** How many digits behind the point shares need that stand in one sentence: as many as the one with the most. */
export function digitsOf(shares: readonly number[]): number {
  return Math.max(...shares.map((share) => String(Number((share * 100).toFixed(2))).split('.')[1]?.length ?? 0));
}

/** The seed that somebody typed: a whole number that the desk takes, or nothing. */
export function seedOf(text: string): number | null {
  const seed = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return seed <= 4294967295 ? seed : null;
}
