import { expect, it } from 'vitest';
import type { CellReading, Lane, StageReading } from '../ipc/types';
import { firstTouched } from './touched';

const stage = (id: string, name = id): StageReading => ({
  stage: { id, map: 'm', name, phase: 'use', importance: 2, within: null, collapsed: false }, completeness: null, assurance: null, below_bar: [], scores: [],
});
const lane = (id: string, hidden = false): Lane => ({ id, map: 'm', name: id, kind: 'text', required: true, hidden });
const cell = (stage: string, lane: string, text: string): CellReading => ({
  cell: { stage, lane, text, confidence: 'known', owner: '', review: '' }, evidence: [], measure: null, stale: false,
});
const map = { stages: [stage('s1'), stage('s2')], lanes: [lane('l1'), lane('l2')], cells: [cell('s1', 'l1', 'asks'), cell('s2', 'l2', 'signs')] };

it.each([
  ['nothing', {}, null],
  ['a text written again', { cells: [cell('s1', 'l1', 'asks'), cell('s2', 'l2', 'waits')] }, ['s2', 'l2']],
  ['cells emptied, the first as one reads', { cells: [] }, ['s1', 'l1']],
  ['a stage named otherwise, with its cells', { stages: [stage('s1'), stage('s2', 'Buys')], cells: [] }, ['s2', null]],
  ['a stage that came back', { stages: [stage('s1'), stage('s0'), stage('s2')] }, ['s0', null]],
  ['a stage that went: what stands in its place', { stages: [stage('s2')] }, ['s2', null]],
  ['the last stage gone', { stages: [stage('s1')] }, ['s1', null]],
  ['a lane that came back', { lanes: [lane('l1'), lane('l2'), lane('l3')] }, [null, 'l3']],
  ['a lane hidden again: what stands in its place', { lanes: [lane('l1', true), lane('l2')] }, [null, 'l2']],
  ['no stage left', { stages: [], cells: [] }, null],
])('a step touched %s', (_, now, found) => {
  expect(firstTouched(map, { ...map, ...now })).toEqual(found === null ? null : { stage: found[0], lane: found[1] });
});
