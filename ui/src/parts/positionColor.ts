/** The colour of a position 0…100: cool at the customer end, warm at the client end, sand between. */
export function positionColor(position: number): string {
  const from = Math.max(0, Math.min(100, position));
  return from < 50
    ? `color-mix(in oklab, var(--customer) ${(50 - from) * 2}%, var(--middle))`
    : `color-mix(in oklab, var(--client) ${(from - 50) * 2}%, var(--middle))`;
}
