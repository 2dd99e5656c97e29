import { expect, it } from 'vitest';
import { barOf, signed } from './direction';

it.each([[0, 50, 0], [0.5, 50, 25], [-1, 0, 50], [1, 50, 50]])('a bar of %d begins at %d per cent and is %d long', (value, from, length) =>
  expect(barOf(value)).toEqual({ from, length }));

it.each([[0.28, '+0.28'], [-0.284, '−0.28'], [0, '0.00'], [0.3, '+0.30'], [-0.001, '0.00']])('%d is said as %s', (value, words) =>
  expect(signed('en', value)).toBe(words));
