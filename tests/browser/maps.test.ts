// Several journey maps: templates, a copy beside its original, find and replace, what is still missing.

import { beforeEach, expect, it } from 'vitest';
import { until } from './screen';
import { openSample, screen } from './story';

beforeEach(() => openSample('northwind'));

type Cell = { stage: string; lane: string; text: string; confidence: string };
type Reading = {
  maps: { id: string; name: string; offering: string | null; segment: string | null }[];
  segments: { id: string; name: string }[];
  map: {
    map: { id: string; name: string; segment: string | null };
    stages: { stage: { id: string; name: string } }[];
    lanes: { id: string; name: string; hidden: boolean }[];
    cells: { cell: Cell }[];
    missing: { stage_name: string; lane_name: string }[];
    missing_count: number;
  };
};
type Change = { created: string[]; view: { reading: Reading } };
const look = async (map: string | null = null) => (await screen.call<Change>('view', { focus: { screen: 'journey', map } })).view.reading;
const edit = (edit: object) => screen.call<Change>('edit', { edit, focus: { screen: 'journey' } });
const written = (reading: Reading) => reading.map.cells.map(({ cell }) => cell).filter(({ text }) => text !== '');
const heads = () => screen.page.locator('thead th').allInnerTexts();
const button = (name: string) => screen.page.getByRole('button', { name });

/** Undoes from the keyboard until something is so. */
async function undone<T>(see: () => Promise<T>, so: (value: T) => boolean, what: string): Promise<void> {
  await screen.page.keyboard.press('Control+z');
  await until(see, so, what);
}

it('a map is made from a template by keys alone, with a new segment, as one step', async () => {
  const { page } = screen;
  const before = (await look()).maps.length;
  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A blank map', exact: true }).waitFor();
  await until(() => dialog.getByRole('radio', { name: 'A blank map', exact: true }).evaluate((node) => node === document.activeElement), (at) => at, 'the focus on the templates');
  await page.keyboard.press('ArrowDown');
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Software subscription');
  expect(await dialog.getByRole('radio').count()).toBe(6);
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByLabel(/^Segment/).selectOption('+');
  await dialog.getByLabel('Name of the segment', { exact: true }).first().fill('Banks');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  const reading = await look();
  const made = reading.maps.find(({ name }) => name === 'Software subscription');
  expect(reading.segments.find(({ id }) => id === made?.segment)?.name).toBe('Banks');
  const stages = (await look(made?.id)).map.stages.map(({ stage }) => stage.name);
  expect(stages.length).toBeGreaterThan(4);
  await until(heads, (names) => stages.every((stage) => names.some((name) => name.endsWith(stage))), 'the new map on the screen');

  await undone(look, ({ maps, segments }) => maps.length === before && !segments.some(({ name }) => name === 'Banks'), 'map and segment gone in one step');
});

