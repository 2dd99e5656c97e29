// The rubric as people make it theirs, what it says of a position, and pins that nobody sees too early.

import { expect, it } from 'vitest';
import { until } from './screen';
import { openSample, screen } from './story';

type Row = { dimension: { id: string; name: string; weight: number; phases: string[] }; origin: string; level: number | null; answers: unknown[]; evidence: { id: string; text: string }[]; target_level: number | null; target_set: boolean };
type Spectrum = {
  offerings: { offering: { id: string; name: string }; overrule: unknown; perceived: { position: number; n: number } | null; origin: string | null }[];
  chosen: { offering: string; edited: boolean; dimensions: Row[]; gone: { id: string }[]; pins: { respondent: string; position: number }[]; jumps: unknown[]; aims_at: number | null };
  benchmarks_edited: boolean;
};
const spectrum = async () => (await screen.call<{ view: { reading: Spectrum } }>('view', { focus: { screen: 'spectrum' } })).view.reading;
const rubric = async () => (await spectrum()).chosen;

it('a dimension is added, taken out, put back and brought back to the default', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const before = await rubric();
  await page.locator('[data-rubric]').click();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.locator('[data-add-dimension]').click();
  const dialog = page.locator('dialog').last();
  await dialog.getByLabel('Name', { exact: true }).fill('Telephone');
  await dialog.getByLabel('Renew', { exact: true }).check();
  for (let level = 0; level < 5; level += 1) await dialog.getByLabel(`Level ${level} of 4`, { exact: true }).fill(`Rings ${level} times`);
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await until(rubric, ({ dimensions }) => dimensions.at(-1)?.dimension.name === 'Telephone', 'a dimension of our own');
  expect((await rubric()).dimensions.at(-1)).toMatchObject({ origin: 'own', dimension: { phases: ['renew'], weight: 1 } });

  // One that came with the application goes and comes back to its place, without its answers.
  await page.locator('[data-remove="price"]').click();
  await page.locator('[data-put-back="price"]').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.locator('[data-put-back="price"]').click();
  const back = await until(rubric, ({ gone }) => gone.length === 0, 'the dimension back');
  expect(back.dimensions[1]).toMatchObject({ origin: 'default', dimension: { id: 'price' }, answers: [] });

  await page.locator('[data-restore-rubric]').click();
  const whole = await until(rubric, ({ edited }) => !edited, 'the default rubric');
  expect(whole.dimensions[0]?.answers).toEqual(before.dimensions[0]?.answers);
  await page.keyboard.press('Escape');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await until(rubric, (now) => JSON.stringify(now) === JSON.stringify(before), 'everything as it was');
});

it('what was changed is marked, with the way back beside it', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const row = page.locator('[data-dimension="reach"]');
  await row.locator('.name').click();
  await row.getByLabel('Weight, 0 to 10', { exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await row.locator('[data-origin="edited"]').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await row.locator('[data-restore]').click();
  await until(rubric, ({ edited }) => !edited, 'the default weight');
  expect(await page.locator('[data-origin]').count()).toBe(0);

  const netflix = page.locator('[data-handle="offering/netflix/position"][tabindex]');
  await netflix.click();
  await page.locator('[data-dimension="offer"] button.step').nth(4).click();
  await page.locator('[data-origin="edited"]').waitFor();
  await page.getByRole('button', { name: 'Add…', exact: true }).click();
  await page.getByRole('menuitem', { name: 'The default benchmarks, and no others', exact: true }).click();
  await until(spectrum, (now) => !now.benchmarks_edited, 'the default benchmarks');
});

it('a level rests on evidence that is there already, and on what is added beside it', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const row = page.locator('[data-dimension="reach"]');
  const of = async () => (await rubric()).dimensions.find(({ dimension }) => dimension.id === 'reach')?.evidence ?? [];
  await row.locator('.name').click();
  await row.getByLabel('Cite what is there…', { exact: true }).selectOption({ label: 'Contoso: 48% of revenue, 61% of analyst hours' });
  await until(of, (items) => items.map(({ id }) => id).join() === 'contoso-share', 'the evidence cited');
  await row.getByRole('button', { name: 'Add evidence…', exact: true }).click();
  await row.getByLabel('What was said, measured or written', { exact: true }).fill('Three of five buyers came by one partner');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await row.getByRole('button', { name: 'Add', exact: true }).click();
  await until(of, (items) => items.length === 2, 'the evidence added');
  await row.getByRole('button', { name: 'It does not rest on this', exact: true }).first().click();
  await until(of, (items) => items.map(({ text }) => text).join() === 'Three of five buyers came by one partner', 'one item left');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await until(of, (items) => items.length === 0, 'everything as it was');
});

