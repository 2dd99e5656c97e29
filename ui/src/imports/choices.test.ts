import { describe, expect, it } from 'vitest';
import type { Offer } from '../ipc/types';
import { chosen } from './choices';

const offer = (several: boolean, answers: string[]): Offer => ({
  kind: several ? 'sheets' : 'scale', question: { id: 'q', args: {} }, several, chosen: answers,
  options: ['a', 'b', 'c'].map((value) => ({ value, label: { id: value, args: {} } })),
});

describe('what is chosen of an offer', () => {
  it('is one answer where one is asked for', () => {
    expect(chosen([], offer(false, ['a']), 'b', true)).toEqual([{ kind: 'scale', values: ['b'] }]);
  });

  it('is added and taken away where several may be', () => {
    expect(chosen([], offer(true, ['c']), 'a', true)).toEqual([{ kind: 'sheets', values: ['a', 'c'] }]);
    expect(chosen([], offer(true, ['a', 'c']), 'c', false)).toEqual([{ kind: 'sheets', values: ['a'] }]);
  });

  it('leaves the answers to other offers, and takes the place of the one before', () => {
    const before = [{ kind: 'scale' as const, values: ['a'] }, { kind: 'encoding' as const, values: ['gbk'] }];
    expect(chosen(before, offer(false, ['a']), 'c', true)).toEqual([{ kind: 'encoding', values: ['gbk'] }, { kind: 'scale', values: ['c'] }]);
  });
});
