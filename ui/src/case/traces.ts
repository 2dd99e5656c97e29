import type { CaseReading, DriverEffect, DriverKind, Language, PlayId } from '../ipc/types';
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

/** Which plays of a scenario change a driver, in its order: what a figure is traced back to. */
export function changersOf(reading: Pick<CaseReading, 'plays'>, traces: readonly { play: PlayId; name: string }[], driver: DriverKind): { play: PlayId; name: string; effect: DriverEffect }[] {
  return traces.flatMap(({ play, name }) => {
    const effect = reading.plays.find((row) => row.play === play)?.effects.find((row) => row.driver === driver);
    return effect === undefined ? [] : [{ play, name, effect }];
  });
}