it('a single level of the target is set, the others make up for it, and what cannot be reached is said', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const before = await rubric();
  const row = page.locator('[data-dimension="roadmap"]');
  await row.locator('.name').click();
  await row.locator('[data-wanted]').selectOption('4');
  const set = await until(rubric, ({ dimensions }) => dimensions.some(({ target_set }) => target_set), 'a level of one\'s own');
  expect(set.dimensions.find(({ dimension }) => dimension.id === 'roadmap')).toMatchObject({ target_level: 4, target_set: true });
  expect(set.dimensions[0]?.target_level).toBeLessThan(before.dimensions[0]?.target_level ?? 0);
  expect(set.aims_at).toBeNull();
  // Five of ten at the client's end stand beyond the target whatever the others do.
  for (const name of ['offer', 'price', 'buying', 'reach']) {
    const other = page.locator(`[data-dimension="${name}"]`);
    await other.locator('.name').click();
    await other.locator('[data-wanted]').selectOption('4');
    await until(rubric, ({ dimensions }) => dimensions.some(({ dimension, target_set }) => dimension.id === name && target_set), `the level of ${name}`);
  }
  await page.locator('[data-reached]').getByText('The levels you set stand at 50, not at the target of 40.', { exact: true }).waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('a level is answered by its sentence, and a weight that is refused stands no longer where it was typed', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const row = page.locator('aside .row-of').first();
  await row.locator('.name').click();
  const sentence = row.locator('button.sentence[aria-pressed="false"]').last();
  const before = (await rubric()).dimensions[0]?.level;
  await sentence.click();
  await until(rubric, ({ dimensions }) => dimensions[0]?.level !== before, 'another level');
  expect(await screen.accessibilityFaults()).toEqual([]);

  const weight = row.getByLabel('Weight, 0 to 10', { exact: true });
  const held = await weight.inputValue();
  const refusals = page.locator('.notice.warn').filter({ hasText: '99' });
  await weight.fill('99');
  await weight.press('Tab');
  await refusals.waitFor();
  await until(() => weight.inputValue(), (shown) => shown === held, 'what the workbook holds');
  // As long as one is at it, it can be mended; left as it is, it is not asked for again.
  await weight.fill('99');
  await weight.press('Enter');
  await until(() => weight.getAttribute('aria-invalid'), (invalid) => invalid === 'true', 'refused');
  expect(await weight.inputValue()).toBe('99');
  await refusals.getByRole('button').click();
  await until(() => weight.inputValue(), (shown) => shown === held, 'what the workbook holds');
  expect(await refusals.count()).toBe(0);
});

