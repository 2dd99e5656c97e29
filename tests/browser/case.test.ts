import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

type Driver = { driver: string; estimate: { low: number; likely: number; high: number } | null; source: string; confidence: string };
type Scenario = { key: { scenario: string; id?: string }; npv: number; plays: unknown[]; traces: { play: string; cost: number }[] };
type Case = {
  frame: { currency: string; months: number; discount_rate: number }; missing: string[]; scenarios: Scenario[]; correlations: unknown[];
  businesses: { name: string; lacks: string[]; drivers: Driver[] }[]; plays: { play: string; one_off: { low: number; likely: number; high: number }; effects: { driver: string; likely: number }[] }[];
};
const business = async () => (await screen.call<{ view: { reading: Case } }>('view', { focus: { screen: 'case' } })).view.reading;
const driver = async (segment: string, kind: string) => (await business()).businesses.find((row) => row.name === segment)?.drivers.find((row) => row.driver === kind);
const scenario = async (key: string) => (await business()).scenarios.find((row) => row.key.scenario === key);

async function openCase(): Promise<void> {
  await screen.ask('plan');
  await screen.page.getByRole('radio', { name: 'Business case', exact: true }).click();
}

it('what the plan earns: a figure changes, the case follows, and undo brings it back', async () => {
  await openSample('northwind');
  const { page } = screen;
  await openCase();
  const heading = page.locator('main h1');
  await until(() => heading.textContent(), (text) => text?.includes('pays back in month') === true, 'the finding');
  expect(await screen.accessibilityFaults()).toEqual([]);

  const before = (await scenario('plan'))?.npv ?? 0;
  const churn = page.getByLabel('churn a month of mid-size retailers, Likely', { exact: true });
  expect(await churn.inputValue()).toBe('1.5');
  await churn.fill('2');
  await churn.press('Enter');
  await until(() => scenario('plan'), (row) => (row?.npv ?? before) < before, 'less');
  // The arrows go down the column.
  await churn.press('ArrowDown');
  const win = page.getByLabel('cost to win a buyer of mid-size retailers, Likely', { exact: true });
  await until(() => win.evaluate((field) => document.activeElement === field), (here) => here, 'the field below');
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await until(() => driver('mid-size retailers', 'churn'), (row) => row?.estimate?.likely === 0.015, 'undone');

  // What cannot be is refused with its name: churn over 100 %, an order that falls, another currency.
  await churn.fill('120');
  await churn.press('Enter');
  await page.locator('[role="status"], [role="alert"]').getByText('Insight Suite × mid-size retailers').first().waitFor();
  await churn.press('Escape');
  const revenue = page.getByLabel('revenue per buyer a month of mid-size retailers, Likely', { exact: true });
  await revenue.fill('USD 5000');
  await revenue.press('Enter');
  await page.locator('[role="status"], [role="alert"]').getByText('An amount in USD').first().waitFor();
  await revenue.press('Escape');

  // A block from a spreadsheet is one step.
  const buyers = page.getByLabel('buyers at the start of mid-size retailers, Low', { exact: true });
  await buyers.focus();
  await page.evaluate(() => navigator.clipboard.writeText('28\t31\t33\n0.2\t0.5\t0.8'));
  await page.keyboard.press('Control+v');
  await until(() => driver('mid-size retailers', 'new_buyers'), (row) => row?.estimate?.high === 0.8, 'the block');
  expect((await driver('mid-size retailers', 'buyers'))?.estimate).toEqual({ low: 28, likely: 31, high: 33 });
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await until(() => driver('mid-size retailers', 'buyers'), (row) => row?.estimate?.likely === 32, 'the block taken back');

  // Where a figure is from, and how sure we are of it.
  const source = page.getByLabel('Source of churn a month of mid-size retailers', { exact: true });
  await source.fill('Contracts 2025');
  await source.press('Enter');
  await page.getByLabel('How sure of churn a month of mid-size retailers', { exact: true }).selectOption('known');
  await until(() => driver('mid-size retailers', 'churn'), (row) => row?.source === 'Contracts 2025' && row.confidence === 'known', 'source and confidence');
});

