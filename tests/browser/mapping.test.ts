import { beforeEach, expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, screen } from './story';

beforeEach(async () => {
  await openDesk();
  const { page } = screen;
  await page.locator('[data-template="blank"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Northwind');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen="journey"]').waitFor();
  await screen.call('edit', { edit: { edit: 'add_map', name: 'Direct sales', offering: null, segment: null }, focus: { screen: 'journey' } });
  // The screen asks again when it is gone to.
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+1');
  await page.locator('table[role="grid"]').waitFor();
  await here().focus();
});

type Cell = { cell: { stage: string; lane: string; text: string; confidence: string; owner: string; review: string }; stale: boolean; measure: { unit: string; figures: [string, number][] } | null };
type Seen = { view: { reading: { map: { stages: { stage: { id: string; name: string; within: string | null; collapsed: boolean } }[]; lanes: { id: string; name: string; kind: string }[]; cells: Cell[] } } } };
const look = async () => (await screen.call<Seen>('view', { focus: { screen: 'journey' } })).view.reading.map;
/** The stages by name, parts behind an arrow. */
const stages = async () => (await look()).stages.map(({ stage }) => (stage.within === null ? stage.name : `> ${stage.name}`));
const stagesAre = (...names: string[]) => until(stages, (found) => JSON.stringify(found) === JSON.stringify(names), `the stages ${names.join(', ')}`);
const here = () => screen.page.locator('textarea.here');
const label = () => here().getAttribute('aria-label');
const standsOn = (words: string) => until(label, (text) => text?.startsWith(words) === true, `standing on ${words}`);
const written = async (stageName: string, lane: number) => {
  const map = await look();
  const stage = map.stages.find(({ stage }) => stage.name === stageName)?.stage.id;
  return map.cells.find(({ cell }) => cell.stage === stage && cell.lane === map.lanes[lane]?.id);
};
const press = async (...keys: string[]) => {
  for (const key of keys) await screen.page.keyboard.press(key);
};
const type = (text: string) => screen.page.keyboard.type(text);
const paste = async (text: string) => {
  await screen.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await press('Control+v');
};

