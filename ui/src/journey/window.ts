// Which columns of a wide map are drawn: those in view, a few beside them, and the one that has the focus.

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

/** Room for columns that are not drawn. */
export type Gap = { key: string; columns: number };
export type Item = Column | Gap;

export function isGap(item: Item): item is Gap {
  return 'columns' in item;
}

/** The columns to draw, first and last, of so many in a room so wide (px) that is scrolled so far (px). */
export function inView(count: number, room: number, scrolled: number): [number, number] {
  if (count <= FEW || NAMES + count * COLUMN + NEW <= room) return [1, count];
  const first = Math.floor(scrolled / COLUMN) + 1 - BESIDE;
  const last = Math.ceil((scrolled + room - NAMES) / COLUMN) + BESIDE;
  return [Math.max(1, Math.min(count, first)), Math.min(count, last)];
}

/** The columns from first to last and the one that has the focus, with room for all others. */
export function itemsOf(columns: readonly Column[], [first, last]: [number, number], focused: number): Item[] {
  const drawn = columns.slice(first - 1, Math.max(first - 1, last));
  const apart = columns[focused - 1];
  if (apart !== undefined && focused < first) drawn.unshift(apart);
  if (apart !== undefined && focused > last) drawn.push(apart);
  const items: Item[] = [];
  let next = 1;
  for (const column of drawn) {
    if (column.at > next) items.push({ key: `before ${column.key}`, columns: column.at - next });
    items.push(column);
    next = column.at + 1;
  }
  if (next <= columns.length) items.push({ key: 'behind', columns: columns.length + 1 - next });
  return items;
}

/** Columns that stand beside each other and belong to one whole stage, or room for others. */
export type Run = { key: string; gap: Gap } | { key: string; gap: null; columns: Column[] };

/** What is drawn as heads: a whole stage's head stands over its parts. */
export function runsOf(items: readonly Item[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (isGap(item)) runs.push({ key: item.key, gap: item });
    else if (last !== undefined && last.gap === null && last.columns[0]?.whole === item.whole) last.columns.push(item);
    // A stage's head may stand twice, where the focus is on it and its parts are scrolled away from it.
    else runs.push({ key: runs.some((run) => run.key === item.whole) ? `${item.whole} again` : item.whole, gap: null, columns: [item] });
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
