import type { DriverKind, DriverReading, DriverUnit, Estimate, Language } from '../ipc/types';
import { figure, readFigure } from '../words/figures';

/** The three figures of an estimate, in the order of a table. */
export const parts = ['low', 'likely', 'high'] as const;
export type Part = (typeof parts)[number];

/** What somebody typed into a field for a figure: the figure, and the currency if one was named. */
export type Typed = { value: number; currency: string | null };

const signs: Record<string, string> = { '€': 'EUR', '$': 'USD', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };

/**
 * A figure of a driver as people type it: `1,200`, `49.99 €`, `USD 5`, `1.5 %`. A currency is given on, to be held against
 * the workbook's; `¥` may be two of them and says nothing. Nothing if it is no figure.
 */
export function readTyped(text: string, unit: DriverUnit): Typed | null {
  const bare = text.trim();
  const code = /^[A-Z]{3}|[A-Z]{3}$/.exec(bare)?.[0] ?? null;
  const sign = Object.keys(signs).find((known) => bare.includes(known));
  const value = readFigure(bare.replace(/^[A-Z]{3}|[A-Z]{3}$|[€$£₹₩¥]/g, ''));
  if (value === null || (bare.endsWith('%') && unit !== 'share')) return null;
  // What dividing makes of the last digits is nobody's figure.
  return { value: unit === 'share' ? Number((value / 100).toPrecision(15)) : value, currency: code ?? (sign === undefined ? null : (signs[sign] ?? null)) };
}

/** A figure of a driver as its field shows it: shares in percent. */
export function showFigure(language: Language, value: number, unit: DriverUnit): string {
  return figure(language, unit === 'share' ? value * 100 : value, unit === 'money' ? 2 : 4);
}

/** An estimate with one figure changed. A figure that was certain, or new, stays certain until its ends are said. */
export function withPart(estimate: Estimate | null, part: Part, value: number): Estimate {
  const certain = estimate === null || (part === 'likely' && estimate.low === estimate.likely && estimate.likely === estimate.high);
  return certain ? { low: value, likely: value, high: value } : { ...estimate, [part]: value };
}

/** What a block from a spreadsheet makes of drivers, from one field on: those that change, and texts that are no figures. */
export type Pasted = { changed: { driver: DriverKind; estimate: Estimate; currency: string | null }[]; unread: string[] };

/** A block goes right and down from the field it is pasted into; what stands beside the table is left out, and so is what is empty. */
export function pasteInto(drivers: readonly DriverReading[], row: number, part: Part, block: readonly (readonly string[])[]): Pasted {
  const pasted: Pasted = { changed: [], unread: [] };
  for (const [down, cells] of block.entries()) {
    const reading = drivers[row + down];
    if (reading === undefined) break;
    const given: Partial<Estimate> = {};
    let currency: string | null = null;
    for (const [right, text] of cells.entries()) {
      const into = parts[parts.indexOf(part) + right];
      if (into === undefined || text.trim() === '') continue;
      const typed = readTyped(text, reading.unit);
      if (typed === null) {
        pasted.unread.push(text.trim());
        continue;
      }
      given[into] = typed.value;
      currency ??= typed.currency;
    }
    // What is not said of a new figure is as near as what is: nothing is made up beyond the ends.
    const near = given.likely ?? given.low ?? given.high;
    if (near === undefined) continue;
    const before = reading.estimate ?? { low: given.low ?? near, likely: near, high: given.high ?? near };
    pasted.changed.push({ driver: reading.driver, estimate: { ...before, ...given }, currency });
  }
  return pasted;
}
