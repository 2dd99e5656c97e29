import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../ipc/types';
import { bundleOf, format } from './bundle';

const bundle = bundleOf('en', [new FluentResource('plays = { $count ->\n    [one] { $count } play\n   *[other] { $count } plays\n }').body]);
const said = (count: Argument) => format(bundle, { id: 'plays', args: { count } }, null);

describe('a figure in a sentence', () => {
  it('is written as a formatter writes it, with and without one', () => {
    const formatter = new Intl.NumberFormat('en');
    for (const figure of [0, 1, 2, 21, 999, 1000, 1001, 1_250_000, 0.5, 999.5]) {
      expect(said(figure)).toBe(`${formatter.format(figure)} ${figure === 1 ? 'play' : 'plays'}`);
    }
  });

  it('has a minus as wide as a plus', () => {
    expect(said(-3)).toBe('−3 plays');
    expect(said(-1_250_000)).toBe('−1,250,000 plays');
  });

  it('is left as it is where it is text already', () => {
    expect(said('some')).toBe('some plays');
  });
});

it('a place in a text has nothing between its thousands', () => {
  const lines = bundleOf('en', [new FluentResource('place = line { $line }').body]);
  expect(format(lines, { id: 'place', args: { line: 1366 } }, null)).toBe('line 1366');
});
