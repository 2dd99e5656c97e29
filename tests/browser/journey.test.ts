import { beforeEach, expect, it } from 'vitest';
import { until } from './screen';
import { openSample, screen } from './story';

beforeEach(() => openSample('northwind'));

type Written = { view: { reading: { map: { cells: { cell: { stage: string; lane: string; text: string; confidence: string } }[]; stages: { stage: { id: string; name: string; phase: string } }[]; lanes: { id: string; name: string; hidden: boolean }[] } } } };
const look = () => screen.call<Written>('view', { focus: { screen: 'journey' } });
const stages = async () => (await look()).view.reading.map.stages.map(({ stage }) => stage.name);

/** What the file says where a stage and a lane cross. */
async function written(stageName: string, laneName: string) {
  const { map } = (await look()).view.reading;
  const stage = map.stages.find(({ stage }) => stage.name === stageName)?.stage.id;
  const lane = map.lanes.find((candidate) => candidate.name === laneName)?.id;
  return map.cells.find(({ cell }) => cell.stage === stage && cell.lane === lane)?.cell;
}

const here = () => screen.page.locator('textarea.here');
const label = () => here().getAttribute('aria-label');

it('typing replaces a cell, Enter keeps it and goes down, undo brings the old words back', async () => {
  const { page } = screen;
  const before = (await written('Onboards', 'What we do'))?.text;
  await (await screen.cell('Onboards', 'What we do')).click();
  await page.keyboard.type('Two templates fit most columns');
  await page.keyboard.press('Enter');
  await until(() => written('Onboards', 'What we do'), (cell) => cell?.text === 'Two templates fit most columns', 'the cell');
  await until(label, (text) => text?.startsWith('Onboards, Who the buyer deals with') === true, 'one row down');
  await page.keyboard.press('Control+z');
  await until(() => written('Onboards', 'What we do'), (cell) => cell?.text === before, 'undone');
  await page.keyboard.press('Control+Shift+z');
  await until(() => written('Onboards', 'What we do'), (cell) => cell?.text === 'Two templates fit most columns', 'done again');
});

it('Enter edits what is there, Escape drops it, Shift+Enter begins a line', async () => {
  const { page } = screen;
  const before = (await written('Buys', 'What we do'))?.text ?? '';
  await (await screen.cell('Buys', 'What we do')).click();
  await page.keyboard.press('Enter');
  expect(await here().inputValue()).toBe(before);
  await page.keyboard.type(' never kept');
  await page.keyboard.press('Escape');
  expect(await here().inputValue()).toBe('');
  expect((await written('Buys', 'What we do'))?.text).toBe(before);
  await page.keyboard.press('F2');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('a second line');
  await page.keyboard.press('Enter');
  await until(() => written('Buys', 'What we do'), (cell) => cell?.text === `${before}\na second line`, 'two lines');
});

it('Tab goes right, and after the last stage it names a new one', async () => {
  const { page } = screen;
  await (await screen.cell('Renews', 'What the buyer does')).click();
  await page.keyboard.type('Asks for one more year');
  await page.keyboard.press('Tab');
  await until(label, (text) => text === 'Name of a new stage', 'the place of a new stage');
  await page.keyboard.type('Recommends us');
  await page.keyboard.press('Tab');
  await until(stages, (names) => names.at(-1) === 'Recommends us', 'the new stage');
  await until(label, (text) => text?.startsWith('Recommends us, What the buyer does') === true, 'its first lane');
  await page.keyboard.type('Tells a peer');
  await page.keyboard.press('Enter');
  await until(() => written('Recommends us', 'What the buyer does'), (cell) => cell?.text === 'Tells a peer', 'its first cell');
});

it('the keys of confidence, order and emptying do what they say', async () => {
  const { page } = screen;
  await (await screen.cell('Evaluates', 'What the buyer does')).click();
  await page.keyboard.press('Alt+3');
  await until(() => written('Evaluates', 'What the buyer does'), (cell) => cell?.confidence === 'guess', 'a guess');
  await page.keyboard.press('Alt+ArrowRight');
  await until(stages, (names) => names.indexOf('Evaluates') === 2, 'moved right');
  await until(label, (text) => text?.startsWith('Evaluates,') === true, 'the focus went along');
  await page.keyboard.press('Alt+ArrowLeft');
  await until(stages, (names) => names.indexOf('Evaluates') === 1, 'moved back');
  await page.keyboard.press('Delete');
  await until(() => written('Evaluates', 'What the buyer does'), (cell) => (cell?.text ?? '') === '', 'emptied');
});

