import type { Look } from '../ipc/types';

/** The least part of the line that is shown, as the desk says, too. */
const LEAST = 10;

/** A part of the line of whole positions, so wide and about there, moved in where it would stick out. */
function part(look: Look, low: number, width: number): Look {
  const wide = Math.max(LEAST, Math.min(100, Math.round(width)));
  const from = Math.max(0, Math.min(100 - wide, Math.round(low)));
  return { ...look, low: from, high: from + wide };
}

/** So many times the part that is shown, below 1 a smaller one; `about` stays where it is. */
export function zoomed(look: Look, times: number, about: number): Look {
  const width = look.high - look.low;
  const wide = Math.max(LEAST, Math.min(100, Math.round(width * times)));
  const share = (Math.max(look.low, Math.min(look.high, about)) - look.low) / width;
  return part(look, about - share * wide, wide);
}

/** As wide a part, moved so far that it shows a position. */
export function showing(look: Look, position: number): Look {
  const width = look.high - look.low;
  if (position >= look.low && position <= look.high) return look;
  return part(look, position < look.low ? position : position - width, width);
}

/** Another part of the line. */
export function within(look: Look, [low, high]: [number, number]): Look {
  return part(look, low, high - low);
}

export const whole = (look: Look): Look => ({ ...look, low: 0, high: 100 });
export const isWhole = (look: Look) => look.low <= 0 && look.high >= 100;
export const same = (one: Look, other: Look) => one.low === other.low && one.high === other.high && one.anonymous === other.anonymous && one.sized === other.sized && one.trail === other.trail;
