import type { DriverUnit, Estimate, Language } from '../ipc/types';
import { figure } from '../words/figures';

/** The three figures of an estimate, in the order of a table. */
export const parts = ['low', 'likely', 'high'] as const;
export type Part = (typeof parts)[number];

/** What somebody typed into a field for a figure: the figure, and the currency if one was named. */
export type Typed = { value: number; currency: string | null };

const signs: Record<string, string> = { '€': 'EUR', '$': 'USD', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };

/**
 * A figure as people type it: `1,200`, `49.99 €`, `USD 5`, `1.5 %`, with a wide minus. A currency is given on, to be held
 * against the workbook's; `¥` may be two of them and says nothing. Nothing if it is no figure.
 */
export function readFigure(text: string, unit: DriverUnit): Typed | null {
  let rest = text.trim().replace('−', '-').replace(/[\s\u00a0\u202f]/g, '');
  let currency: string | null = null;
  const code = /^([A-Z]{3})|([A-Z]{3})$/.exec(rest);
  if (code !== null) currency = code[0];
  else for (const [sign, name] of Object.entries(signs)) if (rest.includes(sign)) currency = name;
  rest = rest.replace(/^[A-Z]{3}|[A-Z]{3}$|[€$£₹₩¥]/g, '');
  const percent = rest.endsWith('%');
  rest = rest.replace(/%$/, '').replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(rest)) return null;
  if (percent && unit !== 'share') return null;
  const value = Number(rest);
  // What multiplying makes of the last digits is nobody's figure.
  return { value: unit === 'share' ? Number((value / 100).toPrecision(15)) : value, currency };
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
