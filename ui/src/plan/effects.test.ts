import { expect, it } from 'vitest';
import { effectsAfter, saidOf, workRows } from './effects';

const roadmap = { dimension: 'roadmap', low: -0.5, likely: -1, high: -1.6 };
const people = { dimension: 'people', low: -0.1, likely: 0.25, high: 0.5 };

it('levels are said in the play’s own direction', () => {
  expect(saidOf(roadmap, 'customer')).toBe(1);
  expect(saidOf(people, 'customer')).toBe(-0.25);
  expect(saidOf(roadmap, 'client')).toBe(-1);
  expect(saidOf(undefined, 'client')).toBeUndefined();
});

it('a play that nobody touched keeps its effects to the last digit', () => {
  const odd = { dimension: 'odd', low: -0.1, likely: -0.123456789, high: -0.2 };
  const rows = [roadmap, people, odd].map((effect) => ({ dimension: effect.dimension, levels: saidOf(effect, 'customer') }));
  expect(effectsAfter([roadmap, people, odd], 'customer', [...rows, { dimension: 'price', levels: undefined }], 'customer')).toEqual([roadmap, people, odd]);
});

it('a changed level keeps its spread in proportion, and never leaves the scale', () => {
  expect(effectsAfter([roadmap], 'customer', [{ dimension: 'roadmap', levels: 2 }], 'customer')).toEqual([{ dimension: 'roadmap', low: -1, likely: -2, high: -3.2 }]);
  expect(effectsAfter([roadmap], 'customer', [{ dimension: 'roadmap', levels: 3 }], 'customer')[0]?.high).toBe(-4);
});

it('a new effect is guessed by half either way, and an emptied one goes', () => {
  expect(effectsAfter([], 'client', [{ dimension: 'price', levels: 1 }], 'client')).toEqual([{ dimension: 'price', low: 0.5, likely: 1, high: 1.5 }]);
  expect(effectsAfter([], 'customer', [{ dimension: 'price', levels: 3 }], 'customer')).toEqual([{ dimension: 'price', low: -1.5, likely: -3, high: -4 }]);
  expect(effectsAfter([roadmap, people], 'customer', [{ dimension: 'roadmap', levels: null }], 'customer')).toEqual([people]);
});

it('a play turned round takes its effects along, also those that nobody was asked about', () => {
  const rows = [{ dimension: 'roadmap', levels: 1 }];
  expect(effectsAfter([roadmap, people], 'customer', rows, 'client')).toEqual([
    { dimension: 'roadmap', low: 0.5, likely: 1, high: 1.6 },
    { dimension: 'people', low: 0.1, likely: -0.25, high: -0.5 },
  ]);
});

it('the roles of a play stand before the others, each once', () => {
  const rows = workRows([{ role: 'sales', person_months: 2 }], ['product', 'sales']);
  expect(rows).toEqual([{ role: 'sales', months: 2 }, { role: 'product', months: undefined }]);
});