it('keys that come faster than the replies go on from where a stage or a lane will stand', async () => {
  const { page } = screen;
  const lanes = async () => (await look()).view.reading.map.lanes.map(({ name }) => name);
  const [stagesBefore, lanesBefore] = [await stages(), await lanes()];
  await (await screen.cell('Evaluates', 'What we do')).click();
  const prompt = await screen.slowly('edit');
  const keys = ['Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowLeft', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp', 'ArrowRight', 'F4'];
  for (const key of keys) await page.keyboard.press(key);
  const to = (names: string[], name: string, by: number) => {
    const rest = names.filter((other) => other !== name);
    rest.splice(names.indexOf(name) + by, 0, name);
    return rest;
  };
  const [stagesAfter, lanesAfter] = [to(stagesBefore, 'Evaluates', 2), to(lanesBefore, 'What we do', 1)];
  await until(async () => [await stages(), await lanes()].join('/'), (order) => order === [stagesAfter, lanesAfter].join('/'), 'both where the keys say');
  await until(label, (text) => text?.startsWith(`${stagesAfter[4]}, What we do`) === true, 'one to the right of it');
  await prompt();
});

it('a block from a spreadsheet is pasted, and copied again as it was', async () => {
  const { page } = screen;
  await (await screen.cell('Hears of us', 'What the buyer does')).click();
  await page.evaluate(() => navigator.clipboard.writeText('a\tb\n"two\nlines"\td'));
  await page.keyboard.press('Control+v');
  await until(() => written('Evaluates', 'What we do'), (cell) => cell?.text === 'd', 'the last cell of the block');
  expect((await written('Hears of us', 'What we do'))?.text).toBe('two\nlines');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await until(() => page.evaluate(() => navigator.clipboard.readText()), (text) => text === 'a\tb\n"two\nlines"\td', 'the clipboard');
  // One text for several cells is for each of them.
  await page.evaluate(() => navigator.clipboard.writeText('the same'));
  await page.keyboard.press('Control+v');
  await until(() => written('Evaluates', 'What we do'), (cell) => cell?.text === 'the same', 'the last of them');
  expect((await written('Hears of us', 'What the buyer does'))?.text).toBe('the same');
});

it('what was found stands alone: a block that was chosen before is not emptied with it', async () => {
  const { page } = screen;
  await (await screen.cell('Hears of us', 'What the buyer does')).click();
  const before = (await written('Hears of us', 'What the buyer does'))?.text;
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+f');
  const found = (await look()).view.reading.map.cells.findLast(({ cell }) => cell.text.length > 20)?.cell;
  await page.keyboard.type(found?.text ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await until(async () => (await look()).view.reading.map.cells.map(({ cell }) => cell.text), (texts) => !texts.includes(found?.text ?? ''), 'emptied');
  expect((await written('Hears of us', 'What the buyer does'))?.text).toBe(before);
  expect(before).not.toBe('');
});

it('a stage without a name is refused, and what was typed stays', async () => {
  const { page } = screen;
  const before = await stages();
  await page.locator('thead th').filter({ hasText: 'Buys' }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('   ');
  await page.keyboard.press('Enter');
  await page.locator('.notice').waitFor();
  expect(await stages()).toEqual(before);
  expect(await here().inputValue()).toBe('   ');
  // What was typed for a stage that did not come to be is said, and written over nothing.
  const prompt = await screen.slowly('edit', 800);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Signs');
  await page.keyboard.press('Enter');
  await page.locator('.notice').filter({ hasText: '“Signs”' }).waitFor();
  await prompt();
  expect(await stages()).toEqual(before);
  expect(await here().inputValue()).toBe('   ');
  await page.keyboard.press('Escape');
  await page.locator('thead th').filter({ hasText: 'Buys' }).waitFor();
});

it('an input method writes Chinese straight into a cell, and its Enter keeps nothing', async () => {
  const { page } = screen;
  const before = (await written('Onboards', 'What we do'))?.text;
  await (await screen.cell('Onboards', 'What we do')).click();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'gu', selectionStart: 2, selectionEnd: 2 });
  await input.send('Input.imeSetComposition', { text: '顾客', selectionStart: 2, selectionEnd: 2 });
  // The key that ends a composition is marked so by the engine.
  await here().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  expect((await written('Onboards', 'What we do'))?.text).toBe(before);
  await input.send('Input.insertText', { text: '顾客自助' });
  await page.keyboard.press('Enter');
  await until(() => written('Onboards', 'What we do'), (cell) => cell?.text === '顾客自助', 'the Chinese words');
});

it('what is read from right to left is written and shown so', async () => {
  const { page } = screen;
  await (await screen.cell('Onboards', 'What we do')).click();
  await page.keyboard.type('הלקוח חותם על החוזה.');
  const direction = (node: Element) => getComputedStyle(node).direction;
  expect(await here().evaluate(direction)).toBe('rtl');
  await page.keyboard.press('Enter');
  const text = (await screen.cell('Onboards', 'What we do')).locator('.text').first();
  expect([await text.evaluate(direction), await text.evaluate((node) => getComputedStyle(node).textAlign)]).toEqual(['rtl', 'start']);
});

it('everything for a stage and a lane is in the menu of a cell', async () => {
  const { page } = screen;
  await (await screen.cell('Onboards', 'What we do')).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await page.getByRole('menuitemradio', { name: 'Support', exact: true }).click();
  await until(async () => (await look()).view.reading.map.stages.find(({ stage }) => stage.name === 'Onboards')?.stage.phase, (phase) => phase === 'support', 'the phase');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide', exact: true }).click();
  await until(async () => (await look()).view.reading.map.lanes.find((lane) => lane.name === 'What we do')?.hidden, (hidden) => hidden === true, 'hidden');
  expect(await page.locator('tbody th', { hasText: 'What we do' }).count()).toBe(0);
});

it('evidence is added to a cell and stays with it', async () => {
  const { page } = screen;
  await (await screen.cell('Renews', 'What we do')).click();
  await page.getByRole('button', { name: 'Add evidence…', exact: true }).click();
  await page.getByLabel('What was said, measured or written', { exact: true }).fill('We decide in June');
  await page.getByLabel(/^Who said it/).fill('A buyer');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('aside').getByText('“We decide in June”').waitFor();
});
