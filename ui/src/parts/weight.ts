/** The weight that a text means: nothing for an empty one, which weighs as all others; `undefined` for what is no weight. */
export function weightOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const weight = Number(text.replace(',', '.'));
  return Number.isFinite(weight) ? weight : undefined;
}
