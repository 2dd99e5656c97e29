// How far a round is, as the facilitator is told: who, and never what.

import type { BallotSummary, RoundReading, VoterReading } from '../ipc/types';

/** How many have handed in. */
export function handedIn({ voters }: RoundReading): number {
  return voters.filter(({ state }) => state === 'handed_in').length;
}

/** Those who have not handed in, by name. */
export function missing({ voters }: RoundReading): string[] {
  return voters.filter(({ state }) => state !== 'handed_in').map(({ name }) => name);
}

/** The ballot that speaks for somebody, or would: the fullest that was not set aside. */
function speaking({ ballots }: VoterReading): BallotSummary | undefined {
  const open = ballots.filter(({ state }) => state !== 'set_aside');
  return open.reduce<BallotSummary | undefined>((fullest, ballot) => (fullest === undefined || ballot.answers > fullest.answers ? ballot : fullest), undefined);
}

/** How many answers of somebody count. */
export function answersOf(voter: VoterReading): number {
  return speaking(voter)?.answers ?? 0;
}

/** The ballot that is filled in here, if it was handed in: it can be opened again. */
export function closedHere({ ballots }: VoterReading): BallotSummary | undefined {
  return ballots.find(({ here, state }) => here && state === 'handed_in');
}

/** Ballots of which one was preferred, or must be; one that was never begun says nothing that could differ. */
export function rivalsOf({ ballots, state }: VoterReading): BallotSummary[] {
  if (state !== 'conflict' && !ballots.some((ballot) => ballot.state === 'set_aside')) return [];
  return ballots.filter((ballot) => ballot.answers > 0 || ballot.state === 'handed_in');
}

/** The codes to hand out, a line each, for a mail or a printer. */
export function codeLines({ voters }: RoundReading): string[] {
  return voters.flatMap(({ name, code }) => (code === null ? [] : [`${name}: ${code.toUpperCase()}`]));
}
