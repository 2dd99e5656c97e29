import type { Language } from '../ipc/types';
import { figure, month as monthWord, monthAfter } from '../words/figures';

/** A month of the case, counted from 1, as the calendar calls it; nothing where nobody said when it begins. */
export function monthName(language: Language, start: string, month: number): string {
  const name = monthAfter(start, month - 1);
  return name === null ? '' : monthWord(language, name);
}

/** What a play adds, with its sign; shares in hundredths. */
export function signedFigure(language: Language, value: number, share: boolean): string {
  return `${value > 0 ? '+' : ''}${figure(language, share ? value * 100 : value, 2)}`;
}
