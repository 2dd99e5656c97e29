// What can be said of a stage in one respect while people talk about it, one key each.

import type { Aspect, CauseKind, Edit, ScoreReading, WeakSpot } from '../ipc/types';
import { causes } from '../parts/causes';

/** Whether there is anything to give a cause for: a verdict that is not the best. */
export function isWeak(score: ScoreReading): boolean {
  return score.severity !== null && score.severity > 0;
}

/** Sets a cause, or takes it back if it is set already. */
export function causeEdit({ stage, aspect, cause }: Pick<ScoreReading, 'stage' | 'aspect' | 'cause'>, chosen: CauseKind): Edit {
  return { edit: 'set_cause', stage, aspect, cause: cause === chosen ? null : chosen };
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The edit that a key means here: a letter a cause, Alt and a figure the goal, Alt 0 no goal; nothing for other keys. */
export function editOfKey(score: ScoreReading, { key, code, altKey, ctrlKey, metaKey }: Pressed): Edit | null {
  if (ctrlKey || metaKey) return null;
  // With Alt some keyboards give another sign: the place of the key says which figure is meant.
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1];
  if (altKey) {
    if (digit === undefined) return null;
    return { edit: 'set_goal', stage: score.stage, aspect: score.aspect, score: digit === '0' ? null : Number(digit) };
  }
  const cause = causes.find((candidate) => candidate.key === key.toUpperCase());
  return cause === undefined || !isWeak(score) ? null : causeEdit(score, cause.cause);
}

/** The spot so many steps on from another, round and round; the first if that is none of them. */
export function spotAfter(spots: WeakSpot[], stage: string | null, aspect: Aspect | null, by: number): WeakSpot | null {
  const at = spots.findIndex((spot) => spot.stage === stage && spot.aspect === aspect);
  if (at < 0) return (by > 0 ? spots[0] : spots.at(-1)) ?? null;
  return spots[(at + by + spots.length) % spots.length] ?? null;
}

/** Scores one by one, as long as they can be taken in; of a crowd, how many gave each. */
export function scoresSaid(scores: number[]): string {
  if (scores.length <= 12) return scores.join(' ');
  const counts = [1, 2, 3, 4, 5].map((score) => [score, scores.filter((given) => given === score).length] as const);
  return counts.filter(([, count]) => count > 0).map(([score, count]) => `${score} ×${count}`).join(' · ');
}