it('five stages are named one after another, then merged, split, nested and folded, from the keyboard alone', async () => {
  for (const name of ['Hears of us', 'Tries', 'Buys', 'Onboards', 'Renews']) {
    await type(name);
    await press('Enter');
  }
  await stagesAre('Hears of us', 'Tries', 'Buys', 'Onboards', 'Renews');
  await standsOn('Name of a new stage');

  // Down from there: the last stage, its first lane.
  await press('ArrowDown');
  await standsOn('Renews,');
  await type('Compares with last year');
  await press('F4', 'Tab');
  await until(() => written('Renews', 0), (cell) => cell?.cell.confidence === 'guess' && cell.cell.text === 'Compares with last year', 'a guess');

  await press('ArrowDown', 'Control+Home', 'ArrowRight', 'Control+m');
  await standsOn('Name of “Tries” and “Buys” as one stage');
  expect(await here().inputValue()).toBe('Tries');
  await type('Tries and buys');
  await press('Enter');
  await stagesAre('Hears of us', 'Tries and buys', 'Onboards', 'Renews');

  await standsOn('Stage Tries and buys');
  await press('Control+Shift+M');
  await standsOn('Name of the first half');
  await type('Tries');
  await press('Enter');
  await standsOn('Name of the second half');
  await type('Signs');
  await press('Escape');
  await stagesAre('Hears of us', 'Tries and buys', 'Onboards', 'Renews');
  await press('Control+Shift+M');
  await type('Tries');
  await press('Enter');
  await standsOn('Name of the second half');
  await type('Signs');
  await press('Enter');
  await stagesAre('Hears of us', 'Tries', 'Signs', 'Onboards', 'Renews');

  await press('ArrowRight', 'Alt+Shift+ArrowRight');
  await stagesAre('Hears of us', 'Tries', '> Signs', 'Onboards', 'Renews');
  await standsOn('Part Signs');
  expect(await screen.accessibilityFaults()).toEqual([]);
  expect(await screen.page.locator('thead th[aria-colspan="2"]').innerText()).toContain('Tries');
  await press('ArrowLeft', ' ');
  await until(async () => (await look()).stages[1]?.stage.collapsed, (folded) => folded === true, 'folded');
  expect(await screen.page.locator('thead tr').count()).toBe(1);
  expect(await screen.page.locator('thead').innerText()).toContain('1 part');
  await press(' ');
  await screen.page.locator('thead th[aria-colspan="2"]').waitFor();
  await press('ArrowRight');
  await standsOn('Part Signs');
  await press('Alt+Shift+ArrowLeft');
  await stagesAre('Hears of us', 'Tries', 'Signs', 'Onboards', 'Renews');
  await standsOn('Stage Signs');
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('another map is made and its first stage named from the keyboard alone', async () => {
  // The templates come late: Enter means the first of them all the same.
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await screen.page.route('**/call/map_templates', (route) => late.then(() => route.continue()));
  await press('Control+Shift+N');
  await screen.page.locator('dialog[open]').waitFor();
  await press('Enter');
  arrive();
  await screen.page.getByRole('grid', { name: 'New map', exact: true }).locator('textarea.here:focus').waitFor();
  await standsOn('Name of a new stage');
  await type('Finds us');
  await press('Enter');
  await screen.page.getByRole('grid', { name: 'New map', exact: true }).getByRole('columnheader', { name: 'Finds us', exact: true }).waitFor();
});

it('a stage before, a part, a lane: each is there at once, its name to be written over', async () => {
  await type('Buys');
  await press('Tab');
  await standsOn('Buys,');
  await press('Control+Shift+Enter');
  await type('Tries');
  await standsOn('Stage New stage');
  await press('Enter');
  await stagesAre('Tries', 'Buys');
  await press('Alt+Enter');
  await type('Asks for access');
  await standsOn('Part New stage');
  await press('Enter');
  await stagesAre('Tries', '> Asks for access', 'Buys');
  await press('Control+l');
  await type('Channels');
  await standsOn('Lane New lane');
  await press('Enter');
  await until(async () => (await look()).lanes[1]?.name, (name) => name === 'Channels', 'a lane below the first');
  // Down the stage and along the lane: whoever named one goes on in its first cell.
  await standsOn('Tries, Channels');
  await press('Alt+ArrowUp');
  await until(async () => (await look()).lanes[0]?.name, (name) => name === 'Channels', 'the lane moved up');
  // The same by its name, for whoever does not know the key.
  await screen.page.getByRole('button', { name: 'Lanes', exact: true }).click();
  await screen.page.getByRole('menuitem', { name: 'Add a lane…', exact: true }).click();
  await type('Documents');
  await press('Enter');
  await standsOn('Tries, Documents');
  const cell = here().locator('xpath=ancestor::td');
  await until(() => cell.evaluate((node) => node.contains(document.activeElement) && node.getBoundingClientRect().bottom <= innerHeight), (seen) => seen, 'the new lane in view');
  await press('Control+k');
  await type('lane below');
  await press('Enter');
  await standsOn('Lane New lane');
});

it('whoever types faster than the replies come loses neither a text nor a key', async () => {
  const prompt = await screen.slowly('edit', 800);
  await type('Tries');
  await press('Enter');
  await type('Buys');
  await press('Tab');
  await type('Signs');
  await press('Enter');
  await type('Sends the order');
  await press('Control+Enter');
  await type('Renews');
  await press('Enter');
  await type('Asks for less');
  await press('Enter', 'Control+Home', 'ArrowUp', 'Alt+Enter');
  await type('Approves');
  await press('Enter', 'Control+l');
  await type('Channels');
  await press('Enter');
  await type('By phone');
  await press('Enter', 'Control+l');
  await type('Partners');
  await press('Control+2');
  await prompt();
  await stagesAre('Tries', '> Approves', 'Buys', 'Renews');
  const at = async (stage: string, lane: number) => (await written(stage, lane))?.cell.text;
  await until(async () => [await at('Buys', 0), await at('Buys', 2), await at('Renews', 0), await at('Tries', 1)], (texts) => JSON.stringify(texts) === '["Signs","Sends the order","Asks for less","By phone"]', 'every text where it was typed for');
  expect((await look()).lanes[1]?.name).toBe('Channels');
  // So is what was not kept yet when another screen was gone to.
  await until(async () => (await look()).lanes.map(({ name }) => name), (names) => names.includes('Partners'), 'the lane named');
});

it('a block that is larger than the map asks before it adds anything, and then nothing is lost', async () => {
  await type('Tries');
  await press('Tab');
  await standsOn('Tries,');
  await paste('a\tb\tc\nd\te\tf');
  await screen.page.getByText('4 cells with words have no place on the map as it is.').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await press('Escape');
  await stagesAre('Tries');
  await paste('a\tb\tc\nd\te\tf');
  await screen.page.getByRole('button', { name: 'Add 2 stages and paste', exact: true }).waitFor();
  await press('Enter');
  await stagesAre('Tries', 'New stage', 'New stage 2');
  await until(() => written('New stage 2', 1), (cell) => cell?.cell.text === 'f', 'the last cell of the block');
  await screen.page.locator('dialog').waitFor({ state: 'detached' });
  await standsOn('Tries, What the buyer does: a');
  await until(() => here().evaluate((field) => field === document.activeElement), (focused) => focused, 'the focus on the first pasted cell');
  // Stages and words came in one step, and go in one.
  await press('Control+z');
  await stagesAre('Tries');
  expect(await written('Tries', 0)).toBeUndefined();
});

it('a whole table from a spreadsheet becomes a map: its head the stages, its first column the lanes', async () => {
  await paste('Tries\tBuys\tRenews');
  await stagesAre('Tries', 'Buys', 'Renews');
  await press('Control+Home', 'ArrowUp');
  await standsOn('Stage Tries');
  const lanes = (await look()).lanes.map((lane) => lane.name);
  await paste(`\tHears\tSigns\n${lanes[0]}\tReads\tNegotiates`);
  await stagesAre('Hears', 'Signs', 'Renews');
  await until(() => written('Signs', 0), (cell) => cell?.cell.text === 'Negotiates', 'the cell below the head');
});

/** Makes the first lane, in which one stands, one of measured figures. */
async function measureHere(): Promise<void> {
  const { page } = screen;
  await here().focus();
  await press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Name and kind…', exact: true }).click();
  await page.getByLabel(/^What it speaks of/).selectOption('metric');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await until(async () => (await look()).lanes[0]?.kind, (kind) => kind === 'metric', 'a metric lane');
}

it('who answers for a cell, when it is looked at again, and what is measured stand in the inspector', async () => {
  const { page } = screen;
  await type('Renews');
  await press('Tab');
  await standsOn('Renews,');
  await type('Renewal rate');
  await press('Enter');
  await until(() => written('Renews', 0), (cell) => cell?.cell.text === 'Renewal rate', 'written');
  await press('ArrowUp');
  await standsOn('Renews,');
  await page.getByLabel('Who answers for it', { exact: true }).fill('Account lead');
  await press('Enter');
  await page.getByLabel('Look at it again', { exact: true }).fill('2020-01-31');
  await press('Enter');
  await until(() => written('Renews', 0), (cell) => cell?.stale === true && cell.cell.owner === 'Account lead', 'stale');
  await page.locator('td .stale').waitFor();
  await page.getByRole('button', { name: 'In 3 months', exact: true }).click();
  await until(() => written('Renews', 0), (cell) => cell?.stale === false && cell.cell.review !== '', 'due later');

  await measureHere();
  await page.getByLabel('Unit', { exact: true }).fill('%');
  await press('Enter');
  await page.getByLabel('Period of a new figure', { exact: true }).focus();
  await paste('Quarter\tRate\n2026 Q1\t81,5\n2026 Q2\t84');
  await until(async () => (await written('Renews', 0))?.measure, (measure) => JSON.stringify(measure?.figures) === '[["2026-Q1",81.5],["2026-Q2",84]]' && measure?.unit === '%', 'two figures');
  await page.locator('td .measured svg').waitFor();
  await paste('2025-13\t5\n2026 Q3\t86\n2026 Q4\tsoon');
  await page.getByText('2 rows were left out, the first being row 1, “2025-13, 5”: its period cannot be read.').first().waitFor();
  await until(async () => (await written('Renews', 0))?.measure?.figures.length, (count) => count === 3, 'the row between them');
  await page.getByLabel('Period of a new figure', { exact: true }).fill('next year');
  await press('Tab');
  await type('90');
  await press('Enter');
  await page.getByText('next year').first().waitFor();
  expect(await page.getByLabel('Period of a new figure', { exact: true }).inputValue()).toBe('next year');
  expect((await written('Renews', 0))?.measure?.figures.length).toBe(3);
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('a figure that was typed as words is measured as soon as its period is named', async () => {
  const { page } = screen;
  await type('Renews');
  await press('Tab');
  await standsOn('Renews,');
  await type('1,200 seats');
  await press('Enter', 'ArrowUp');
  await standsOn('Renews,');
  await press('F4');
  await until(() => written('Renews', 0), (cell) => cell?.cell.confidence === 'guess', 'a guess');
  await measureHere();
  await page.getByText('“1,200 seats” is words so far. Name its period here, and it is a figure.').waitFor();
  await page.getByLabel('Period of a new figure', { exact: true }).fill('Q3 2026');
  await press('Enter');
  const counted = await until(() => written('Renews', 0), (cell) => cell?.cell.text === '', 'no words any more');
  expect(counted?.measure).toMatchObject({ unit: 'seats', figures: [['2026-Q3', 1200]] });
  expect(counted?.cell.confidence).toBe('guess');
  await here().focus();
  await press('Control+z');
  await until(() => written('Renews', 0), (cell) => cell?.cell.text === '1,200 seats', 'words again, in one step');
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('of two hundred stages only what is in view is drawn; the focus goes everywhere and is lost nowhere', async () => {
  const { page } = screen;
  await paste(Array.from({ length: 200 }, (_, index) => `Stage ${index + 1}`).join('\t'));
  await until(stages, (names) => names.length === 200, 'two hundred stages');
  const grid = page.locator('table[role="grid"]');
  await until(() => grid.getAttribute('aria-colcount'), (count) => count === '201', 'two hundred columns');
  expect(await page.locator('tbody tr').first().locator('[role="gridcell"]').count()).toBeLessThan(20);
  await press('Control+End');
  await standsOn('Stage 200,');
  const last = page.locator('[data-spot="1/200"]');
  expect(await last.getAttribute('aria-colindex')).toBe('201');
  /** Whether the focus is seen. */
  const seen = () => here().evaluate((field) => {
    const [own, room] = [field.getBoundingClientRect(), field.closest('.room')?.getBoundingClientRect()];
    return room !== undefined && own.left >= room.left && own.right <= room.right + 1;
  });
  await until(seen, (inView) => inView, 'the last stage in view');
  await page.locator('.room').evaluate((room) => (room.scrollLeft = 0));
  await page.locator('[data-spot="1/1"]').waitFor();
  // Scrolled out of sight, it still hears what is typed, and comes back with the next move.
  await type('Far away');
  await press('Enter');
  const lane = (await look()).lanes.length - 1;
  await until(() => written('Stage 200', lane), (cell) => cell?.cell.text === 'Far away', 'written out of sight');
  await press('ArrowUp');
  await until(seen, (inView) => inView, 'in view again');
  // A step back is seen where it happened, however far from where one stands.
  await press('Control+Home');
  await standsOn('Stage 1,');
  await press('Control+z');
  await until(async () => (await written('Stage 200', lane))?.cell.text ?? '', (text) => text === '', 'undone');
  await standsOn('Stage 200,');
  await until(seen, (inView) => inView, 'what was undone in view');
  await until(() => here().evaluate((field) => field === document.activeElement), (focused) => focused, 'the focus there');
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('of the ratings of two hundred stages only what is in view is drawn, wherever one goes', async () => {
  const { page } = screen;
  await paste(Array.from({ length: 200 }, (_, index) => `Stage ${index + 1}`).join('\t'));
  await until(stages, (names) => names.length === 200, 'two hundred stages');
  await press('Control+2');
  const strips = page.locator('[data-dots] td svg[width="100%"]');
  const first = page.locator('[data-dots] td[aria-label^="Stage 1, acquisition"]');
  await first.locator('svg').first().waitFor();
  expect(await page.locator('[data-dots] tbody tr').count()).toBe(200);
  expect(await strips.count()).toBeLessThan(100);
  await first.focus();
  await press('Control+End');
  const last = page.locator('[data-dots] td[aria-label^="Stage 200, satisfaction"]');
  await last.locator('svg').first().waitFor();
  // What left the view is told of a moment later.
  await until(() => first.locator('svg').count(), (count) => count === 0, 'nothing drawn out of view');
  expect(await strips.count()).toBeLessThan(100);
  // What is taken back and done again is drawn as well, and one stands there again.
  await press('Control+z');
  await until(stages, (names) => names.length === 0, 'no stage');
  await press('Control+Shift+z');
  await last.locator('svg').first().waitFor();
  await press('Control+1');
  await here().waitFor();
  await press('Control+2');
  await page.locator('[data-dots] td[aria-label^="Stage 200, satisfaction"]:focus').waitFor();
});
