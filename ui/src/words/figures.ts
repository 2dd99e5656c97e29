// Figures, dates and months as people write them in their language.

import type { Language } from '../ipc/types';

/** Formats that were made, by all that they depend on: to make one takes as long as a hundred uses. */
function kept<Format>(make: (language: Language, options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions) => Format) {
  const known = new Map<string, Format>();
  return (language: Language, options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): Format => {
    const key = `${language}/${JSON.stringify(options)}`;
    const format = known.get(key) ?? make(language, options);
    known.set(key, format);
    return format;
  };
}

/** How numbers are written. */
export const numbers = kept((language, options) => new Intl.NumberFormat(language, options));
const dates = kept((language, options) => new Intl.DateTimeFormat(language, options));

/** A figure with at most so many digits behind the point. */
export function figure(language: Language, value: number, digits = 0): string {
  // A minus as wide as a plus, and no "−0".
  const rounded = Number(value.toFixed(digits));
  // Both languages write figures below a thousand alike, and the first formatter costs a good part of the first screen.
  const words = Math.abs(rounded) < 1000 ? String(rounded === 0 ? 0 : rounded) : numbers(language, { minimumFractionDigits: 0, maximumFractionDigits: digits }).format(rounded);
  return words.replace('-', '−');
}

/** A figure with exactly so many digits, so that a column of them stands still. */
export function fixed(language: Language, value: number, digits: number): string {
  return numbers(language, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' }).format(value).replace('-', '−');
}

/** A figure as people write it (`1,250.5`, `1 250,5`, `−3`, `12 %`); nothing if it is none. */
export function readFigure(text: string): number | null {
  // Input methods of Chinese and Japanese write digits and points of full width.
  const bare = text.normalize('NFKC').replace(/[\s\u00a0\u202f']/g, '').replace('−', '-').replace(/%$/, '');
  if (!/^[-+]?[\d.,]*\d$/.test(bare)) return null;
  const value = Number(withPoint(bare));
  return Number.isFinite(value) ? value : null;
}

/** The same digits with a point before the decimals and nothing between the thousands. */
function withPoint(text: string): string {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0) return text;
  if (point >= 0) return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  // A comma alone stands between thousands where three digits follow each.
  return /^[-+]?\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
}

/** A share 0…1 in per cent. */
export function percent(language: Language, share: number): string {
  return `${figure(language, share * 100)}%`;
}

/** From … to, with a dash. */
export function span(language: Language, low: number, high: number, digits = 0): string {
  return `${figure(language, low, digits)}–${figure(language, high, digits)}`;
}

/** A list in words: `a, b and c`. */
export function list(language: Language, items: string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** A month `YYYY-MM` in words; what cannot be read stays as it is. */
export function month(language: Language, text: string): string {
  const [year, number] = text.split('-').map(Number);
  if (year === undefined || number === undefined || Number.isNaN(year) || Number.isNaN(number)) return text;
  return dates(language, { year: 'numeric', month: 'short' }).format(new Date(year, number - 1, 1));
}

/** A month `YYYY-MM` in words beside the one before it: the year is said only where it changes. */
export function monthShort(language: Language, text: string, before: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null || text.slice(0, 4) !== before.slice(0, 4)) return month(language, text);
  return dates(language, { month: 'short' }).format(new Date(Number(match[1]), Number(match[2]) - 1, 1));
}

/** The month `YYYY-MM` so many months after another; nothing if that one cannot be read. */
export function monthAfter(text: string, months: number): string | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const count = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The twelve months, in words. */
export function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2026, month, 1)));
}

/** When something happened, as one says it: today with the hour, else the day. */
export function moment(language: Language, iso: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (date.toDateString() === now.toDateString()) {
    const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
    return `${today} ${new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(date)}`;
  }
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year }).format(date);
}
