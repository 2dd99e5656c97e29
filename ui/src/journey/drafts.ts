// What was typed into a journey map and is not in its file.

/** A text on its way to the file, or one that was refused and is kept to be mended. */
export type Draft = { text: string; failed: boolean };

/** By row, then by column; neither ever changes, so that what is drawn from a row knows when there is another. */
export type Drafts = ReadonlyMap<string, ReadonlyMap<string, Draft>>;

/** The same drafts with one put in, or taken out. */
export function withDraft(drafts: Drafts, row: string, column: string, draft: Draft | null): Drafts {
  const columns = new Map(drafts.get(row));
  if (draft === null) columns.delete(column);
  else columns.set(column, draft);
  const changed = new Map(drafts);
  if (columns.size === 0) changed.delete(row);
  else changed.set(row, columns);
  return changed;
}
