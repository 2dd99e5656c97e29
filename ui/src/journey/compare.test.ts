import { describe, expect, it } from 'vitest';
import type { Comparison, Difference, Lane, Stage, Said } from '../ipc/types';
import { tableOf, worded } from './compare';

const stage = (name: string): Stage => ({ id: name, map: 'm', name, phase: 'use', importance: 2, within: null, collapsed: false });
const lane = (name: string): Lane => ({ id: name, map: 'm', name, kind: 'text', required: true, hidden: false });
const cell = (text: string): Said => ({ text, measure: null });
const pair = (at: [number, number], difference: Difference) => ({ lane: at[0], stage: at[1], left: cell('a'), right: cell('b'), difference });

const comparison: Comparison = {
  left: { id: 'a', name: 'A', offering: null, segment: null },
  right: { id: 'b', name: 'B', offering: null, segment: null },
  headline: { title: { id: 't', args: {} }, lead: { id: 'l', args: {} } },
  stages: [
    { left: stage('Buys'), right: stage('Buys') }, { left: stage('Onboards'), right: stage('Starts') },
    { left: null, right: stage('Leaves') }, { left: stage('Renews'), right: stage('Renews') },
  ],
  lanes: [{ left: lane('Does'), right: lane('Does') }, { left: lane('Pains'), right: lane('Pains') }],
  cells: [pair([0, 0], 'same'), pair([0, 1], 'same'), pair([1, 0], 'same'), pair([1, 3], 'changed')],
};

describe('the table of two maps', () => {
  it('has every stage and lane, and gaps where neither says anything', () => {
    const table = tableOf(comparison, false);
    expect(table.stages).toEqual([0, 1, 2, 3]);
    expect(table.rows.map(({ cells }) => cells.map((found) => found?.difference ?? null))).toEqual([
      ['same', 'same', null, null], ['same', null, null, 'changed'],
    ]);
  });

  it('keeps of the differences what differs in a cell, in a name, or in being there at all', () => {
    const table = tableOf(comparison, true);
    expect(table.stages).toEqual([1, 2, 3]);
    expect(table.rows.map((row) => row.lane)).toEqual([1]);
  });
});

describe('two texts', () => {
  const own = (stretches: { text: string; own: boolean }[]) => stretches.filter((stretch) => stretch.own).map(({ text }) => text.trim());

  it.each([
    ['en', 'Waits five weeks for data', 'Waits two weeks for data', ['five'], ['two']],
    ['zh-CN', '等待五周的数据', '等待两周的数据', ['五'], ['两']],
    ['en', 'Same', 'Same', [], []],
  ])('in %s “%s” and “%s” differ in these words', (language, left, right, one, other) => {
    const found = worded(left, right, language);
    expect([own(found.left), own(found.right)]).toEqual([one, other]);
  });

  it('are whole when put together again', () => {
    const [left, right] = ['one\ntwo  three', 'one\nfour three!'];
    const found = worded(left, right, 'en');
    expect(found.left.map(({ text }) => text).join('')).toBe(left);
    expect(found.right.map(({ text }) => text).join('')).toBe(right);
  });

  it('that have next to nothing in common are read whole', () => {
    const words = (letter: string) => Array.from({ length: 500 }, (_, at) => `${letter}${at}`).join(' ');
    expect(worded(words('a'), words('b'), 'en').left).toEqual([{ text: words('a'), own: true }]);
  });
});
