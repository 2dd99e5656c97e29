/** How far something is scrolled, how large the room is and how large what is in it, px. */
export type Room = Pick<HTMLElement, 'scrollLeft' | 'scrollTop' | 'clientWidth' | 'clientHeight' | 'scrollWidth' | 'scrollHeight'>;

/** An arrow scrolls by so much of the room, a page by so much: what was last in sight is still there. */
const STEP = 0.2;
const PAGE = 0.9;

/** Where a key scrolls to; nothing if the end is reached, or there is nothing to scroll that way. */
export function scrolledBy({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, room: Room): { left: number; top: number } | null {
  const [right, bottom] = [room.scrollWidth - room.clientWidth, room.scrollHeight - room.clientHeight];
  const by = (across: number, down: number): [number, number] => [room.scrollLeft + across * room.clientWidth, room.scrollTop + down * room.clientHeight];
  const wanted: Record<string, [number, number]> = {
    ArrowLeft: by(-STEP, 0), ArrowRight: by(STEP, 0), ArrowUp: by(0, -STEP), ArrowDown: by(0, STEP),
    PageUp: by(0, -PAGE), PageDown: by(0, PAGE), ' ': by(0, shiftKey ? -PAGE : PAGE),
    Home: [0, 0], End: [room.scrollLeft, bottom],
  };
  const [left, top] = wanted[key] ?? by(0, 0);
  const to = { left: Math.max(0, Math.min(right, left)), top: Math.max(0, Math.min(bottom, top)) };
  // What is scrolled is told in fractions where the screen is enlarged; the largest there can be is not.
  return Math.abs(to.left - room.scrollLeft) < 1 && Math.abs(to.top - room.scrollTop) < 1 ? null : to;
}
