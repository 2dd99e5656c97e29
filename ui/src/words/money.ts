// Amounts of money as people write them in their language.

import type { Language } from '../ipc/types';
import { numbers } from './figures';

function format(language: Language, amount: number, currency: string, options: Intl.NumberFormatOptions): string {
  // A minus as wide as a plus, and no "−0".
  return numbers(language, { style: 'currency', currency, ...options }).format(amount === 0 ? 0 : amount).replace('-', '−');
}

/** Money shortly, as sentences say it on the Rust side, too: three digits that count. */
export function moneyShort(language: Language, amount: number, currency: string): string {
  return format(language, amount, currency, { notation: 'compact', maximumSignificantDigits: 3 });
}

/** Money rounded to whole steps, a power of ten, with every digit down to that one; as sentences say it on the Rust side, too. */
export function moneyTo(language: Language, amount: number, currency: string, step: number): string {
  const kept = step < 1 ? Math.round(Math.abs(amount) / step) / Math.round(1 / step) : Math.round(Math.abs(amount) / step) * step;
  const unit = (language === 'en' ? [1e12, 1e9, 1e6, 1e3] : [1e12, 1e8, 1e4]).find((scale) => kept >= scale) ?? 1;
  const digits = Math.max(0, Math.round(Math.log10(unit / step)));
  return format(language, Math.sign(amount) * kept, currency, { notation: 'compact', minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Money to the cent, for whoever looks closely. */
export function moneyExact(language: Language, amount: number, currency: string): string {
  return format(language, amount, currency, {});
}
