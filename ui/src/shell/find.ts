/** Something to go to or to do; `also` is what it is called in the other language. */
export type Entry = { label: string; also?: string; kind: string; hint: string; run: () => void };

/** The entries that fit what was typed, the best first; all of them, as they are, while nothing was typed. */
export function rank<T extends { label: string; also?: string }>(entries: T[], wanted: string): T[] {
  const needle = wanted.trim().toLocaleLowerCase();
  if (needle === '') return entries;
  return entries
    .map((entry, order) => ({ entry, order, fit: Math.max(fitOf(entry.label.toLocaleLowerCase(), needle), besides(entry.also, needle)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ entry }) => entry);
}

/** The same of what it is called in the other language, which never stands before what is shown; letters strewn over a
    sentence that nobody sees are no fit. */
function besides(also: string | undefined, needle: string): number {
  const fit = also === undefined ? 0 : fitOf(also.toLocaleLowerCase(), needle);
  return fit > 1 ? fit - 0.5 : 0;
}

/** 4 begins with it, 3 a word begins with it, 2 contains it, 1 has its letters in this order, 0 not at all. */
function fitOf(label: string, needle: string): number {
  const at = label.indexOf(needle);
  if (at === 0) return 4;
  if (at > 0) return /[\s·/\-“(]/.test(label.charAt(at - 1)) ? 3 : 2;
  let from = 0;
  for (const letter of needle) {
    const found = label.indexOf(letter, from);
    if (found < 0) return 0;
    from = found + letter.length;
  }
  return 1;
}