it('a blank map has the usual lanes and no stages', async () => {
  const { page } = screen;
  const lanes = (await look()).map.lanes.length;
  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A blank map', exact: true }).waitFor();
  await dialog.getByLabel('Name', { exact: true }).fill('From nothing');
  await dialog.getByRole('button', { name: 'Make the map', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Name the first stage').waitFor();
  const made = (await look()).maps.find(({ name }) => name === 'From nothing');
  const { map } = await look(made?.id);
  expect([map.stages.length, map.lanes.length >= Math.min(lanes, 6)]).toEqual([0, true]);
});

it('a map of one’s own becomes a template with its texts as guesses, and is forgotten again', async () => {
  const { page } = screen;
  const original = await look();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('template');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel(/^With the texts of its cells/).check();
  await page.keyboard.press('Enter');
  await page.locator('.notice').filter({ hasText: 'is among the templates' }).waitFor();

  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog');
  const own = dialog.getByRole('radio', { name: new RegExp(`^${original.map.map.name}`) });
  await own.check();
  await dialog.getByLabel('Name', { exact: true }).fill('From my own');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const made = (await look()).maps.find(({ name }) => name === 'From my own');
  const texts = written(await look(made?.id));
  expect(texts.map(({ text }) => text).sort()).toEqual(written(original).map(({ text }) => text).sort());
  expect(new Set(texts.map(({ confidence }) => confidence))).toEqual(new Set(['guess']));

  await page.keyboard.press('Control+Shift+n');
  await dialog.getByRole('button', { name: `Remove the template ${original.map.map.name}`, exact: true }).click();
  await own.waitFor({ state: 'detached' });
  expect(await dialog.getByRole('radio').count()).toBe(6);
});

it('two maps stand side by side: the same, changed, only in one; only differences; Escape leaves', async () => {
  const { page } = screen;
  const { map } = await look();
  const copy = (await edit({ edit: 'duplicate_map', map: map.map.id, name: 'For banks' })).view.reading.maps.find(({ name }) => name === 'For banks');
  const other = (await look(copy?.id)).map;
  const cells = written({ ...(await look()), map: other });
  const [changed, emptied] = cells;
  if (changed === undefined || emptied === undefined) throw new Error('the sample says nothing');
  await edit({ edit: 'write', stage: changed.stage, lane: changed.lane, text: `${changed.text} twice` });
  await edit({ edit: 'write', stage: emptied.stage, lane: emptied.lane, text: '' });
  await screen.ask('ratings');
  await screen.ask('journey');

  await page.keyboard.press('F7');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: `“${map.map.name}” and “For banks” differ in 2 places` }).waitFor();
  const marked = (difference: string) => page.locator(`[data-difference="${difference}"]`);
  expect([await marked('same').count(), await marked('changed').count(), await marked('only_left').count()]).toEqual([cells.length - 2, 1, 1]);
  expect((await marked('changed').locator('mark').allInnerTexts()).map((text) => text.trim())).toEqual(['twice']);
  expect(await marked('only_left').innerText()).toContain('only A');
  expect(await screen.accessibilityFaults()).toEqual([]);

  await page.getByText('What is said is compared, not how sure we are.').waitFor();
  await page.getByLabel('Only differences', { exact: true }).check();
  await until(() => marked('same').count(), (count) => count < cells.length - 2, 'fewer that are the same');
  expect([await marked('changed').count(), await marked('only_left').count()]).toEqual([1, 1]);

  await button('Swap A and B').click();
  await marked('only_right').waitFor();
  await page.locator('[data-compare="left"]').selectOption(map.map.id);
  await page.locator('[data-compare="right"]').selectOption(map.map.id);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'say the same everywhere' }).waitFor();
  await page.getByText('The two maps say the same everywhere.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('grid').waitFor();
});

it('the map chooser says whose each map is, and a key and an arrow change the map', async () => {
  const { page } = screen;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('duplicate');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('For banks');
  await dialog.getByLabel(/^Segment/).selectOption('+');
  await dialog.getByLabel('Name of the segment', { exact: true }).first().fill('Banks');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-maps]').filter({ hasText: 'For banks' }).waitFor();

  await page.keyboard.press('F6');
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitemradio', { name: /For banks.*× Banks/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const first = (await look()).maps[0]?.name ?? '';
  await page.locator('[data-maps]').filter({ hasText: first.slice(0, 12) }).waitFor();
});

