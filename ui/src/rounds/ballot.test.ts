import { expect, it } from 'vitest';
import type { BallotReading, BallotStage, Opinion } from '../ipc/types';
import { answeredOf, firstOpen, opinionOf, questionAfter, stageAfter, withAnswer } from './ballot';

const aspects = ['acquisition', 'retention', 'satisfaction'] as const;
const stage = (name: string, ...said: Opinion[]): BallotStage => ({
  stage: name, name, phase: 'use', reminder: '',
  votes: aspects.map((aspect, index) => ({ aspect, opinion: said[index] ?? 'none', comment: '' })),
});

it('keys say scores, both signs for not knowing, and how to take an answer back', () => {
  expect(['1', '5', '0', '?', 'Delete', '6', 'a'].map(opinionOf)).toEqual([{ score: 1 }, { score: 5 }, 'dont_know', 'dont_know', 'none', null, null]);
});

it('not knowing is an answer', () => {
  expect(answeredOf(stage('Buys', { score: 2 }, 'dont_know'))).toBe(2);
});

it('questions follow each other through all stages and end', () => {
  const stages = [stage('Hears'), stage('Buys')];
  expect(questionAfter(stages, { stage: 0, aspect: 2 }, 1)).toEqual({ stage: 1, aspect: 0 });
  expect(questionAfter(stages, { stage: 1, aspect: 0 }, -1)).toEqual({ stage: 0, aspect: 2 });
  expect(questionAfter(stages, { stage: 1, aspect: 2 }, 1)).toBeNull();
  expect(questionAfter(stages, { stage: 0, aspect: 0 }, -1)).toBeNull();
});

it('another stage keeps the respect, and the last one stays', () => {
  const stages = [stage('Hears'), stage('Buys')];
  expect(stageAfter(stages, { stage: 0, aspect: 1 }, 1)).toEqual({ stage: 1, aspect: 1 });
  expect(stageAfter(stages, { stage: 1, aspect: 1 }, 1)).toEqual({ stage: 1, aspect: 1 });
});

it('whoever resumes goes on at the first question without an answer', () => {
  expect(firstOpen([stage('Hears', 'dont_know', { score: 3 }, { score: 3 }), stage('Buys', { score: 4 })])).toEqual({ stage: 1, aspect: 1 });
  expect(firstOpen([stage('Hears', 'dont_know', { score: 3 }, { score: 3 })])).toBeNull();
});

it('an answer shows at once, alone where it was given, and takes its comment along when it is taken back', () => {
  const before: BallotReading = {
    ballot: 'b', round: 'r', round_name: 'Round 1', map: 'm', map_name: 'Buyers', respondent: 'ann', name: 'Ann', anonymous: false, code: 'ab1c', state: 'open',
    stages: [stage('Hears', { score: 3 }), stage('Buys')], answers: 1, possible: 6,
  };
  const after = withAnswer(before, { stage: 1, aspect: 2 }, 'dont_know');
  expect(after.stages.map((one) => one.votes.map(({ opinion }) => opinion))).toEqual([[{ score: 3 }, 'none', 'none'], ['none', 'none', 'dont_know']]);
  expect(after.answers).toBe(2);
  expect(withAnswer(after, { stage: 1, aspect: 2 }, 'none')).toEqual(before);
});
