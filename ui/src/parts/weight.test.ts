import { expect, it } from 'vitest';
import { weightOf } from './weight';

it('reads a weight as people write it', () => {
  expect(['', ' ', '2', '0,5', 'much'].map(weightOf)).toEqual([null, null, 2, 0.5, undefined]);
});
