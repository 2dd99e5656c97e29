import { describe, expect, it } from 'vitest';
import type { MapDraft, Offering, Phase } from '../ipc/types';
import { phasesOf, whose } from './maps';

const ours: Offering = { id: 'o', name: 'Insight Suite', kind: 'ours', placed: null, reason: '', shown: true };
const reading = { offerings: [ours], segments: [{ id: 's', name: 'Retailers' }] };

it.each([
  ['o', 's', 'Insight Suite × Retailers'],
  ['o', null, 'Insight Suite'],
  [null, 's', 'Retailers'],
  [null, null, ''],
  ['gone', 's', 'Retailers'],
])('a map of offering %s and segment %s is that of “%s”', (offering, segment, said) => {
  expect(whose({ id: 'm', name: 'Map', offering, segment }, reading)).toBe(said);
});

describe('the stages of a draft by phase', () => {
  const draft = (stages: [string, Phase, number | null][]): MapDraft => ({
    name: 'Draft', offering: null, segment: null, lanes: [], cells: [], respondents: [], ratings: [],
    stages: stages.map(([name, phase, within]) => ({ name, phase, importance: 2, within })),
  });

  it('stand together where they follow one another, without their parts', () => {
    const groups = phasesOf(draft([['Hears', 'acquire', null], ['Buys', 'acquire', null], ['Signs', 'acquire', 1], ['Uses', 'use', null], ['Buys again', 'acquire', null]]));
    expect(groups).toEqual([
      { phase: 'acquire', stages: ['Hears', 'Buys'] }, { phase: 'use', stages: ['Uses'] }, { phase: 'acquire', stages: ['Buys again'] },
    ]);
  });

  it('are none where there are none', () => {
    expect(phasesOf(draft([]))).toEqual([]);
  });
});
