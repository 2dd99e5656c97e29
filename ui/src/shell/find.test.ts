import { expect, it } from 'vitest';
import { rank } from './find';

const labels = ['Export…', 'Present', 'Onboards', 'Which way to move?', '上手引导', 'Renews'].map((label) => ({ label }));

it.each([
  ['', labels.map((entry) => entry.label)],
  ['on', ['Onboards']],
  ['way', ['Which way to move?']],
  ['re', ['Renews', 'Present']],
  ['exp', ['Export…']],
  ['引导', ['上手引导']],
  ['wtm', ['Which way to move?']],
  ['zzz', []],
])('%s finds %j', (wanted, found) => {
  expect(rank(labels, wanted).map((entry) => entry.label)).toEqual(found);
});

it('finds a thing by what it is called in the other language, behind what is shown', () => {
  const entries = [{ label: '导出…', also: 'Export…' }, { label: '演示', also: 'Present' }, { label: 'Expo 2026' }, { label: '旅程图', also: 'Every xylophone, please' }];
  expect(rank(entries, 'exp').map((entry) => entry.label)).toEqual(['Expo 2026', '导出…']);
  expect(rank(entries, '演示').map((entry) => entry.label)).toEqual(['演示']);
});