it('a target is set once somebody says where, and a month that is over is said', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const form = page.locator('[data-target]');
  type Chosen = { view: { reading: { chosen: { offering: string; overdue: boolean } | null; offerings: { offering: { id: string }; target: { position: number; by: string } | null }[] } } };
  const target = async () => {
    const { reading } = (await screen.call<Chosen>('view', { focus: { screen: 'spectrum' } })).view;
    return reading.offerings.find((row) => row.offering.id === reading.chosen?.offering)?.target ?? null;
  };
  await form.getByRole('button', { name: 'Take the target away', exact: true }).click();
  await until(target, (now) => now === null, 'no target');
  await form.getByRole('button', { name: 'Set a target…', exact: true }).click();
  const field = form.getByLabel('Target position', { exact: true });
  await until(() => field.evaluate((input) => input === document.activeElement), (focused) => focused, 'the field');
  expect(await target()).toBe(null);
  await page.keyboard.press('Enter');
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false);
  expect(await screen.accessibilityFaults()).toEqual([]);
  await form.getByRole('button', { name: 'Cancel', exact: true }).click();
  expect(await target()).toBe(null);
  await form.getByRole('button', { name: 'Set a target…', exact: true }).click();
  await field.fill('35');
  await page.keyboard.press('Enter');
  await until(target, (now) => now?.position === 35, 'the target');
  const by = form.getByLabel('By (year-month)', { exact: true });
  await by.fill('2020-01');
  await by.press('Enter');
  await form.getByText('This month is over.', { exact: true }).waitFor();
  expect((await target())?.by).toBe('2020-01');
});

it('pins are dropped blind, one after the other, and shown at the end', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const { pins } = await rubric();
  await page.locator('[data-pin-blind]').click();
  const flow = page.locator('[data-pinning]');
  const texts = await flow.innerText();
  for (const { position } of pins) expect(texts).not.toContain(String(position));
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  expect(await flow.isVisible()).toBe(true);
  expect(await screen.accessibilityFaults()).toEqual([]);

  // Somebody new, who has not seen the rubric, by keys alone.
  await flow.getByLabel('Somebody else, by name', { exact: true }).fill('Ines');
  await page.keyboard.press('Enter');
  await flow.getByRole('slider').waitFor();
  expect(await flow.getByText('not blind any more').count()).toBe(0);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('Enter');
  await until(rubric, (now) => now.pins.at(-1)?.position === 61, 'a pin at 61');
  expect(await flow.innerText()).not.toContain('61');

  // Somebody who answered the rubric is told, and cannot move what was dropped blind.
  await flow.locator('[data-who]').first().click();
  await flow.getByText('not blind any more').waitFor();
  const line = await flow.getByRole('slider').boundingBox();
  if (line === null) throw new Error('no line');
  await page.mouse.click(line.x + line.width * 0.2, line.y + line.height / 2);
  await flow.locator('[data-drop]').click();
  await page.getByText('was dropped blind').waitFor();
  await flow.getByRole('button', { name: 'Not now', exact: true }).click();
  await flow.locator('[data-show-pins]').click();
  await flow.getByText('Ines').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('Enter');
  expect((await rubric()).pins.map(({ position }) => position)).toEqual([...pins.map(({ position }) => position), 61]);
});

it('a mark put against the evidence asks which facts would have to be different', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await page.locator('[data-handle="offering/insight-suite/position"][tabindex]').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  const facts = page.locator('[data-facts]');
  await facts.getByText('For the evidence to say 42').waitFor();
  const few = await facts.locator('li').count();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await facts.getByRole('radio', { name: 'A step of many', exact: true }).click();
  expect(await facts.locator('li').count()).toBeGreaterThan(few);
  const look = facts.locator('[data-look]').first();
  const dimension = await look.getAttribute('data-look');
  await look.click();
  // The rubric is open at that row, and nothing was overruled.
  const row = page.locator(`[data-dimension="${dimension}"]`);
  await row.locator('.name[aria-expanded="true"]').waitFor();
  expect(await row.locator('.name').evaluate((name) => name === document.activeElement)).toBe(true);
  expect((await spectrum()).offerings.every(({ overrule }) => overrule === null)).toBe(true);
});

it('neighbours of the journey that stand far apart are named', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await page.locator('[data-jump]').getByText('“Gets help” stands at 88, “Renews” at 46').waitFor();
  await page.locator('[data-sensitivity]').getByText('Between 56 and 69 whatever the weights').waitFor();
});
