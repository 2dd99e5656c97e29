import { expect, it } from 'vitest';
import type { Extent, Spot } from './grid';
import { spread as spreadOn, type Spread } from './paste';

const map = { stages: 2, lanes: 2, ratings: 3 };
const names = { stages: ['Buys', 'Uses'], lanes: ['Do', 'Pains'] };
const spread = (extent: Extent, from: Spot, block: string[][]): Spread => spreadOn(extent, names, from, block);
const at = (row: number, column: number): Spot => ({ row, column });

it('a block that fits is written cell by cell, and an empty one empties', () => {
  expect(spread(map, at(1, 1), [['a', ''], ['c', 'd']])).toEqual({
    writings: [{ at: at(1, 1), text: 'a' }, { at: at(1, 2), text: '' }, { at: at(2, 1), text: 'c' }, { at: at(2, 2), text: 'd' }],
    stages: [], lanes: [], beyond: 0, lost: 0,
  });
});

it('a block that is larger needs stages and lanes, as far as it has words', () => {
  const block = spread(map, at(2, 2), [['a', 'b', ''], ['c', '', ''], ['', '', '']]);
  expect([block.stages, block.lanes, block.beyond]).toEqual([[''], [''], 2]);
  expect(block.writings.map(({ at }) => [at.row, at.column])).toEqual([[2, 2], [2, 3], [3, 2]]);
});

it('the first row names stages, the first column names lanes, those that are there and those to come', () => {
  const block = spread(map, at(0, 1), [['', 'One', 'Two', 'Three'], ['Act', 'a', 'b', 'c'], ['Feel', '', '', ''], ['Cost', '', '', '']]);
  expect([block.stages, block.lanes]).toEqual([['Three'], ['Cost']]);
  expect(block.writings.map(({ at, text }) => `${at.row}/${at.column} ${text}`)).toEqual([
    '0/1 One', '0/2 Two', '1/0 Act', '1/1 a', '1/2 b', '1/3 c', '2/0 Feel', '2/1 ', '2/2 ',
  ]);
});

it('what stands under names that the map has goes there, in whatever order; the rest comes behind', () => {
  const block = spread(map, at(0, 1), [['', 'Uses', '', 'Renews', 'buys'], ['Pains', 'a', '', 'b', 'c'], ['Cost', 'd', '', '', '']]);
  expect([block.stages, block.lanes, block.lost]).toEqual([['Renews'], ['Cost'], 0]);
  const cells = block.writings.filter(({ at }) => at.row > 0 && at.column > 0);
  expect(cells.map(({ at, text }) => `${at.row}/${at.column} ${text}`)).toEqual(['2/2 a', '2/3 b', '2/1 c', '3/2 d']);
  expect(spread(map, at(1, 0), [['pains ', 'a'], ['Do', 'b']]).writings.map(({ at, text }) => `${at.row}/${at.column} ${text}`)).toEqual(['2/1 a', '1/1 b']);
});

it('a table with names of stages and of lanes that the map has is one wherever one stands, whatever stands in its corner', () => {
  const table = [['Stage', 'Uses', 'Buys'], ['Pains', 'a', 'b'], ['Do', 'c', 'd']];
  for (const from of [at(0, 1), at(1, 0), at(2, 2)]) {
    expect(spread(map, from, table).writings.map(({ at, text }) => `${at.row}/${at.column} ${text}`)).toEqual(['2/2 a', '2/1 b', '1/2 c', '1/1 d']);
  }
});

it('names at the place of a new stage are new stages', () => {
  expect(spread(map, at(0, 3), [['Buys', 'Renews']])).toEqual({ writings: [], stages: ['Buys', 'Renews'], lanes: [], beyond: 2, lost: 0 });
});

it('an empty name changes none', () => expect(spread(map, at(0, 1), [[' ', 'Two']]).writings).toEqual([{ at: at(0, 2), text: 'Two' }]));

it('on ratings nothing is written, and what is lost is counted', () => {
  expect(spread(map, at(3, 1), [['a', ''], ['b', 'c']])).toEqual({ writings: [], stages: [], lanes: [], beyond: 0, lost: 3 });
});
