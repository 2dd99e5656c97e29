// The method in a workbook is a copy of one's own: the rubric is said in other words, plays are changed and removed.

import { expect, it } from 'vitest';
import { until } from './screen';
import { openSample, screen } from './story';

type Dimension = { id: string; name: string; question: string; levels: string[]; weight: number };
type Spectrum = { view: { reading: { headline: { title: { id: string } }; chosen: { dimensions: { dimension: Dimension; level: number | null }[] } } } };
const spectrum = async () => (await screen.call<Spectrum>('view', { focus: { screen: 'spectrum' } })).view.reading;

type Play = {
  id: string; name: string; needs: string[]; excludes: string[]; work_months: number; effect_months: number; effort: { role: string; person_months: number }[];
  effects: { dimension: string; low: number; likely: number; high: number }[]; risk: string; leading_indicator: string; done_when: string; why: string;
};
type Plan = { view: { reading: { plays: { play: Play }[]; left_out: { play: Play }[] } } };
const plan = async () => (await screen.call<Plan>('view', { focus: { screen: 'plan' } })).view.reading;
const plays = async () => {
  const { plays: planned, left_out } = await plan();
  return [...planned, ...left_out].map(({ play }) => play);
};

it('a dimension is said in other words and weighed, its answers stay, and undo brings the words back', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const before = (await spectrum()).chosen.dimensions[0];
  if (before === undefined) throw new Error('the sample has no rubric');
  await page.locator('aside').getByRole('button', { name: before.dimension.name, exact: true }).click();
  await page.locator('[data-reword]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Who decides');
  await dialog.getByLabel(/^Weight/).fill('2.5');
  await dialog.getByLabel('What is asked', { exact: true }).fill('Who decides what is built next?');
  await dialog.getByLabel('Level 0 of 4', { exact: true }).fill('We alone.');
  await dialog.getByLabel('Level 4 of 4', { exact: true }).fill('Each buyer for themselves.');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  const after = (await spectrum()).chosen.dimensions[0];
  expect(after?.dimension).toEqual({
    ...before.dimension, name: 'Who decides', question: 'Who decides what is built next?', weight: 2.5,
    levels: ['We alone.', ...before.dimension.levels.slice(1, 4), 'Each buyer for themselves.'],
  });
  expect(after?.level).toBe(before.level);
  await page.locator('aside').getByText('Each buyer for themselves.').first().waitFor();

  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await until(async () => (await spectrum()).chosen.dimensions[0]?.dimension, (dimension) => JSON.stringify(dimension) === JSON.stringify(before.dimension), 'the words as they were');
});

it('a level without a sentence is refused and what was typed stays', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const before = (await spectrum()).chosen.dimensions[0];
  await page.locator('aside').getByRole('button', { name: before?.dimension.name ?? '', exact: true }).click();
  await page.locator('[data-reword]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Level 2 of 4', { exact: true }).fill('   ');
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: 'describes 4 levels' }).waitFor();
  expect(await dialog.getByLabel('Level 2 of 4', { exact: true }).inputValue()).toBe('   ');
  expect((await spectrum()).chosen.dimensions[0]?.dimension).toEqual(before?.dimension);
});

it('a rubric that weighs nothing says so, and not that nobody answered', async () => {
  await openSample('northwind');
  const { page } = screen;
  for (const { dimension } of (await spectrum()).chosen.dimensions) {
    await screen.call('edit', { edit: { edit: 'set_weight', dimension: dimension.id, weight: 0 }, focus: { screen: 'spectrum' } });
  }
  await screen.ask('spectrum');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Every dimension has weight 0' }).waitFor();
  await screen.ask('plan');
  await page.getByText('Give at least one dimension of the rubric a weight above 0').waitFor();
});

it('a play of the library is changed, keeps what was not touched, and is removed with what spoke of it', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  const planned = (await plan()).plays.map(({ play }) => play);
  const before = planned.find((play) => planned.some((other) => other.needs.includes(play.id))) ?? planned[0];
  if (before === undefined) throw new Error('the sample has no plan');
  await page.locator(`[data-play="${before.id}"]`).first().click();
  await page.locator('aside h2', { hasText: before.name }).waitFor();

  await page.locator('aside').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Our own way');
  await dialog.getByLabel('Months of work', { exact: true }).fill('4');
  await dialog.getByLabel('Months until its effect is whole', { exact: true }).fill('9');
  await dialog.getByLabel('What may go wrong', { exact: true }).fill('Nobody has time');
  await dialog.getByLabel('Done when', { exact: true }).fill('Ten buyers have it');
  await dialog.locator('.two').nth(1).locator('fieldset').first().locator('input').first().fill('1.75');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('aside h2', { hasText: 'Our own way' }).waitFor();
  const [first, ...others] = before.effort;
  expect((await plays()).find((play) => play.id === before.id)).toEqual({
    ...before, name: 'Our own way', work_months: 4, effect_months: 9, risk: 'Nobody has time', done_when: 'Ten buyers have it',
    effort: [{ role: first?.role, person_months: 1.75 }, ...others],
  });

  await page.locator('aside').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove “Our own way” from the library', exact: true }).click();
  const gone = await until(plays, (all) => !all.some((play) => play.id === before.id), 'the play gone');
  expect(gone.some((play) => play.needs.includes(before.id) || play.excludes.includes(before.id))).toBe(false);
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await until(plays, (all) => all.some((play) => play.name === 'Our own way'), 'the play back');
  expect((await plan()).plays.length).toBe(planned.length);
});
