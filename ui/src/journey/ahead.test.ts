import { expect, it } from 'vitest';
import { Ahead } from './ahead.svelte';

/** Something under way, and the function that ends it. */
function work(): { done: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

it('texts and keys wait for one change, and those behind a new change for that', async () => {
  const told: string[] = [];
  const ahead = new Ahead((text) => told.push(text));
  const [first, second] = [work(), work()];
  const settled = ahead.until(first.done);
  ahead.text = 'Tries';
  ahead.later(() => {
    told.push('Enter');
    void ahead.until(second.done);
  });
  ahead.later(() => told.push('Down'));
  ahead.text = 'Calls';
  expect([told, ahead.waits]).toEqual([[], true]);

  const all = ahead.settled()?.then(() => told.push('settled'));
  first.end();
  await settled;
  expect([told, ahead.waits, ahead.text]).toEqual([['Tries', 'Enter'], true, 'Calls']);
  second.end();
  await all;
  expect([told, ahead.waits, ahead.any, ahead.settled()]).toEqual([['Tries', 'Enter', 'Down', 'Calls', 'settled'], false, false, null]);
});

it('a change within another one is waited for together with it', async () => {
  const told: string[] = [];
  const ahead = new Ahead((text) => told.push(text));
  const [outer, inner] = [work(), work()];
  const whole = ahead.until(outer.done.then(() => ahead.until(inner.done)));
  ahead.text = 'Signs';
  outer.end();
  await outer.done;
  expect(told).toEqual([]);
  inner.end();
  await whole;
  expect(told).toEqual(['Signs']);
});

it('what waits for something that did not come to be is given back', async () => {
  const told: string[] = [];
  const ahead = new Ahead((text) => told.push(text));
  const change = work();
  const settled = ahead.until(change.done.then(() => ahead.forget()));
  ahead.text = 'Tells a peer';
  ahead.later(() => told.push('Enter'));
  ahead.later(() => told.push('Down'));
  ahead.text = 'Asks';
  change.end();
  expect(await settled).toEqual(['Tells a peer', 'Asks']);
  expect([told, ahead.any]).toEqual([[], false]);
});
