import { expect, it } from 'vitest';
import type { PlanReading, SpectrumReading } from '../../ui/src/ipc/types';
import { until } from './screen';
import { openSample, screen } from './story';

const reading = async <Answer>(name: 'plan' | 'spectrum') => {
  const { view } = await screen.call<{ view: Record<string, Answer> }>('view', { focus: { screen: name, map: null, offering: null, view: null, look: null } });
  return Object.values(view).find((value): value is Answer => typeof value === 'object' && value !== null);
};

it('positions are kept under today, noted, seen on the chart, and forgotten', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const history = page.locator('[data-history]');
  expect(await history.locator('li').count()).toBe(2);
  await history.getByRole('button', { name: 'Keep today’s positions', exact: true }).click();
  await history.locator('li').nth(2).waitFor();
  await history.getByRole('button', { name: 'Trail on the chart', exact: true }).click();
  await page.locator('[aria-label*="On 2026-03-31 it stood at 69."]').first().waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await history.getByRole('button', { name: 'Forget 2026-03-31', exact: true }).click();
  await until(() => history.locator('li').count(), (count) => count === 2, 'the rest');
  await page.keyboard.press('Control+z');
  await history.locator('li').nth(2).waitFor();
  expect((await reading<SpectrumReading>('spectrum'))?.offerings[0]?.history).toHaveLength(3);
});

it('a play is begun, its indicator read, done and given up with a reason; its step says what is met', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  const progress = page.locator('[data-play-progress]');
  await progress.getByRole('radio', { name: 'Begun', exact: true }).click();
  await page.locator('.bar[data-state="begun"]').waitFor();
  await progress.getByLabel('What it says today', { exact: true }).fill('42 %');
  await page.keyboard.press('Enter');
  await progress.locator('li').first().waitFor();
  await progress.getByRole('radio', { name: 'Done', exact: true }).click();
  await page.locator('.bar[data-state="done"]').waitFor();
  await page.locator('[data-phases] summary').click();
  await page.locator('[data-phases] .met').first().waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await progress.getByRole('radio', { name: 'Given up', exact: true }).click();
  await progress.getByLabel('Why is it given up?', { exact: true }).fill('Nobody bought it');
  await progress.getByRole('button', { name: 'Give it up', exact: true }).click();
  await page.locator('.bar[data-state="dropped"]').waitFor();
  const [first] = (await reading<PlanReading>('plan'))?.plays ?? [];
  expect(first?.progress).toMatchObject({ state: 'dropped', note: 'Nobody bought it' });
  expect(first?.indicators).toMatchObject([{ value: '42 %' }]);
});

it('a block is answered, or said to be none with a reason', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  const blocks = page.locator('[data-blocks]');
  await blocks.getByText('Never forgotten: 4 of 11 answered').click();
  await blocks.getByLabel('Partners', { exact: true }).fill('Two warehouses do the measuring');
  await page.keyboard.press('Control+Enter');
  await blocks.getByText('Never forgotten: 5 of 11 answered').waitFor();
  const skills = blocks.locator('li').filter({ hasText: 'Skills to hire' });
  await skills.getByRole('checkbox').check();
  await skills.getByLabel('Why none: Skills to hire', { exact: true }).fill('We have them all');
  await page.keyboard.press('Control+Enter');
  await blocks.getByText('Never forgotten: 6 of 11 answered').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  expect((await reading<PlanReading>('plan'))?.blocks.find(({ block }) => block === 'skills')).toMatchObject({ none: true, text: 'We have them all' });
});

it('who must agree, what happens to customers and what is not done instead are lists of their own', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  const blocks = page.locator('[data-blocks]');
  await blocks.locator('summary').click();
  const block = async (name: string) => (await reading<PlanReading>('plan'))?.blocks.find((row) => row.block === name);

  const who = blocks.getByLabel('Add somebody who must agree: name or role', { exact: true });
  await who.fill('Ana, finance');
  await who.press('Enter');
  for (const [line, text] of [['Gains', 'A margin to plan with'], ['Fears', 'A quarter without large deals'], ['We ask', 'Two hires first']] as const) {
    const field = blocks.getByLabel(`${line}: Ana, finance`, { exact: true });
    await field.fill(text);
    await field.press('Enter');
  }
  const ana = { name: 'Ana, finance', gains: 'A margin to plan with', fears: 'A quarter without large deals', asks: 'Two hires first' };
  await until(async () => (await block('agreement'))?.executives, (rows) => JSON.stringify(rows) === JSON.stringify([ana]), 'three lines');

  await blocks.getByLabel('What happens to existing customers: grocery chains', { exact: true }).selectOption('grandfather');
  const notice = blocks.getByLabel('Notice in months: grocery chains', { exact: true });
  await until(() => notice.isEnabled(), (can) => can, 'a way to give notice');
  await notice.fill('12');
  await notice.press('Enter');
  await until(async () => (await block('migration'))?.passages.find((row) => row.name === 'grocery chains')?.said, (said) => said?.way === 'grandfather' && said.notice === 12, 'kept');
  // What was written before there were lists stands beside them.
  expect((await block('migration'))?.text).toContain('twelve months');

  const either = blocks.getByLabel('Add an either–or: what we do', { exact: true });
  await either.fill('The fixed package');
  await either.press('Enter');
  const or = blocks.getByLabel('What we will not do instead, 1', { exact: true });
  await or.fill('A second team');
  await or.press('Enter');
  await until(async () => (await block('either_or'))?.pairs, (pairs) => pairs?.[0]?.declined === 'A second team', 'the pair');
  expect(await screen.accessibilityFaults()).toEqual([]);

  // What was folded out is so again.
  await page.reload();
  await page.locator('[data-recent]').first().click();
  await page.locator('[data-blocks][open]').waitFor();
});
