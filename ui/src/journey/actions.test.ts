import { expect, it } from 'vitest';
import { arePressed, mapActions } from './actions.svelte';
import { sayOf } from './confidences';

const none = { key: '', code: '', altKey: false, ctrlKey: false, shiftKey: false, metaKey: false };

it.each([
  ['Ctrl ⏎', { key: 'Enter', ctrlKey: true }, true],
  ['Ctrl ⏎', { key: 'Enter', ctrlKey: true, shiftKey: true }, false],
  ['Ctrl ⇧ M', { key: 'M', ctrlKey: true, shiftKey: true }, true],
  ['Ctrl M', { key: 'm', ctrlKey: true }, true],
  ['Ctrl M', { key: 'm', metaKey: true, ctrlKey: true }, false],
  ['Alt ⇧ →', { key: 'ArrowRight', altKey: true, shiftKey: true }, true],
  ['Alt →', { key: 'ArrowRight', altKey: true, shiftKey: true }, false],
  ['Space', { key: ' ' }, true],
])('%s and %o: %s', (keys, event, pressed) => expect(arePressed(keys, { ...none, ...event })).toBe(pressed));

it('no two actions have the same keys', () => {
  const keys = mapActions.map((action) => action.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each([
  [{ key: '™', code: 'Digit2', altKey: true }, 'believed'],
  [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'known'], [{ key: '1', code: 'Digit1', ctrlKey: true }, null], [{ key: '4', code: 'Digit4' }, null],
  [{ key: 'F4', code: 'F4' }, 'less'], [{ key: 'F4', code: 'F4', altKey: true }, null],
])('%o says %s', (event, confidence) => expect(sayOf({ ...none, ...event })).toBe(confidence));
