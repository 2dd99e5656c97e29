// What a new round begins with, as far as it can be guessed from the rounds before it.

import { phases } from '../parts/phases';
import type { Invitation, Phase, RatingsReading, Respondent, RespondentId, RoundReading } from '../ipc/types';

/** The phases that the stages of a map belong to, in their order. */
export function phasesOf(reading: Pick<RatingsReading, 'stages'>): Phase[] {
  const found = new Set(reading.stages.map(({ stage }) => stage.phase));
  return phases.filter((phase) => found.has(phase));
}

/** The number of the next round: the first from the count on whose name nobody has. */
export function nextNumber(names: string[], called: (number: number) => string): number {
  let number = names.length + 1;
  while (names.includes(called(number))) number += 1;
  return number;
}

/** Who may be asked by name. */
export function named(respondents: Respondent[]): Respondent[] {
  return respondents.filter(({ anonymous }) => !anonymous);
}

/** Those who are left out at first: whoever took no part in the last round by name; nobody where there was none. */
export function leftOut(respondents: Respondent[], rounds: RoundReading[]): RespondentId[] {
  const last = rounds.findLast(({ round }) => !round.anonymous);
  if (last === undefined) return [];
  const asked = new Set(last.voters.map(({ respondent }) => respondent));
  return named(respondents).filter(({ id }) => !asked.has(id)).map(({ id }) => id);
}

/** The phases that each was asked for in the last round by name. */
export function phasesBefore(rounds: RoundReading[]): Map<RespondentId, Phase[]> {
  const last = rounds.findLast(({ round }) => !round.anonymous);
  return new Map(last?.voters.map((voter) => [voter.respondent, voter.phases]) ?? []);
}

/** Whom to ask for what. */
export function invitations(respondents: Respondent[], out: ReadonlySet<RespondentId>, asked: ReadonlyMap<RespondentId, Phase[]>): Invitation[] {
  return named(respondents).filter(({ id }) => !out.has(id)).map(({ id }) => ({ respondent: id, phases: asked.get(id) ?? [] }));
}
