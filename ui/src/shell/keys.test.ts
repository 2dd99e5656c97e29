import { expect, it } from 'vitest';
import { actionOfKey } from './keys';

const press = (key: string, held: string[] = []) => ({
  key, code: '', ctrlKey: held.includes('ctrl'), metaKey: false, shiftKey: held.includes('shift'), altKey: held.includes('alt'),
});

it.each([
  [press('z', ['ctrl']), false, 'undo'],
  [press('Z', ['ctrl', 'shift']), false, 'redo'],
  [press('y', ['ctrl']), false, 'redo'],
  [press('z', ['ctrl']), true, null],
  [press('k', ['ctrl']), true, 'find'],
  [press('3', ['ctrl']), true, 'spectrum'],
  [press('3', ['ctrl', 'shift']), false, null],
  [press('?'), false, 'shortcuts'],
  [press('?'), true, null],
  [press('F1'), true, 'shortcuts'],
  [press('f', ['ctrl']), true, 'find-text'],
  [press('h', ['ctrl']), false, 'replace-text'],
  [press('F6'), false, 'maps'],
  [press('N', ['ctrl', 'shift']), false, 'new-map'],
  [press('F7'), true, 'compare'],
  [press('F8'), false, 'missing'],
  [press('a', ['ctrl']), false, null],
])('%o while typing %s asks for %s', (event, typing, action) => {
  expect(actionOfKey(event, typing)).toBe(action);
});
