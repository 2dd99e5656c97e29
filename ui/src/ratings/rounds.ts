// Which answers are on the screen: those of now, or those of a round that was revealed.

import { handedIn } from '../rounds/standing';
import type { Aspect, Headline, Move, RatingsReading, RespondentId, RoundComparison, RoundId, RoundReading, RoundResult, ScoreReading, StageId } from '../ipc/types';
import type { Said } from './opinions';

/** The round in which ballots are being filled in, if there is one. */
export function openRound({ rounds }: RatingsReading): RoundReading | undefined {
  return rounds.find(({ round }) => round.state === 'open');
}

/** The rounds that were revealed, the first first. */
export function revealed({ rounds }: RatingsReading): RoundReading[] {
  return rounds.filter(({ results }) => results !== null);
}

/** The revealed round that was chosen, if this map has it. */
export function pastOf(reading: RatingsReading, round: RoundId | null): RoundReading | undefined {
  return revealed(reading).find((candidate) => candidate.round.id === round);
}

/** The finding: while ballots are filled in, how far that has come, and of a round that was chosen, which one it is. */
export function headlineOf(reading: RatingsReading, round: RoundId | null): Headline {
  const [open, past] = [openRound(reading), pastOf(reading, round)];
  if (open !== undefined) return { title: { id: 'screen-round-open-title', args: { round: open.round.name, count: handedIn(open), all: open.voters.length } }, lead: { id: 'screen-round-open-lead', args: {} } };
  if (past !== undefined) return { title: { id: 'screen-past-title', args: { round: past.round.name } }, lead: { id: 'screen-past-round', args: { round: past.round.name, day: past.round.begun } } };
  return reading.headline;
}

/** The scores of a round, or of now if it is no round. */
export function rowsOf(reading: RatingsReading, round: RoundId | null): RoundResult[] {
  const chosen = pastOf(reading, round)?.results;
  return chosen ?? reading.stages.map(({ stage, scores }) => ({ stage: stage.id, name: stage.name, scores }));
}

/** The comparison that belongs to what is shown: of that round, and for now of the last one. */
export function comparedOf(reading: RatingsReading, round: RoundId | null): RoundReading | undefined {
  const shown = pastOf(reading, round) ?? revealed(reading).at(-1);
  return shown?.compared === null ? undefined : shown;
}

/** The words for how much changed between two rounds: shortly, on what that rests, and as a sentence. */
export function comparedWords({ stability, voices }: Pick<RoundComparison, 'stability' | 'voices'>): { chip: string; hint: string; said: string } {
  if (voices) return { chip: 'screen-at-least', hint: 'screen-at-least-hint', said: stability === 'moving' ? 'screen-moving-at-least-said' : 'screen-at-least-said' };
  if (stability === 'stable') return { chip: 'screen-stable', hint: 'screen-stable-hint', said: 'screen-stable-said' };
  return { chip: 'screen-moving', hint: 'screen-stable-hint', said: 'screen-moving-said' };
}

/** Who moved in one respect of a stage, by respondent; whoever has said something else since has not moved there. */
export function movesTo(moved: Move[], score: ScoreReading, opinions: Said[]): Map<RespondentId, Move> {
  const said = new Map(opinions.map((opinion) => [opinion.respondent, opinion.score]));
  const here = moved.filter((move) => move.stage === score.stage && move.aspect === score.aspect && said.get(move.respondent) === move.to);
  return new Map(here.map((move) => [move.respondent, move]));
}

/** Answers that moved, together for each stage and respect. */
export function byQuestion(moved: Move[]): { stage: StageId; name: string; aspect: Aspect; moves: Move[] }[] {
  const groups: { stage: StageId; name: string; aspect: Aspect; moves: Move[] }[] = [];
  for (const move of moved) {
    const known = groups.find((group) => group.stage === move.stage && group.aspect === move.aspect);
    if (known === undefined) groups.push({ stage: move.stage, name: move.stage_name, aspect: move.aspect, moves: [move] });
    else known.moves.push(move);
  }
  return groups;
}
