import { expect, it } from 'vitest';
import type { Respondent, RoundReading } from '../ipc/types';
import { invitations, leftOut, named, nextNumber, phasesBefore } from './begin';

const person = (id: string, anonymous = false): Respondent => ({ id, name: id, role: '', side: 'ours', anonymous });
const round = (anonymous: boolean, ...voters: string[]): RoundReading => ({
  round: { id: 'r', map: 'm', name: 'Round 1', anonymous, state: 'revealed', begun: '' },
  voters: voters.map((respondent) => ({ respondent, name: respondent, role: '', state: 'handed_in', code: null, phases: ['use'], asked: 3, forgone: 0, ballots: [] })),
  answers: 0, possible: 0, conflicts: 0, gives_way: 0, results: null, compared: null,
});
const everybody = [person('ann'), person('bo'), person('voice', true)];

it('rounds are numbered on, past names that are taken', () => {
  const called = (number: number) => `Round ${number}`;
  expect(nextNumber([], called)).toBe(1);
  expect(nextNumber(['Round 1', 'Pilot'], called)).toBe(3);
  expect(nextNumber(['Pilot', 'Round 3'], called)).toBe(4);
});

it('voices are nobody who could be asked by name', () => {
  expect(named(everybody).map(({ id }) => id)).toEqual(['ann', 'bo']);
});

it('everybody is asked at first, and then those of the last round, for the same phases', () => {
  expect(leftOut(everybody, [])).toEqual([]);
  expect(leftOut(everybody, [round(false, 'ann'), round(true, 'voice')])).toEqual(['bo']);
  expect(phasesBefore([round(false, 'ann')]).get('ann')).toEqual(['use']);
});

it('whoever is left out gets no ballot', () => {
  expect(invitations(everybody, new Set(['bo']), new Map([['ann', ['use']]]))).toEqual([{ respondent: 'ann', phases: ['use'] }]);
});
