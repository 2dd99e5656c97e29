import { expect, it } from 'vitest';
import type { PlanReading } from '../ipc/types';
import { capacities, halvesOf, holding, monthsOf, overloaded, stretch, strideOf, waysOf, windowOf, withPlay, yearsOf } from './layout';

const sentence = { id: 'a', args: {} };
const reading: PlanReading = {
  headline: { title: sentence, lead: sentence },
  frame: { offering: 'suite', start: '2027-01', unit: 'quarter', periods: 6, capacity: [], budget: null },
  recount: { frame: { offering: 'suite', start: '2027-01', unit: 'month', periods: 18, capacity: [], budget: null }, changes: [] },
  offerings: [], plays: [], left_out: [], load: [], budget: null, gap_before: 0, gap_after: 0, warnings: [], missing: [],
  money: [], currency: 'EUR',
  observed: [], phases: [], blocks: [],
  path: [{ period: 0, position: 62, range: [60, 64] }, { period: 6, position: 42, range: [38, 50] }],
};

it('a play stands over its quarters', () => {
  expect(stretch(0, 2, 8)).toEqual({ left: 0, width: 25 });
  expect(stretch(4, 3, 8)).toEqual({ left: 50, width: 37.5 });
});

it('a play that would outlast the plan ends with it', () => {
  expect(stretch(5, 4, 6).width).toBeCloseTo(100 / 6);
  expect(stretch(9, 2, 6).width).toBe(0);
});

it('quarters begin three months apart, over the turn of the year', () => {
  expect(monthsOf({ start: '2027-10', unit: 'quarter' }, 3)).toEqual(['2027-10', '2028-01', '2028-04']);
  expect(monthsOf({ start: '', unit: 'quarter' }, 2)).toEqual(['', '']);
});

it('months begin one after the other, and years with January or, without a calendar, with the plan', () => {
  expect(monthsOf({ start: '2027-11', unit: 'month' }, 3)).toEqual(['2027-11', '2027-12', '2028-01']);
  expect(yearsOf('2027-11', 15)).toEqual([{ month: 0, year: '2027', number: 1 }, { month: 2, year: '2028', number: 2 }, { month: 14, year: '2029', number: 3 }]);
  expect(yearsOf('', 13)).toEqual([{ month: 0, year: null, number: 1 }, { month: 12, year: null, number: 2 }]);
});

it('months that are narrow are named less often', () => {
  expect([80, 24, 12, 3].map((pitch) => strideOf('month', pitch, 66))).toEqual([1, 3, 6, 12]);
  expect(strideOf('quarter', 3, 66)).toBe(1);
});

it('the path and the target are all in the window', () => {
  const { low, high } = windowOf(reading, 35);
  expect(low).toBeLessThanOrEqual(35);
  expect(high).toBeGreaterThanOrEqual(64);
  expect(windowOf({ ...reading, path: [] }, null)).toEqual({ low: 0, high: 100 });
});

it('a full quarter is not an overloaded one', () => {
  const load = { role: 'product', capacity: 3, used: [3, 3.2], digits: 1 };
  expect([overloaded(load, 0), overloaded(load, 1), overloaded(load, 7)]).toEqual([false, true, false]);
});

it('a date is held where the bar stands, let go, and of work that has begun neither', () => {
  const bar = { play: { id: 'a' }, period: 2 };
  expect(holding({ ...bar, held: null })).toEqual({ edit: 'move_play', play: 'a', period: 2 });
  expect(holding({ ...bar, held: 'date' })).toEqual({ edit: 'free_date', play: 'a' });
  expect(holding({ ...bar, held: 'work' })).toBeNull();
});

it('a play is put into a plan once', () => {
  const plan = withPlay([{ play: 'a', period: 2 }], 'b');
  expect(plan).toEqual([{ play: 'a', period: 2 }, { play: 'b', period: 0 }]);
  expect(withPlay(plan, 'b')).toEqual(plan);
});

it('roles without capacity are left out', () => {
  expect(capacities([{ role: 'product', months: 3 }, { role: 'sales', months: 0 }, { role: ' ', months: 2 }, { role: 'legal', months: null }])).toEqual([{ role: 'product', person_months: 3 }]);
});

it('halves of a play are numbered as its script does', () => {
  expect(halvesOf('Price list')).toEqual(['Price list (1)', 'Price list (2)']);
  expect(halvesOf('价目表')).toEqual(['价目表（1）', '价目表（2）']);
});

it('a line goes from the end of what is needed to the beginning of what needs it', () => {
  const play = (id: string, needs: string[]) => ({ id, needs });
  const plays = [{ play: play('a', []), period: 0, periods: 2 }, { play: play('b', ['a', 'gone']), period: 4, periods: 1 }];
  expect(waysOf(plays, 10)).toEqual([{ from: 0, to: 1, x: 40, path: 'M20 0.5H39.3V1.5H40' }]);
});
