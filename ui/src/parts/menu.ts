/** One line of a menu. */
export type MenuItem =
  | { kind: 'do'; label: string; hint?: string; disabled?: boolean; danger?: boolean; run: () => void }
  | { kind: 'check'; label: string; hint?: string; checked: boolean; /** Stays open when chosen. */ stay?: boolean; radio?: boolean; run: () => void }
  | { kind: 'head'; label: string }
  | { kind: 'line' };

/** Where a menu stands so that it is whole within the window: beside its point, moved in where it would stick out. */
export function within(
  at: { x: number; y: number },
  size: { width: number; height: number },
  window: { width: number; height: number },
): { x: number; y: number } {
  const margin = 8;
  const clamp = (wish: number, length: number, room: number) =>
    Math.max(margin, Math.min(wish, room - length - margin));
  return { x: clamp(at.x, size.width, window.width), y: clamp(at.y, size.height, window.height) };
}

/** The line that a key leads to, leaving out those that cannot be chosen; -1 if there is none. */
export function lineAfter(items: MenuItem[], from: number, key: string): number {
  const usable = items.flatMap((item, index) =>
    item.kind === 'check' || (item.kind === 'do' && item.disabled !== true) ? [index] : [],
  );
  const at = usable.indexOf(from);
  const step = (by: number) => usable[(at + by + usable.length) % usable.length] ?? -1;
  switch (key) {
    case 'ArrowDown': return at < 0 ? (usable[0] ?? -1) : step(1);
    case 'ArrowUp': return at < 0 ? (usable.at(-1) ?? -1) : step(-1);
    case 'Home': return usable[0] ?? -1;
    case 'End': return usable.at(-1) ?? -1;
    default: {
      // A letter leads to the next line that begins with it.
      const letter = key.toLocaleLowerCase();
      const begins = usable.filter((index) => {
        const item = items[index];
        return item !== undefined && 'label' in item && item.label.toLocaleLowerCase().startsWith(letter);
      });
      return begins.find((index) => index > from) ?? begins[0] ?? from;
    }
  }
}
