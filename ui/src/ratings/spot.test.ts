import { expect, it } from 'vitest';
import type { ScoreReading, WeakSpot } from '../ipc/types';
import { editOfKey, scoresSaid, spotAfter } from './spot';

const score = (severity: number | null, more: Partial<ScoreReading> = {}): ScoreReading => ({
  stage: 's', aspect: 'retention', opinions: [], counts: [0, 0, 0, 0, 0], n: 4, dont_know: 0, median: 2, quartiles: [2, 2], agreement: 1,
  accord: 'strong', verdict: true, severity, weighted: false, cause: null, goal: null, ...more,
});
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({ key: name, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
const spot = (stage: string): WeakSpot => ({ stage, name: stage, aspect: 'retention', median: 2, n: 4, severity: 1, spread: 2, agreement: 0, cause: null, weighted: false, scores: [], note: null });

it('a letter says the cause, and once more takes it back', () => {
  expect(editOfKey(score(1), key('g'))).toEqual({ edit: 'set_cause', stage: 's', aspect: 'retention', cause: 'product_gap' });
  expect(editOfKey(score(1, { cause: 'product_gap' }), key('G'))).toEqual({ edit: 'set_cause', stage: 's', aspect: 'retention', cause: null });
});

it('what is not weak has no cause, nor what has too few answers', () => {
  expect(editOfKey(score(0), key('n'))).toBeNull();
  expect(editOfKey(score(null), key('n'))).toBeNull();
});

it('Alt and a figure set the goal on every keyboard, and 0 takes it away', () => {
  expect(editOfKey(score(null), key('¡', { code: 'Digit4', altKey: true }))).toEqual({ edit: 'set_goal', stage: 's', aspect: 'retention', score: 4 });
  expect(editOfKey(score(1), key('0', { code: 'Digit0', altKey: true }))).toEqual({ edit: 'set_goal', stage: 's', aspect: 'retention', score: null });
});

it('scores and commands are not meant', () => {
  expect(editOfKey(score(1), key('3', { code: 'Digit3' }))).toBeNull();
  expect(editOfKey(score(1), key('c', { ctrlKey: true }))).toBeNull();
});

it('stepping through what to talk about goes round, from anywhere', () => {
  const spots = [spot('a'), spot('b')];
  expect(spotAfter(spots, null, null, 1)?.stage).toBe('a');
  expect(spotAfter(spots, 'b', 'retention', 1)?.stage).toBe('a');
  expect(spotAfter(spots, 'a', 'retention', -1)?.stage).toBe('b');
  expect(spotAfter([], 'a', 'retention', 1)).toBeNull();
});

it('scores stand one by one, and of a crowd how many gave each', () => {
  expect(scoresSaid([])).toBe('');
  expect(scoresSaid([1, 1, 5])).toBe('1 1 5');
  expect(scoresSaid([...Array.from({ length: 12 }, () => 2), 5])).toBe('2 ×12 · 5 ×1');
});
