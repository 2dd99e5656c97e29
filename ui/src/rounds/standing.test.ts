import { expect, it } from 'vitest';
import type { BallotSummary, RoundReading, VoterReading } from '../ipc/types';
import { answersOf, closedHere, codeLines, handedIn, missing, rivalsOf } from './standing';

const ballot = (id: string, more: Partial<BallotSummary> = {}): BallotSummary => ({ ballot: id, state: 'open', here: true, origin: '', answers: 0, ...more });
const voter = (name: string, more: Partial<VoterReading> = {}): VoterReading => ({
  respondent: name, name, role: '', state: 'waiting', code: 'ab1c', phases: [], asked: 21, forgone: 0, ballots: [ballot(name)], ...more,
});
const round = (...voters: VoterReading[]): RoundReading => ({
  round: { id: 'r', map: 'm', name: 'Round 1', anonymous: false, state: 'open', begun: '' },
  voters, answers: 0, possible: 0, conflicts: 0, gives_way: 0, results: null, compared: null,
});

it('tells who is done and who is missing', () => {
  const reading = round(voter('Ann', { state: 'handed_in' }), voter('Bo', { state: 'begun' }), voter('Cy'));
  expect(handedIn(reading)).toBe(1);
  expect(missing(reading)).toEqual(['Bo', 'Cy']);
});

it('counts the answers of the fullest ballot that was not set aside', () => {
  const two = voter('Ann', { ballots: [ballot('a', { answers: 21, state: 'set_aside' }), ballot('b', { answers: 6, here: false, origin: 'ann.xlsx', state: 'handed_in' })] });
  expect(answersOf(two)).toBe(6);
  expect(rivalsOf(two).map(({ ballot }) => ballot)).toEqual(['a', 'b']);
  expect(answersOf(voter('Bo', { ballots: [] }))).toBe(0);
  expect(rivalsOf(voter('Bo'))).toEqual([]);
  const besides = voter('Cy', { ballots: [ballot('never begun'), ballot('c', { answers: 2, state: 'set_aside' }), ballot('d', { answers: 3 })] });
  expect(rivalsOf(besides).map(({ ballot }) => ballot)).toEqual(['c', 'd']);
});

it('only what was handed in here can be opened again', () => {
  expect(closedHere(voter('Ann', { ballots: [ballot('a', { state: 'handed_in', here: false, origin: 'ann.xlsx' })] }))).toBeUndefined();
  expect(closedHere(voter('Ann', { ballots: [ballot('a', { state: 'handed_in' })] }))?.ballot).toBe('a');
});

it('codes are a line each, as they are read aloud, and files bring none', () => {
  expect(codeLines(round(voter('Ann'), voter('Bo', { code: null })))).toEqual(['Ann: AB1C']);
});
