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
