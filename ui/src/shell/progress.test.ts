import { expect, it } from 'vitest';
import type { Progress } from '../ipc/types';
import { answered, screenAfter, screens } from './progress';

const nothing: Progress = {
  completeness: null, journey_ready: false, rated_stages: 0, stages: 0, position: null, target: null, provisional: false, plays: 0,
};

it('an empty workbook has answered nothing', () => {
  expect(screens.filter((screen) => answered(screen, nothing))).toEqual([]);
});

it.each([
  ['journey', { journey_ready: true }],
  ['ratings', { rated_stages: 7, stages: 7 }],
  ['spectrum', { position: 62, target: 40 }],
  ['plan', { plays: 9 }],
] as const)('%s is answered by its own facts alone', (screen, facts) => {
  expect(screens.filter((other) => answered(other, { ...nothing, ...facts }))).toEqual([screen]);
});

it('a provisional position does not answer the third question', () => {
  expect(answered('spectrum', { ...nothing, position: 62, target: 40, provisional: true })).toBe(false);
});

it('presenting stops at both ends', () => {
  expect([screenAfter('journey', -1), screenAfter('journey', 1), screenAfter('plan', 1)]).toEqual(['journey', 'ratings', 'plan']);
});
