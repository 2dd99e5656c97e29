// Where one can be on the grid of a journey map, and where keys lead. Row 0 holds the stages' names, then come the
// lanes, then the three rows of ratings. Column 0 holds the lanes' names; behind the last stage, in row 0, stands
// the place where a new stage is named.

/** How large the grid is. */
export type Extent = { stages: number; lanes: number; ratings: number };

export type Spot = { row: number; column: number };

/** The columns that can be stood on in a row, first and last. */
export function columnsOf(extent: Extent, row: number): [number, number] {
  if (row === 0) return [1, extent.stages + 1];
  if (row <= extent.lanes) return [0, extent.stages];
  return [1, Math.max(1, extent.stages)];
}

/** The last row that can be stood on. */
export function lastRow(extent: Extent): number {
  return extent.lanes + (extent.stages > 0 ? extent.ratings : 0);
}

/** The nearest spot that can be stood on. */
export function clamp(extent: Extent, spot: Spot): Spot {
  const row = between(spot.row, 0, lastRow(extent));
  const [first, last] = columnsOf(extent, row);
  return { row, column: between(spot.column, first, last) };
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Where a key leads; nothing if it leads nowhere. With `far`, arrows go to the edge of what they are in. */
export function move(extent: Extent, from: Spot, key: string, far: boolean): Spot | null {
  const { row, column } = from;
  const to = (spot: Spot) => clamp(extent, spot);
  switch (key) {
    case 'ArrowLeft': return to({ row, column: far ? (column > 1 ? 1 : 0) : column - 1 });
    case 'ArrowRight': return to({ row, column: far ? (column < extent.stages ? extent.stages : extent.stages + 1) : column + 1 });
    case 'ArrowUp': return to({ row: far ? (row > extent.lanes + 1 ? extent.lanes + 1 : row > 1 ? 1 : 0) : row - 1, column });
    case 'ArrowDown': return to({ row: far ? (row < extent.lanes ? extent.lanes : lastRow(extent)) : row + 1, column });
    case 'Home': return to(far ? { row: 1, column: 1 } : { row, column: 1 });
    case 'End': return to(far ? { row: extent.lanes, column: extent.stages } : { row, column: extent.stages });
    case 'PageUp': return to({ row: row - 5, column });
    case 'PageDown': return to({ row: row + 5, column });
    default: return null;
  }
}

/** Where Enter leads after something was written: on down, and from the name of a lane into its first cell, as from that of
    a stage. Where a new stage is named, the next one is. */
export function afterEnter(extent: Extent, from: Spot): Spot {
  if (from.row === 0 && from.column > extent.stages) return from;
  return clamp(extent, from.column === 0 ? { row: from.row, column: 1 } : { row: from.row + 1, column: from.column });
}

/** Where Tab leads after something was written: on to the right, and from the last stage to a new one. */
export function afterTab(extent: Extent, from: Spot, back: boolean): Spot {
  if (back) return clamp(extent, { row: from.row, column: from.column - 1 });
  if (from.column >= extent.stages) return { row: 0, column: extent.stages + 1 };
  return clamp(extent, { row: from.row, column: from.column + 1 });
}

/** All spots of the block between two corners, row by row. */
export function block(one: Spot, other: Spot): Spot[][] {
  const rows = Math.abs(one.row - other.row) + 1;
  const columns = Math.abs(one.column - other.column) + 1;
  const top = Math.min(one.row, other.row);
  const left = Math.min(one.column, other.column);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => ({ row: top + row, column: left + column })),
  );
}

/** A name that none has yet: `New stage`, `New stage 2` … */
export function freeName(wanted: string, taken: string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}