it('settings, a scenario of one’s own, and what a play costs and changes', async () => {
  await openSample('northwind');
  const { page } = screen;
  await openCase();
  await page.locator('[data-case-settings]').click();
  const rate = page.getByLabel('Discount rate, % a year', { exact: true });
  expect(await rate.inputValue()).toBe('12');
  await rate.fill('-100');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('dialog').getByText('A discount rate of −100% cannot be').waitFor();
  await rate.fill('8');
  await page.getByLabel('Months ahead, up to 120', { exact: true }).fill('36');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await until(business, ({ frame }) => frame.discount_rate === 0.08 && frame.months === 36, 'the settings');

  await page.getByRole('button', { name: 'Add scenario', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('Without prices');
  await page.getByLabel('Published price list and discount rule', { exact: true }).uncheck();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const planned = (await scenario('plan'))?.plays.length ?? 0;
  await until(async () => (await business()).scenarios.at(-1)?.plays.length, (count) => count === planned - 1, 'one play less');
  await page.getByRole('button', { name: 'Without prices', exact: true }).waitFor();
  // What its plays need and it leaves out is said, and counts for nothing else.
  await page.locator('[data-scenario-warning]').getByText('“Price and plan promise for existing customers” needs “Published price list and discount rule” first').waitFor();
  // It is looked at closely at once: its own plays are traced.
  await until(() => page.locator('[data-trace]').count(), (count) => count === planned - 1, 'its traces');

  await page.getByRole('button', { name: 'The plan', exact: true }).click();
  await page.locator('[data-trace="published-prices"] button').click();
  await page.locator('aside [data-money]').getByRole('button', { name: 'Costs and effects', exact: true }).click();
  await page.getByLabel('Once, when its work begins, Likely', { exact: true }).fill('50000');
  await page.getByLabel('Once, when its work begins, High', { exact: true }).fill('80000');
  await page.getByLabel('new buyers a month, Likely', { exact: true }).fill('20');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const money = async () => (await business()).plays.find((row) => row.play === 'published-prices');
  await until(money, (row) => row?.one_off.likely === 50_000 && row.one_off.high === 80_000 && row.effects.some((effect) => effect.driver === 'new_buyers' && effect.likely === 0.2), 'what it costs and changes');
  await page.keyboard.press('Control+z');
  await until(money, (row) => row?.one_off.likely === 10_000, 'undone');

  // All else of it is said in the plan, which is read from its beginning.
  await page.getByRole('button', { name: 'Show it in the plan', exact: true }).click();
  await page.locator('main[data-screen="plan"]').waitFor();
  await page.locator('aside h2').getByText('Published price list and discount rule').waitFor();
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);
});

it('figures that go together: pairs are given at the figures, one that cannot be is named, and the result says them', async () => {
  await openSample('northwind');
  const { page } = screen;
  await openCase();
  await page.locator('[data-correlations]').click();
  const dialog = page.getByRole('dialog');
  const pairs: [string, string, string][] = [
    ['churn a month, mid-size retailers', 'revenue per buyer a month, mid-size retailers', '0.9'],
    ['churn a month, mid-size retailers', 'cost to serve a buyer a month, mid-size retailers', '0.9'],
    ['revenue per buyer a month, mid-size retailers', 'cost to serve a buyer a month, mid-size retailers', '-0.5'],
  ];
  for (const [index, [one, other, far]] of pairs.entries()) {
    await dialog.getByRole('button', { name: 'Add a pair', exact: true }).click();
    // A pair begins with its first figure in hand.
    const first = dialog.getByLabel(`First figure of pair ${index + 1}`, { exact: true });
    await until(() => first.evaluate((field) => document.activeElement === field), (here) => here, 'the first figure');
    await first.selectOption({ label: one });
    await dialog.getByLabel(`Second figure of pair ${index + 1}`, { exact: true }).selectOption({ label: other });
    await dialog.getByLabel(`How far pair ${index + 1} goes together, −1 to 1`, { exact: true }).fill(far);
  }
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.locator('[role="status"], [role="alert"]').getByText('cannot go together by').first().waitFor();
  await dialog.getByLabel('How far pair 3 goes together, −1 to 1', { exact: true }).fill('0.7');
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await until(business, ({ correlations }) => correlations.length === 3, 'three pairs');
  await page.locator('[data-play]').click();
  await page.locator('[data-uncertainty]').getByText('3 pairs of figures drawn together').waitFor();
  await page.keyboard.press('Control+z');
  await until(business, ({ correlations }) => correlations.length === 0, 'undone');
});

it('the case is presented page by page, and is what a file opens with where it was left', async () => {
  await openSample('northwind');
  const { page } = screen;
  await openCase();
  await page.getByRole('radio', { name: 'Waterfall', exact: true }).first().click();
  await page.locator('[data-play]').click();
  await page.locator('[data-probability]').waitFor();
  await page.keyboard.press('F5');
  const present = page.locator('.present');
  await present.locator('[data-case-page="cash"] svg').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await present.locator('table [data-row="screen-case-npv"]').waitFor();
  for (const shown of ['waterfall', 'fan', 'tornado']) {
    await page.keyboard.press('ArrowRight');
    await present.locator(`[data-case-page="${shown}"] svg`).waitFor();
  }
  // It ends there; back before the case stands the plan, and 5 begins with it again.
  await page.keyboard.press('ArrowRight');
  await present.locator('[data-case-page="tornado"] svg').waitFor();
  await page.keyboard.press('4');
  await present.locator('.bar').first().waitFor();
  await page.keyboard.press('5');
  await present.locator('[data-case-page="cash"] svg').waitFor();
  await page.keyboard.press('Escape');
  await until(() => present.count(), (count) => count === 0, 'left');

  await page.reload();
  await page.locator('[data-recent]').first().click();
  await page.locator('main[data-screen="case"]').waitFor();
  await page.getByRole('radio', { name: 'Business case', exact: true, checked: true }).waitFor();
  await page.getByRole('radio', { name: 'Waterfall', exact: true, checked: true }).waitFor();
});

it('a case begins with a group of buyers and three figures', async () => {
  await openDesk();
  const { page } = screen;
  await page.locator('[data-sample="northwind"]').waitFor();
  await screen.call('new_workbook', { title: 'New', template: 'blank', focus: { screen: 'plan' } });
  await screen.call('edit', { edit: { edit: 'add_offering', name: 'Suite', kind: 'ours', placed: null, reason: '' }, focus: { screen: 'plan' } });
  await page.reload();
  await page.locator('[data-recent]').first().click();
  await page.locator('main[data-screen]').waitFor();
  await openCase();
  await page.getByRole('button', { name: 'A new segment…', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Shops');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  for (const [figure, value] of [['buyers at the start', '40'], ['revenue per buyer a month', '1,200'], ['gross margin before service', '55 %']] as const) {
    const field = page.getByLabel(`${figure} of Shops, Likely`, { exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
  await until(business, ({ missing, scenarios }) => missing.length === 0 && scenarios.length === 2, 'a case');
  await page.locator('main h1').getByText('Staying as we are is worth').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('a plan none of whose plays changes anything says where that is given, and goes there', async () => {
  await openSample('northwind');
  const { page } = screen;
  const nothing = { low: 0, likely: 0, high: 0, source: '' };
  for (const { play } of (await business()).plays) {
    await screen.call('edit', { edit: { edit: 'set_play_money', play, one_off: nothing, running: nothing, effects: [] }, focus: { screen: 'plan' } });
  }
  const { frame } = await business();
  await screen.call('edit', { edit: { edit: 'frame_case', frame: { ...frame, rates: [] } }, focus: { screen: 'plan' } });
  await page.reload();
  await page.locator('[data-recent]').first().click();
  await page.locator('main[data-screen]').waitFor();
  await openCase();
  await page.locator('main h1').getByText('changes no figure of the business').waitFor();
  const note = page.locator('[data-no-effects]');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await note.getByRole('button', { name: 'Costs and effects', exact: true }).click();
  await page.getByRole('menuitem', { name: 'User community', exact: true }).click();
  await page.getByLabel('new buyers a month, Likely', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await until(() => note.count(), (count) => count === 0, 'said no more');
});

it('a case is played out, grows old with an edit, and leaves as a spreadsheet', async () => {
  await openSample('northwind');
  const { page } = screen;
  await openCase();
  const sure = page.locator('[data-uncertainty]');
  await sure.getByLabel('Seed', { exact: true }).fill('7');
  await sure.getByRole('button', { name: 'Play out: The plan', exact: true }).click();
  // Tens of thousands of runs, and a driver at a time for what must be true: seconds, in a build for debugging.
  const probability = sure.locator('[data-probability]');
  await probability.waitFor({ timeout: 90_000 });
  expect(await probability.textContent()).toMatch(/^\d+(\.\d)?%$/);
  await sure.locator('svg').first().waitFor({ timeout: 60_000 });
  await sure.getByRole('radio', { name: 'Tornado', exact: true }).click();
  await sure.getByText('What must be true').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);

  await sure.getByLabel('Seed', { exact: true }).fill('8');
  await sure.getByText('have changed since it was played out').waitFor();

  const path = join(screen.home, '商业论证.xlsx');
  page.once('dialog', (dialog) => void dialog.accept(path));
  await page.getByRole('button', { name: 'Excel with formulas…', exact: true }).click();
  await until(() => Promise.resolve(existsSync(path)), (there) => there, 'the sheet');
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
}, 240_000);
