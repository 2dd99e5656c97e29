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

/** How high a row of ratings is, px: as figures, and as a curve. */
export const RATING = 40;
export const CURVE = 88;

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

/** The columns to draw, first and last, of so many in a room so wide (px) that is scrolled so far (px). */
export function inView(count: number, room: number, scrolled: number): [number, number] {
  if (count <= FEW || NAMES + count * COLUMN + NEW <= room) return [1, count];
  const first = Math.floor(scrolled / COLUMN) + 1 - BESIDE;
  const last = Math.ceil((scrolled + room - NAMES) / COLUMN) + BESIDE;
  return [Math.max(1, Math.min(count, first)), Math.min(count, last)];
}

/** The column with the focus, where it is none of those from first to last: it is drawn all the same, at its own place. */
export function apartOf(columns: readonly Column[], [first, last]: [number, number], focused: number): Column | null {
  return focused >= first && focused <= last ? null : (columns[focused - 1] ?? null);
}

/** The columns to draw, in order: those from first to last, and one apart from them. */
export function drawnOf(columns: readonly Column[], [first, last]: [number, number], apart: Column | null): Column[] {
  const drawn = columns.slice(first - 1, Math.max(first - 1, last));
  if (apart === null) return drawn;
  return apart.at < first ? [apart, ...drawn] : [...drawn, apart];
}

/** Columns that stand beside each other and belong to one whole stage. */
export type Run = { key: string; columns: [Column, ...Column[]] };

/** What is drawn as heads: a whole stage's head stands over its parts, but for one that stands apart. */
export function runsOf(drawn: readonly Column[], apart: Column | null): Run[] {
  const runs: Run[] = [];
  for (const column of drawn) {
    const last = runs.at(-1);
    if (last !== undefined && last.columns[0].whole === column.whole && last.columns[0] !== apart && column !== apart) last.columns.push(column);
    // A stage's head may stand twice, where the focus is on it and its parts are scrolled away from it.
    else runs.push({ key: runs.some((run) => run.key === column.whole) ? `${column.whole} again` : column.whole, columns: [column] });
  }
  return runs.map(asBefore);
}

const known = new WeakMap<Column, Run>();

/** The run as it was when it is the same one, so that its heads are not drawn anew. */
function asBefore(run: Run): Run {
  const [first] = run.columns;
  const before = known.get(first);
  if (before !== undefined && before.key === run.key && before.columns.length === run.columns.length && before.columns.every((column, index) => column === run.columns[index])) return before;
  known.set(first, run);
  return run;
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
