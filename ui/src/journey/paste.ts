// What a block from a spreadsheet means on a journey map.

import type { Extent, Spot } from './grid';

/** A text and the spot it goes to; the spot may stand on a stage or lane that is not there yet. */
export type Writing = { at: Spot; text: string };

export type Spread = {
  writings: Writing[];
  /** The names of stages and lanes that the block needs and the map lacks; empty where the block names none. */
  stages: string[];
  lanes: string[];
  /** Cells that have words and no place on the map as it is. */
  beyond: number;
  /** Cells that have words and can have no place: they fall on ratings. */
  lost: number;
};

/** Lays a block out from a spot to the right and down. The first row of a map holds names of stages, the first column
    names of lanes. */
export function spread(extent: Extent, from: Spot, block: readonly (readonly string[])[]): Spread {
  const result: Spread = { writings: [], stages: [], lanes: [], beyond: 0, lost: 0 };
  const start = hasNames(from, block) ? { row: 0, column: 0 } : from;
  for (const [down, row] of block.entries()) {
    for (const [right, text] of row.entries()) {
      lay(result, extent, from.row > extent.lanes, { at: { row: start.row + down, column: start.column + right }, text });
    }
  }
  return result;
}

/** Whether a block is a whole table: names above and before, and nothing where the two cross. */
function hasNames(from: Spot, block: readonly (readonly string[])[]): boolean {
  return from.row === 0 && from.column === 1 && block.length > 1 && block[0]?.[0]?.trim() === '' && block[0].length > 1;
}

function lay(result: Spread, extent: Extent, onRatings: boolean, writing: Writing): void {
  const { at: { row, column }, text } = writing;
  const blank = text.trim() === '';
  if (onRatings) {
    if (!blank) result.lost += 1;
    return;
  }
  const [stage, lane] = [column - extent.stages, row - extent.lanes];
  const isName = row === 0 || column === 0;
  // A name cannot be emptied, and nothing is added for the sake of nothing.
  if (blank && (isName || stage > 0 || lane > 0)) return;
  if (stage > 0) result.stages = named(result.stages, stage, row === 0 ? text : '');
  if (lane > 0) result.lanes = named(result.lanes, lane, column === 0 ? text : '');
  if (stage > 0 || lane > 0) result.beyond += 1;
  // What names a stage or a lane that is yet to come is its name, and is not written again.
  if (!(isName && (stage > 0 || lane > 0))) result.writings.push(writing);
}

/** The names with at least so many of them, and with one at that place. */
function named(names: string[], place: number, name: string): string[] {
  const grown = Array.from({ length: Math.max(names.length, place) }, (_, index) => names[index] ?? '');
  if (name !== '') grown[place - 1] = name.trim();
  return grown;
}