it('a text is found as one types, next and previous move about, and all of it is replaced in one step', async () => {
  const { page } = screen;
  const reading = await look();
  const has = (text: string, wanted: string) => text.toLowerCase().includes(wanted);
  const names = (of: Reading) => [...of.map.stages.map(({ stage }) => stage.name), ...of.map.lanes.map(({ name }) => name), ...of.map.cells.map(({ cell }) => cell.text)];
  const count = names(reading).filter((text) => has(text, 'data')).length;
  expect(count).toBeGreaterThan(2);

  const counted = (words: string) => page.getByRole('search').getByRole('status').filter({ hasText: words }).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('data');
  await counted(`1 of ${count}`);
  const here = () => page.locator('textarea.here').getAttribute('aria-label');
  const first = await here();
  await page.keyboard.press('Enter');
  await counted(`2 of ${count}`);
  expect(await here()).not.toBe(first);
  await page.keyboard.press('Shift+Enter');
  await counted(`1 of ${count}`);
  expect(await here()).toBe(first);
  expect(await screen.accessibilityFaults()).toEqual([]);

  await page.keyboard.press('Control+h');
  await page.getByLabel('Replace with', { exact: true }).fill('figures');
  await page.keyboard.press('Enter');
  const after = await until(look, (now) => !names(now).some((text) => has(text, 'data')), 'replaced everywhere');
  expect(names(after).filter((text) => has(text, 'figures')).length).toBeGreaterThanOrEqual(count);
  await counted('nowhere');

  await button('Replace all').click();
  await page.getByRole('search').getByRole('alert').filter({ hasText: '“data” stands nowhere on this map.' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
  await undone(look, (now) => JSON.stringify(names(now)) === JSON.stringify(names(reading)), 'everything back in one step');
});

it('what is still missing is listed by whom to ask, leads to its cell, and is copied for a mail', async () => {
  const { page } = screen;
  const { map } = await look();
  const cell = map.cells.find(({ cell }) => cell.text !== '' && cell.confidence === 'known')?.cell;
  if (cell === undefined) throw new Error('the sample knows nothing');
  await edit({ edit: 'assign_cell', stage: cell.stage, lane: cell.lane, owner: 'Ana of Support', review: '2020-01-31' });
  await edit({ edit: 'set_confidence', stage: cell.stage, lane: cell.lane, confidence: 'guess' });
  await screen.ask('ratings');
  await screen.ask('journey');
  const { missing, missing_count } = (await look()).map;
  await page.locator('[data-missing]').filter({ hasText: `${missing_count} to find out` }).waitFor();

  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: /^Ask Ana of Support/ }).waitFor();
  expect(await dialog.locator('li').count()).toBe(missing.length);
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy as text', exact: true }).click();
  const mail = await until(() => page.evaluate(() => navigator.clipboard.readText()), (text) => text.includes('Ana of Support'), 'the clipboard');
  expect(mail).toContain('guess, to be looked at again');

  await dialog.locator('section').filter({ hasText: 'Ana of Support' }).getByRole('button').first().click();
  await dialog.waitFor({ state: 'detached' });
  const stage = map.stages.find(({ stage }) => stage.id === cell.stage)?.stage.name ?? '';
  const lane = map.lanes.find(({ id }) => id === cell.lane)?.name ?? '';
  await until(() => page.locator('textarea.here').getAttribute('aria-label'), (label) => label?.startsWith(`${stage}, ${lane}`) === true, 'the cell');
});

it('a missing place in a hidden lane is said to be hidden, and is seen once one goes there', async () => {
  const { page } = screen;
  const [wanted] = (await look()).map.missing;
  const lane = (await look()).map.lanes.find(({ name }) => name === wanted?.lane_name);
  if (wanted === undefined || lane === undefined) throw new Error('nothing is missing in the sample');
  await edit({ edit: 'show_lane', lane: lane.id, shown: false });
  await screen.ask('ratings');
  await screen.ask('journey');
  await page.keyboard.press('F8');
  const entry = page.getByRole('dialog').locator('button', { hasText: `${wanted.stage_name} · ${lane.name} (hidden lane` });
  await entry.first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await until(() => page.locator('textarea.here').getAttribute('aria-label'), (label) => label?.startsWith(`${wanted.stage_name}, ${lane.name}`) === true, 'the cell');
  await page.keyboard.press('Control+z');
  await until(async () => (await look()).map.lanes.find(({ id }) => id === lane.id)?.hidden, (hidden) => hidden === true, 'hidden again');
});

it('what is unsure in a part of a stage is missing, too, and is seen once one goes there, though it was folded away', async () => {
  const { page } = screen;
  const { map } = await look();
  const [whole, part] = map.stages.map(({ stage }) => stage);
  const lane = map.lanes.find(({ name, hidden }) => !hidden && map.missing.every(({ lane_name }) => lane_name !== name));
  if (whole === undefined || part === undefined || lane === undefined) throw new Error('the sample has no such place');
  await edit({ edit: 'nest_stage', stage: part.id, within: whole.id });
  await edit({ edit: 'assign_cell', stage: part.id, lane: lane.id, owner: 'Ana of Support', review: '2020-01-31' });
  await edit({ edit: 'collapse_stage', stage: whole.id, collapsed: true });
  await screen.ask('ratings');
  await screen.ask('journey');
  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog');
  const entry = dialog.locator('section').filter({ hasText: 'Ana of Support' }).getByRole('button');
  await entry.filter({ hasText: `(part of ${whole.name})` }).first().click();
  await dialog.waitFor({ state: 'detached' });
  await until(() => page.locator('textarea.here').getAttribute('aria-label'), (label) => label?.includes(part.name) === true, 'the cell of the part');
});

