// Which columns and rows of a wide map are drawn: those in view, a few beside them, and those that have the focus.

import type { Column } from './stages';

/** How wide a column is at least, px. The style of the grid says the same. */
export const COLUMN = 128;

/** How wide the lanes' names and the place of a new stage are, px. The style of the grid says the same. */
export const NAMES = 132;
export const NEW = 92;

/** So many columns are drawn at once without being felt; their rows are then as high as what stands in them. */
const FEW = 24;

/** Columns drawn beyond either edge, so that what comes into view is there already. */
const BESIDE = 2;

/** How high a row of ratings is, px. The style of the grid says the same. */
export const RATING = 40;

/** How high the heads of the stages are, px, or somewhat less. */
const HEADS = 48;

/** Rows are drawn that far beyond either edge, px, so that what comes into view is there already. */
const BEYOND = 64;

/** The rows to draw, first and last, of rows so high (px) in a room so high that is scrolled so far (px). */
export function rowsInView(heights: readonly number[], room: number, scrolled: number): [number, number] {
  let [first, last, top] = [heights.length + 1, 0, HEADS];
  heights.forEach((height, index) => {
    if (top + height >= scrolled - BEYOND && top <= scrolled + room + BEYOND) {
      first = Math.min(first, index + 1);
      last = index + 1;
    }
    top += height;
  });
  return [first, last];
}

/** A column that is drawn. */
export type Item = Column & { /** Columns before it that are not drawn, back to the one that is. */ skipped: number };

/** The columns to draw, first and last, of so many in a room so wide (px) that is scrolled so far (px). */
export function inView(count: number, room: number, scrolled: number): [number, number] {
  if (count <= FEW || NAMES + count * COLUMN + NEW <= room) return [1, count];
  const first = Math.floor(scrolled / COLUMN) + 1 - BESIDE;
  const last = Math.ceil((scrolled + room - NAMES) / COLUMN) + BESIDE;
  return [Math.max(1, Math.min(count, first)), Math.min(count, last)];
}

/** The columns from first to last and the one that has the focus, each with room for those left out before it. */
export function itemsOf(columns: readonly Column[], [first, last]: [number, number], focused: number): Item[] {
  const drawn = columns.slice(first - 1, Math.max(first - 1, last));
  const apart = columns[focused - 1];
  if (apart !== undefined && focused < first) drawn.unshift(apart);
  if (apart !== undefined && focused > last) drawn.push(apart);
  return drawn.map((column, index) => withRoom(column, column.at - (drawn[index - 1]?.at ?? 0) - 1));
}

const rooms = new WeakMap<Column, Item>();

/** A column with the room before it: the same thing for the same room, so that what is drawn of it is not drawn again. */
function withRoom(column: Column, skipped: number): Item {
  const known = rooms.get(column);
  if (known !== undefined && known.skipped === skipped) return known;
  const item = { ...column, skipped };
  rooms.set(column, item);
  return item;
}

/** Columns that stand beside each other and belong to one whole stage. */
export type Run = { key: string; columns: [Item, ...Item[]] };

/** What is drawn as heads: a whole stage's head stands over its parts. */
export function runsOf(items: readonly Item[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && last.columns[0].whole === item.whole && item.skipped === 0) last.columns.push(item);
    // A stage's head may stand twice, where the focus is on it and its parts are scrolled away from it.
    else runs.push({ key: runs.some((run) => run.key === item.whole) ? `${item.whole} again` : item.whole, columns: [item] });
  }
  return runs;
}

/** Letters that fit on a line of a column; Chinese ones count twice. */
const LETTERS = 16;
/** Height of a line and of what stands around the lines, px. */
const LINE = 18.125;
const AROUND = 23;

/** About how high a cell with this text is, px, so that a row keeps its height whichever of its cells are drawn. */
export function heightOf(text: string): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let width = 0;
    for (const letter of paragraph) width += letter > '\u2e7f' ? 2 : 1;
    lines += Math.max(1, Math.ceil(width / LETTERS));
  }
  return Math.ceil(lines * LINE + AROUND);
}
