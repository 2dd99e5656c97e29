import { expect, it } from 'vitest';
import type { Progress } from '../ipc/types';
import { questions } from '../workbook/place.svelte';
import { answered, questionAfter, slideAfter } from './progress';

const nothing: Progress = {
  completeness: null, journey_ready: false, rated_stages: 0, stages: 0, position: null, target: null, provisional: false, plays: 0, scenarios: 0,
};

it('an empty workbook has answered nothing', () => {
  expect(questions.filter((screen) => answered(screen, nothing))).toEqual([]);
});

it.each([
  ['journey', { journey_ready: true }],
  ['ratings', { rated_stages: 7, stages: 7 }],
  ['spectrum', { position: 62, target: 40 }],
  ['plan', { plays: 9 }],
] as const)('%s is answered by its own facts alone', (screen, facts) => {
  expect(questions.filter((other) => answered(other, { ...nothing, ...facts }))).toEqual([screen]);
});

it('a provisional position does not answer the third question', () => {
  expect(answered('spectrum', { ...nothing, position: 62, target: 40, provisional: true })).toBe(false);
});

it('presenting stops at both ends', () => {
  expect([questionAfter('journey', -1), questionAfter('journey', 1), questionAfter('plan', 1)]).toEqual(['journey', 'ratings', 'plan']);
});

it('a map is turned slide by slide, and at either end it goes on', () => {
  expect([slideAfter(0, 3, 1), slideAfter(2, 3, 1), slideAfter(0, 3, -1)]).toEqual([1, null, null]);
  expect(slideAfter(Number.MAX_SAFE_INTEGER, 3, -1)).toBe(1);
  expect(slideAfter(0, 0, 1)).toBeNull();
});
