import { expect, it } from 'vitest';
import type { Confidence } from '../ipc/types';
import { withDraft, type Drafts } from './drafts';
import { faceOf, hasNotes } from './face';

const cell = (text: string, confidence: Confidence) => ({ cell: { text, confidence }, evidence: [], measure: null, stale: false });

it.each([
  ['nothing where the bar asks for words', undefined, true, { gap: true, confidence: null }, true],
  ['nothing where none are asked for', undefined, false, { gap: false, confidence: null }, false],
  ['what is known', cell('Signs', 'known'), true, { text: 'Signs', gap: false, confidence: 'known' }, false],
  ['a guess', cell('Signs', 'guess'), true, { text: 'Signs', confidence: 'guess' }, false],
  ['what is due for review', { ...cell('Signs', 'known'), stale: true }, true, { stale: true }, true],
  ['what it measures', { ...cell('', 'unknown'), measure: {} }, true, { measured: true }, true],
  ['an emptied cell, of which nobody can be sure', cell('', 'guess'), false, { text: '', confidence: null }, false],
] as const)('a cell shows %s', (_, reading, wanted, shows, noted) => {
  const face = faceOf(reading, undefined, wanted);
  expect(face).toMatchObject(shows);
  expect(hasNotes(face)).toBe(noted);
});

it('a cell shows what was typed, before the file has it and after it was refused', () => {
  for (const failed of [false, true]) {
    expect(faceOf(cell('Signs', 'known'), { text: 'Pays', failed }, false)).toMatchObject({ text: 'Pays', failed });
  }
});

it('a draft changes its own row alone, and leaves nothing behind', () => {
  const before: Drafts = withDraft(new Map(), 'l1', 's1', { text: 'Pays', failed: false });
  const after = withDraft(before, 'l2', 's1', { text: 'Asks', failed: true });
  expect(after.get('l1')).toBe(before.get('l1'));
  expect([...withDraft(after, 'l1', 's1', null).keys()]).toEqual(['l2']);
  expect([...before.keys()]).toEqual(['l1']);
});
