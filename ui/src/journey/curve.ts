// A curve of ratings over the columns of the grid, cut into what each of them shows.

import type { Aspect, ScoreReading } from '../ipc/types';
import type { Column } from './stages';

/** What a column shows of a curve, in the measure of its values: where the line comes in at the left, its point in the
    middle, where it goes out at the right; nothing where there is none. */
export type Stretch = { left: number | null; point: number | null; right: number | null };

/** A column: a whole stage with its value, or the part of one, over which the curve goes on. */
export type Step = { whole: boolean; value: number | null };

/** The curve over these columns. It goes from value to value in straight lines, and not over a stage that has none. */
export function stretches(steps: readonly Step[]): Stretch[] {
  const result = steps.map(({ whole, value }): Stretch => ({ left: null, point: whole ? value : null, right: null }));
  let from: { at: number; value: number } | null = null;
  for (const [at, { whole, value }] of steps.entries()) {
    if (!whole) continue;
    if (from !== null && value !== null) draw(result, from, { at, value });
    from = value === null ? null : { at, value };
  }
  return result;
}

function draw(result: Stretch[], from: { at: number; value: number }, to: { at: number; value: number }): void {
  const valueAt = (place: number) => from.value + ((to.value - from.value) * (place - from.at)) / (to.at - from.at);
  for (const [at, stretch] of result.entries()) {
    if (at > from.at && at <= to.at) stretch.left = valueAt(at - 0.5);
    if (at >= from.at && at < to.at) stretch.right = valueAt(at + 0.5);
  }
}

/** What the columns of the grid show of one respect. */
export type Curve = { today: Stretch[]; aim: Stretch[] };

/** The medians that are verdicts, and the goals. */
export function curveOf(columns: readonly Column[], aspect: Aspect): Curve {
  const over = (value: (score: ScoreReading | undefined) => number | null) =>
    stretches(columns.map((column) => ({ whole: column.key === column.whole, value: value(scoreOf(column, aspect)) })));
  return { today: over((score) => (score?.verdict === true ? score.median : null)), aim: over((score) => score?.goal ?? null) };
}

/** What is said of a whole stage in one respect; parts are not rated. */
export function scoreOf({ key, whole, reading }: Column, aspect: Aspect): ScoreReading | undefined {
  return key === whole ? reading.scores.find((score) => score.aspect === aspect) : undefined;
}

/** How far below the top a value of 1…5 stands in a row, in percent; some room above and below is for its figure. */
export function depthOf(value: number): number {
  return 16 + ((5 - value) / 4) * 64;
}

/** A stretch as an SVG path in a box of 100 × 100; the half of it where the other has no line. */
export function pathOf({ left, point, right }: Stretch): string {
  const middle = point ?? (left !== null && right !== null ? (left + right) / 2 : null);
  if (middle === null) return '';
  const points = [...(left === null ? [] : [[0, left] as const]), [50, middle] as const, ...(right === null ? [] : [[100, right] as const])];
  return points.map(([x, value], index) => `${index === 0 ? 'M' : 'L'}${x} ${depthOf(value)}`).join('');
}
