// Cells on the clipboard, as spreadsheets put them there: tabs between cells, lines between rows, quotation marks
// around a cell that holds either.

/** A block of cells as text. */
export function toText(rows: string[][]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The block of cells that a text means. A text without tabs and lines is one cell. */
export function fromText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(text, at)) quoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
    at += 1;
  }
  // Spreadsheets end the last row with a line break, too; that is not one more row.
  if (cell !== '' || row.length > 0 || rows.length === 0) endRow();
  return rows;
}

/** Whether a quotation mark that opens at a place is closed at the end of a cell; else it is only a letter. */
function closes(text: string, from: number): boolean {
  let at = from + 1;
  while (at < text.length) {
    if (text.charAt(at) === '"') {
      if (text.charAt(at + 1) === '"') at += 1;
      else return at + 1 === text.length || /[\t\n\r]/.test(text.charAt(at + 1));
    }
    at += 1;
  }
  return false;
}
