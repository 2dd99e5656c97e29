// What a play adds to a driver, in words.

import type { DriverEffect } from '../ipc/types';
import { language, say } from '../words/words.svelte';
import { signedFigure } from './traces';

/** What a play adds once its effect is whole: percent of what there was, points of a share, or an amount. */
export function added(effect: DriverEffect): string {
  const share = effect.driver === 'gross_margin' || effect.driver === 'churn';
  const points = signedFigure(language(), effect.likely, effect.relative || share);
  return effect.relative ? `${points}%` : share ? say('screen-case-points', { points }) : points;
}
