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

/** What the stages and lanes on the grid are called, in their order. */
export type Names = { stages: readonly string[]; lanes: readonly string[] };

/** Lays a block out from a spot to the right and down. The first row of a map holds names of stages, the first column
    names of lanes; what stands under a name that the map has goes to the stage or lane of that name. */
export function spread(extent: Extent, names: Names, from: Spot, block: readonly (readonly string[])[]): Spread {
  const result: Spread = { writings: [], stages: [], lanes: [], beyond: 0, lost: 0 };
  const start = hasNames(from, block) || isTable(names, block) ? { row: 0, column: 0 } : from;
  const width = Math.max(0, ...block.map((row) => row.length));
  const rows = start.column === 0 && width > 1 ? places(block, names.lanes, start.row) : null;
  const turned = Array.from({ length: width }, (_, right) => block.map((row) => row[right] ?? ''));
  const columns = start.row === 0 && block.length > 1 ? places(turned, names.stages, start.column) : null;
  for (const [down, texts] of block.entries()) {
    const row = rows === null ? start.row + down : (rows[down] ?? null);
    for (const [right, text] of texts.entries()) {
      const column = columns === null ? start.column + right : (columns[right] ?? null);
      if (row === null || column === null) continue;
      // A name by which a place was found stands there already.
      const found = (rows !== null && column === 0 && row <= extent.lanes) || (columns !== null && row === 0 && column <= extent.stages);
      if (!found) lay(result, extent, from.row > extent.lanes, { at: { row, column }, text });
    }
  }
  return result;
}

/** Where each line of a block goes by its name, its first text: to what is called so, else behind all that is there.
    A line without words goes nowhere. Nothing at all if the map has none of the names: then they are new names for
    what stands there. */
function places(lines: readonly (readonly string[])[], names: readonly string[], first: number): (number | null)[] | null {
  const known = names.map(plain);
  const taken = new Set<number>();
  const found = lines.map(([name = ''], index) => {
    // Where the names of stages cross those of lanes stands none.
    const place = first + index === 0 ? -1 : known.indexOf(plain(name));
    if (place < 0 || taken.has(place)) return null;
    taken.add(place);
    return place + 1;
  });
  if (taken.size === 0) return null;
  let last = names.length;
  return found.map((place, index) => {
    if (first + index === 0) return 0;
    if (place !== null) return place;
    if (lines[index]?.every((text) => text.trim() === '') === true) return null;
    last += 1;
    return last;
  });
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether a block is a whole table: names above and before, and nothing where the two cross. */
function hasNames(from: Spot, block: readonly (readonly string[])[]): boolean {
  return from.row === 0 && from.column === 1 && block.length > 1 && block[0]?.[0]?.trim() === '' && block[0].length > 1;
}

/** Whether a block names stages above and lanes before its texts, some of each as the map has them: then it is a table of
    this map, wherever one stands. */
function isTable(names: Names, block: readonly (readonly string[])[]): boolean {
  const has = (known: readonly string[], given: readonly string[]) => given.some((name) => name.trim() !== '' && known.map(plain).includes(plain(name)));
  return has(names.stages, block[0]?.slice(1) ?? []) && has(names.lanes, block.slice(1).map((row) => row[0] ?? ''));
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