it('a segment is renamed and removed where segments are chosen', async () => {
  const { page } = screen;
  await page.keyboard.press('F6');
  await page.getByRole('menuitem', { name: /^Map settings/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/segments? in this workbook/).click();
  const name = dialog.locator('details').getByLabel('Name of the segment', { exact: true }).first();
  await name.fill('Shops');
  await name.blur();
  await until(look, ({ segments }) => segments[0]?.name === 'Shops', 'renamed');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove Shops', exact: true }).click();
  await until(look, ({ segments }) => !segments.some((segment) => segment.name === 'Shops'), 'removed');
});

it('evidence that nothing rests on any more is seen and removed', async () => {
  const { page } = screen;
  await edit({ edit: 'add_evidence', kind: 'quote', text: 'Nobody cites this', source: 'A buyer', date: '2026-05', at: null });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('evidence');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/that nothing rests on/).check();
  expect(await dialog.locator('li').count()).toBe(1);
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove this evidence everywhere', exact: true }).click();
  await dialog.getByText('“Nobody cites this”').waitFor({ state: 'detached' });
  type Items = { evidence: { text: string } }[];
  expect((await screen.call<Items>('all_evidence', {})).some(({ evidence }) => evidence.text === 'Nobody cites this')).toBe(false);
});

it('what a workbook is about is written under the title’s menu', async () => {
  const { page } = screen;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menu').press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it is about', { exact: true }).fill('Where to go after the merger');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await screen.call<{ summary: string }>('view', { focus: { screen: 'journey' } })).summary).toBe('Where to go after the merger');
});

it('ratings stand on the map as curves with their goals where one wants them, and so they are exported', async () => {
  const { page } = screen;
  const [first] = (await look()).map.stages;
  await edit({ edit: 'set_goal', stage: first?.stage.id, aspect: 'satisfaction', score: 5 });
  await screen.ask('ratings');
  await screen.ask('journey');
  const curves = page.locator('tr.rating .today');
  expect(await curves.count()).toBe(0);
  await button('Lanes').click();
  await page.getByRole('menuitemcheckbox', { name: 'Ratings as curves', exact: true }).click();
  await curves.first().waitFor();
  const of = page.locator('tr.rating').filter({ hasText: 'Satisfaction' });
  await of.getByText('goal 5', { exact: true }).waitFor({ state: 'attached' });
  expect(await of.locator('td').first().locator('b').innerText()).toBe('4');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: 'Map with curves', exact: true, checked: true }).waitFor();
  await page.keyboard.press('Escape');

  // The next time, too.
  await page.reload();
  await page.locator('[data-recent]').first().click();
  await curves.first().waitFor();
});

it('every slide of a long map is seen before it is written', async () => {
  const { page } = screen;
  const { map } = await look();
  const text = 'What was said at length about this stage of the journey. '.repeat(5);
  const edits = map.stages.flatMap(({ stage }) => map.lanes.map((lane) => ({ edit: 'write', stage: stage.id, lane: lane.id, text })));
  await edit({ edit: 'together', edits });
  await page.keyboard.press('Control+e');
  await page.getByText('Slide 1 of', { exact: false }).waitFor();
  const title = () => page.locator('[data-preview] svg').innerHTML();
  const first = await title();
  await button('Next slide').click();
  await page.getByText('Slide 2 of', { exact: false }).waitFor();
  await until(title, (shown) => shown !== first, 'the second slide');
  await page.getByRole('radio', { name: 'Spectrum', exact: true }).click();
  await page.getByText('Slide 2 of', { exact: false }).waitFor({ state: 'detached' });
});
