import { expect, it } from 'vitest';
import type { DriverEffect } from '../ipc/types';
import { effectRows, effectsOf } from './effects';
import { playsOf } from './scenario';

it('what a play changes comes back as it was', () => {
  const effects: DriverEffect[] = [
    { play: 'docs', driver: 'revenue', low: -5, likely: 12.5, high: 20, relative: false },
    { play: 'docs', driver: 'gross_margin', low: 0, likely: 0.03, high: 0.06, relative: false },
    { play: 'docs', driver: 'churn', low: -0.29, likely: -0.07, high: 0, relative: true },
  ];
  const rows = effectRows(effects);
  expect(rows.map((row) => row.likely)).toEqual([null, 12.5, 3, null, -7, null]);
  expect(effectsOf('docs', rows)).toEqual(effects);
});

it('what is not said at the ends is as likely', () => {
  const rows = effectRows([]).map((row) => (row.driver === 'churn' ? { ...row, likely: -10 } : row));
  expect(effectsOf('docs', rows)).toEqual([{ play: 'docs', driver: 'churn', low: -0.1, likely: -0.1, high: -0.1, relative: true }]);
});

it('a scenario has the plays that are ticked, from 0 on in files', () => {
  const row = { name: 'x', chosen: true, period: 3 };
  expect(playsOf([{ ...row, play: 'a' }, { ...row, play: 'b', chosen: false }, { ...row, play: 'c', period: null }])).toEqual([{ play: 'a', period: 2 }, { play: 'c', period: 0 }]);
});
