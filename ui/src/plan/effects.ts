import type { DimensionId, Effect, Effort, End } from '../ipc/types';

/** The most levels that anything moves: the whole scale. */
const MOST = 4;

/** Which way levels go on the rubric: down towards the customer end, up towards the client end. */
function way(towards: End): 1 | -1 {
  return towards === 'customer' ? -1 : 1;
}

/** Levels as people say them: so many the play's own way, fewer than none against it. Without what adding up made of them. */
export function saidOf(effect: Effect | undefined, towards: End): number | undefined {
  return effect === undefined ? undefined : Number((effect.likely * way(towards)).toFixed(3)) || 0;
}

/**
 * The effects of a play as edited. What was not touched stays to the last digit; what was keeps its spread in proportion.
 * Effects on dimensions that nobody was asked about stay, and turn round with the play.
 */
export function effectsAfter(before: readonly Effect[], was: End, rows: readonly { dimension: DimensionId; levels: number | null | undefined }[], towards: End): Effect[] {
  const asked = new Map(rows.map(({ dimension, levels }) => [dimension, typeof levels === 'number' ? levels : 0]));
  const turned = way(towards) * way(was);
  const kept = before.flatMap((effect): Effect[] => {
    const said = saidOf(effect, was);
    const levels = asked.get(effect.dimension) ?? said ?? 0;
    if (levels === said) return [scaled(effect, turned)];
    return effect.likely === 0 ? guessed(effect.dimension, levels * way(towards)) : levels === 0 ? [] : [scaled(effect, (levels * way(towards)) / effect.likely)];
  });
  const known = new Set(before.map((effect) => effect.dimension));
  return [...kept, ...rows.flatMap(({ dimension }) => (known.has(dimension) ? [] : guessed(dimension, (asked.get(dimension) ?? 0) * way(towards))))];
}

/** Of an effect that is not known better: half as much if it goes badly, half as much again if it goes well. */
function guessed(dimension: DimensionId, likely: number): Effect[] {
  return likely === 0 ? [] : [scaled({ dimension, low: 0.5, likely: 1, high: 1.5 }, likely)];
}

function scaled({ dimension, low, likely, high }: Effect, by: number): Effect {
  const [first, second, third] = [low, likely, high].map((levels) => Math.max(-MOST, Math.min(MOST, levels * by)) || 0);
  return { dimension, low: first ?? 0, likely: second ?? 0, high: third ?? 0 };
}

/** A row for each role: those of the play first, as it names them, then the others that are spoken of. */
export function workRows(effort: readonly Effort[], roles: readonly string[]): { role: string; months: number | undefined }[] {
  const own = effort.map(({ role, person_months }) => ({ role, months: person_months }));
  return [...own, ...roles.filter((role) => !effort.some((row) => row.role === role)).map((role) => ({ role, months: undefined }))];
}
