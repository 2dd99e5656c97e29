import { describe, expect, it } from 'vitest';
import type { CellReading, Lane, StageReading } from '../ipc/types';
import { searchIn, stepFrom } from './search';

const stage = (id: string, name: string, within: string | null = null, collapsed = false): StageReading => ({
  stage: { id, map: 'm', name, phase: 'use', importance: 2, within, collapsed }, completeness: null, assurance: null, below_bar: [], scores: [],
});
const lane = (id: string, name: string, hidden = false): Lane => ({ id, map: 'm', name, kind: 'text', required: true, hidden });
const cell = (at: [string, string], text: string): CellReading => ({
  cell: { stage: at[0], lane: at[1], text, confidence: 'known', owner: '', review: '' }, evidence: [], measure: null, stale: false,
});

const map = {
  stages: [stage('s1', 'Buys data'), stage('s2', 'Renews')],
  lanes: [lane('l1', 'What they do'), lane('l2', 'Data we hold'), lane('l3', 'Notes', true)],
  cells: [cell(['s2', 'l1'], 'sends DATA'), cell(['s1', 'l1'], 'asks'), cell(['s1', 'l2'], 'data'), cell(['s1', 'l3'], 'old data')],
};

describe('looking for a text on a map', () => {
  it.each([
    ['data', false, [['s1', null], ['s2', 'l1'], [null, 'l2'], ['s1', 'l2']], 1],
    ['data', true, [['s1', null], ['s1', 'l2']], 1],
    ['DATA', true, [['s2', 'l1']], 0],
    ['nowhere', false, [], 0],
    ['', false, [], 0],
  ])('finds “%s” (as typed: %s) in names and cells, as one reads', (wanted, matchCase, found, hidden) => {
    const answer = searchIn(map, wanted, matchCase);
    expect(answer.found.map(({ stage, lane }) => [stage, lane])).toEqual(found);
    expect(answer.hidden).toBe(hidden);
  });

  it('counts what stands in a part that is folded away, and leads nobody there', () => {
    const folded = { ...map, stages: [stage('s1', 'Buys', null, true), stage('s2', 'Asks for data', 's1')] };
    expect(searchIn(folded, 'data', false)).toEqual({ found: [{ stage: null, lane: 'l2' }, { stage: 's1', lane: 'l2' }], hidden: 3 });
  });

  it('goes on from where one stands, round the ends, and from elsewhere to the first or the last', () => {
    const { found } = searchIn(map, 'data', false);
    const at = (stage: string | null, lane: string | null) => ({ stage, lane });
    expect(stepFrom(found, at('s2', 'l1'), 1)).toBe(2);
    expect(stepFrom(found, at('s1', 'l2'), 1)).toBe(0);
    expect(stepFrom(found, at('s1', null), -1)).toBe(3);
    expect(stepFrom(found, at('s2', 'l2'), 1)).toBe(0);
    expect(stepFrom(found, at('s2', 'l2'), -1)).toBe(3);
  });
});
