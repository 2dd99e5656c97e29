import type { DriverSwing, Language } from '../ipc/types';
import { figure } from '../words/figures';
import { moneyShort } from '../words/money';

/** A figure of a driver or of what a play changes in one, with what it counts in. What is added to a share is points, in their own words. */
export function showFigureOf(language: Language, driver: Pick<DriverSwing, 'unit' | 'relative' | 'added'>, value: number, currency: string, points: (points: string) => string): string {
  if (driver.added && !driver.relative && driver.unit === 'share') return points(figure(language, value * 100, 2));
  if (driver.relative || driver.unit === 'share') return `${figure(language, value * 100, 2)}%`;
  return driver.unit === 'money' ? moneyShort(language, value, currency) : figure(language, value, 2);
}

/** The seed that somebody typed: a whole number that the desk takes, or nothing. */
export function seedOf(text: string): number | null {
  const seed = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  return seed <= 4294967295 ? seed : null;
}
