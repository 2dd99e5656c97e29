import { expect, it } from 'vitest';
import { lineAfter, within, type MenuItem } from './menu';

const act = (label: string, disabled = false): MenuItem => ({ kind: 'do', label, disabled, run: () => undefined });
const items: MenuItem[] = [{ kind: 'head', label: 'Stage' }, act('Move'), act('Remove', true), { kind: 'line' }, act('Rename')];

it.each([
  [-1, 'ArrowDown', 1],
  [-1, 'ArrowUp', 4],
  [1, 'ArrowDown', 4],
  [4, 'ArrowDown', 1],
  [1, 'ArrowUp', 4],
  [4, 'Home', 1],
  [1, 'End', 4],
  [-1, 'r', 4],
  [1, 'x', 1],
])('from line %i the key %s leads to line %i', (from, key, to) => {
  expect(lineAfter(items, from, key)).toBe(to);
});

it('a menu at the edge moves into the window', () => {
  expect(within({ x: 990, y: 700 }, { width: 200, height: 300 }, { width: 1000, height: 720 })).toEqual({ x: 792, y: 412 });
  expect(within({ x: 10, y: 20 }, { width: 200, height: 300 }, { width: 1000, height: 720 })).toEqual({ x: 10, y: 20 });
});
