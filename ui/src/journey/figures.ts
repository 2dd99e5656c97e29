// Measured figures as people type and paste them, and as a small line over their periods.

import type { Language, MeasureReading, Said } from '../ipc/types';
import { figure, readFigure } from '../words/figures';

/** A figure for a period. */
export type Measured = [period: string, value: number];

/** A period as people write it, in the form that the method knows: `2026 Q3` and `Q3 2026` are `2026-Q3`. */
export function readPeriod(text: string): string {
  const bare = text.trim().toUpperCase();
  const quarter = /^(\d{4})[\s/-]*Q([1-4])$/.exec(bare) ?? /^(\d{4})\s*年?\s*第?\s*([1-4])\s*季度$/.exec(bare);
  if (quarter !== null) return `${quarter[1]}-Q${quarter[2]}`;
  const turned = /^Q([1-4])[\s/-]*(\d{4})$/.exec(bare);
  if (turned !== null) return `${turned[2]}-Q${turned[1]}`;
  const month = /^(\d{4})[/.](\d{1,2})$/.exec(bare);
  if (month !== null) return `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`;
  return text.trim();
}

/** Whether a text is a period as the method writes one, of a month and a day that there are. */
function isPeriod(text: string): boolean {
  if (/^\d{4}(-Q[1-4])?$/.test(text)) return true;
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return false;
  // A date that is not there becomes one of the next month, or none.
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The figure that a text is, with its unit: `42 %`, `1,200 trials`; nothing for any other words. */
export function figureIn(text: string): { value: number; unit: string } | null {
  const [, digits, unit] = /^([-+−]?\p{Nd}(?:[\p{Nd}.,'’\s]*\p{Nd})?)\s*(\P{Nd}{0,24})$/u.exec(text.trim()) ?? [];
  const value = digits === undefined ? null : readFigure(digits);
  return value === null || unit === undefined ? null : { value, unit: unit.trim() };
}

/** A pasted row that cannot be read, counted from 1: all that it says, and which part of it is at fault. */
export type Unread = { row: number; text: string; part: 'period' | 'figure' };

/** Two pasted columns: the figures that can be read, and the rows that cannot. */
export function readColumns(rows: readonly (readonly string[])[]): { figures: Measured[]; unread: Unread[] } {
  const figures: Measured[] = [];
  const unread: Unread[] = [];
  for (const [index, row] of rows.entries()) {
    const [period, figure] = [readPeriod(row[0] ?? ''), row[1] ?? ''];
    const value = readFigure(figure);
    if (period === '' && figure.trim() === '') continue;
    if (value !== null && isPeriod(period)) figures.push([period, value]);
    // The head of a table is no figure, and nobody misses it.
    else if (value !== null || index > 0 || /\d/.test(figure)) {
      const text = [row[0] ?? '', figure].map((cell) => cell.trim()).filter((cell) => cell !== '').join(', ');
      unread.push({ row: index + 1, text, part: value === null ? 'figure' : 'period' });
    }
  }
  return { figures, unread };
}

/** Figures with others put in: what is said anew of a period takes the place of what was. */
export function withFigures(figures: readonly Measured[], added: readonly Measured[]): Measured[] {
  const merged = new Map(figures);
  for (const [period, value] of added) merged.set(period, value);
  return [...merged];
}

/** When a period begins, in years, so that periods of any length find their place on one line. */
export function beginning(period: string): number {
  const [, year, quarter, month, day] = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(period) ?? [];
  if (year === undefined) return 0;
  const months = quarter === undefined ? Number(month ?? 1) - 1 : (Number(quarter) - 1) * 3;
  return Number(year) + months / 12 + (Number(day ?? 1) - 1) / 372;
}

/** A figure with its unit; a percent sign stands at its figure, as everywhere. */
export function withUnit(value: number, unit: string, language: Language): string {
  const gap = unit === '' || unit.startsWith('%') ? '' : '\u00a0';
  return `${figure(language, value, 2)}${gap}${unit}`;
}

/** Every figure with its period, one in a line. */
export function figuresSaid(measure: MeasureReading, language: Language): string {
  return measure.figures.map(([period, value]) => `${period}: ${withUnit(value, measure.unit, language)}`).join('\n');
}

/** All that a map says in one place: the text, the figures and where these come from. */
export function allSaid({ text, measure }: Said, language: Language): string {
  return [text, ...(measure === null ? [] : [figuresSaid(measure, language), measure.source])].filter((part) => part !== '').join('\n');
}

/** A line through the figures, as an SVG path in a box of this size, px, and where it ends. */
export function sparkline(figures: readonly Measured[], width: number, height: number): { path: string; end: [number, number] } {
  const times = figures.map(([period]) => beginning(period));
  const values = figures.map(([, value]) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = figures.map(([, value], index): [number, number] => [
    round(last > first ? (((times[index] ?? first) - first) / (last - first)) * width : width),
    // What never changes is a line in the middle.
    round(high > low ? (1 - (value - low) / (high - low)) * height : height / 2),
  ]);
  return { path: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''), end: points.at(-1) ?? [0, 0] };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
