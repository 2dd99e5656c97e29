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

/** Money to the cent, for whoever looks closely. */
export function moneyExact(language: Language, amount: number, currency: string): string {
  return format(language, amount, currency, {});
}
