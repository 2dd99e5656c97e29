import { expect, it } from 'vitest';
import type { Move, ScoreReading } from '../ipc/types';
import { opinionsOf } from './opinions';
import { byQuestion, comparedWords, movesTo } from './rounds';

const move = (respondent: string, stage: string, from: number | null, to: number | null): Move => ({ respondent, name: respondent, stage, stage_name: stage, aspect: 'retention', from, to });
const score: ScoreReading = {
  stage: 's', aspect: 'retention',
  opinions: [[1, 3, 'quick'], [2, 5]],
  counts: [0, 0, 1, 0, 1], n: 2, dont_know: 0, median: 4, quartiles: [3.5, 4.5], agreement: 0, accord: null, verdict: false, severity: null, weighted: false, cause: null, goal: null,
};

const opinions = opinionsOf({ speakers: ['cy', 'ann', 'bo'] }, score);

it('names who said what', () => {
  expect(opinions).toEqual([{ respondent: 'ann', score: 3, comment: 'quick' }, { respondent: 'bo', score: 5, comment: '' }]);
});

it('shows a move only where it still ends', () => {
  expect([...movesTo([move('ann', 's', 1, 3), move('bo', 's', 1, 4), move('ann', 'other', 1, 3)], score, opinions).keys()]).toEqual(['ann']);
});

it('puts moves of one question together', () => {
  expect(byQuestion([move('ann', 's', 1, 3), move('ann', 't', 1, 3), move('bo', 's', null, 4)]).map(({ stage, moves }) => [stage, moves.length])).toEqual([['s', 2], ['t', 1]]);
});

it('calls opinions of voices stable never, and moving only where they must have moved', () => {
  expect(comparedWords({ stability: 'unknown', voices: true }).said).toBe('screen-at-least-said');
  expect(comparedWords({ stability: 'moving', voices: true }).said).toBe('screen-moving-at-least-said');
  expect(comparedWords({ stability: 'stable', voices: false }).said).toBe('screen-stable-said');
  expect(comparedWords({ stability: 'moving', voices: false }).said).toBe('screen-moving-said');
});
