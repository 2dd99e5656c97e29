// What is still missing on a map, by whom to ask.

import type { MissingCell } from '../ipc/types';

export type Asked = { who: string; cells: MissingCell[] };

/** The same cells by whom to ask, who has the weakest first; `who` says whom in words. */
export function byWhom(missing: readonly MissingCell[], who: (cell: MissingCell) => string): Asked[] {
  const groups = new Map<string, MissingCell[]>();
  for (const cell of missing) {
    const name = who(cell);
    const cells = groups.get(name);
    if (cells === undefined) groups.set(name, [cell]);
    else cells.push(cell);
  }
  return [...groups].map(([name, cells]) => ({ who: name, cells }));
}

/** The list as text for a mail: a heading, then each whom to ask with a line for each place. */
export function toMail(title: string, asked: readonly Asked[], line: (cell: MissingCell) => string): string {
  const parts = asked.map(({ who, cells }) => [who, ...cells.map((cell) => `- ${line(cell)}`)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}
