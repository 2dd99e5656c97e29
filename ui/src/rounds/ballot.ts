// A ballot as its owner goes through it: question by question, three to a stage.

import type { BallotReading, BallotStage, Opinion, OwnVote } from '../ipc/types';

/** One question of a ballot: which stage, and which respect of it. */
export type Question = { stage: number; aspect: number };

/** What a key says; nothing if it says nothing. */
export function opinionOf(key: string): Opinion | null {
  if (/^[1-5]$/.test(key)) return { score: Number(key) };
  if (key === '0' || key === '?') return 'dont_know';
  return key === 'Backspace' || key === 'Delete' ? 'none' : null;
}

/** Whether a question is answered; "don't know" is an answer. */
export function isAnswered(vote: OwnVote): boolean {
  return vote.opinion !== 'none';
}

/** The score that was given; nothing for "don't know" and for no answer. */
export function scoreOf(opinion: Opinion): number | null {
  return typeof opinion === 'object' ? opinion.score : null;
}

/** How many questions of a stage are answered. */
export function answeredOf(stage: BallotStage): number {
  return stage.votes.filter(isAnswered).length;
}

/** So many questions on or back, through all stages; nothing past either end. */
export function questionAfter(stages: BallotStage[], at: Question, by: number): Question | null {
  const all = stages.flatMap((stage, index) => stage.votes.map((_, aspect) => ({ stage: index, aspect })));
  const here = all.findIndex((question) => question.stage === at.stage && question.aspect === at.aspect);
  return all[here + by] ?? null;
}

/** The same respect of another stage; at either end the stage stays. */
export function stageAfter(stages: BallotStage[], at: Question, by: number): Question {
  return { stage: Math.max(0, Math.min(stages.length - 1, at.stage + by)), aspect: at.aspect };
}

/** The first question without an answer; nothing if all have one. */
export function firstOpen(stages: BallotStage[]): Question | null {
  for (const [stage, { votes }] of stages.entries()) {
    const aspect = votes.findIndex((vote) => !isAnswered(vote));
    if (aspect >= 0) return { stage, aspect };
  }
  return null;
}

/** The ballot as it will be with an answer that is on its way: a comment goes with an answer that is taken back. */
export function withAnswer(ballot: BallotReading, at: Question, opinion: Opinion): BallotReading {
  const answered = (vote: OwnVote): OwnVote => ({ ...vote, opinion, comment: opinion === 'none' ? '' : vote.comment });
  const stages = ballot.stages.map((stage, index) =>
    index === at.stage ? { ...stage, votes: stage.votes.map((vote, aspect) => (aspect === at.aspect ? answered(vote) : vote)) } : stage);
  return { ...ballot, stages, answers: stages.reduce((sum, stage) => sum + answeredOf(stage), 0) };
}
