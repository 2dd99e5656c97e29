// Files of other programs, looked into before anything is changed, taken in one step, taken back in one.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { until } from './screen';
import { openSample, screen } from './story';

beforeEach(() => openSample('northwind'));

type Reading = {
  maps: { id: string; name: string }[];
  map: { stages: { stage: { name: string }; scores: { n: number }[] }[]; cells: { cell: { text: string } }[] };
};
const look = async (map: string | null = null) => (await screen.call<{ view: { reading: Reading } }>('view', { focus: { screen: 'journey', map } })).view.reading;

/** Chooses a file for "Import into this workbook…" and gives the preview. */
async function preview(name: string, content: string | Buffer) {
  const path = join(screen.home, name);
  writeFileSync(path, content);
  screen.page.once('dialog', (dialog) => void dialog.accept(path));
  await screen.page.keyboard.press('Control+k');
  await screen.page.keyboard.type('import into');
  await screen.page.keyboard.press('Enter');
  const dialog = screen.page.getByRole('dialog', { name: `What would become of “${name}”`, exact: true });
  await dialog.waitFor();
  return dialog;
}

const workshop = `journey
    %% from the workshop
    title Onboarding of a bank
    section Buy
      Ask for an offer: 9: Buyer, Sales
      Sign: 3: Buyer, Legal
    section Go live
      Load the data: 2: Analyst
      First report: 7: Buyer
`;

it('a diagram is shown before it is taken, its scores get a scale, and one undo takes it back', async () => {
  const { page } = screen;
  const before = (await look()).maps;
  const dialog = await preview('workshop.mmd', workshop);
  await dialog.getByRole('row', { name: 'Title “Onboarding of a bank” Map “Onboarding of a bank”', exact: true }).waitFor();
  await dialog.getByRole('listitem').filter({ hasText: /2.*from the workshop/ }).waitFor();
  await dialog.getByText('0 ratings').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);

  await dialog.locator('[data-offer="scale"]').selectOption({ index: 2 });
  await dialog.getByText(/texts, [1-9]\d* ratings/).waitFor();
  expect((await look()).maps).toEqual(before);

  await dialog.getByRole('button', { name: 'Import 1 map', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-maps]').filter({ hasText: 'Onboarding of a bank' }).waitFor();
  const made = (await look()).maps.find(({ name }) => name === 'Onboarding of a bank');
  const { map } = await look(made?.id);
  expect(map.stages.map(({ stage }) => stage.name)).toEqual(['Ask for an offer', 'Sign', 'Load the data', 'First report']);
  expect(map.stages.some(({ scores }) => scores.some(({ n }) => n > 0))).toBe(true);

  await page.keyboard.press('Control+z');
  await until(async () => (await look()).maps, (maps) => JSON.stringify(maps) === JSON.stringify(before), 'the maps as they were');
});

it('a diagram may become a workbook of its own, and the one that is open stays as it is', async () => {
  const { page } = screen;
  const before = await look();
  const dialog = await preview('workshop.mmd', workshop);
  await dialog.getByRole('radio', { name: 'Into a workbook of its own', exact: true }).check();
  await dialog.getByText('It becomes a workbook of its own, “Onboarding of a bank”.').waitFor();
  await dialog.locator('[data-offer="scale"]').selectOption({ index: 2 });
  await dialog.getByText(/texts, [1-9]\d* ratings/).waitFor();
  await dialog.getByRole('button', { name: 'Import 1 map', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await until(look, ({ maps }) => maps.length === 1 && maps[0]?.name === 'Onboarding of a bank', 'the map in a workbook of its own');
  const made = await look();
  expect(made.map.stages.some(({ scores }) => scores.some(({ n }) => n > 0))).toBe(true);

  await page.keyboard.press('Control+w');
  await page.locator('[data-recent]').filter({ hasText: 'Northwind' }).click();
  await page.locator('main[data-screen="journey"]').waitFor();
  expect(await look()).toEqual(before);
});

it('a table in another encoding is read as it was meant, or otherwise where one says so, and Cancel changes nothing', async () => {
  const { page } = screen;
  const before = (await look()).maps;
  // “阶段,签约,上线 / 买方做什么,比较三家,等待五周”, as a spreadsheet of a Chinese Windows writes it.
  const dialog = await preview('journey.csv', Buffer.from('bdd7b6ce2cc7a9d4bc2cc9cfcfdf0ac2f2b7bdd7f6cab2c3b42cb1c8bdcfc8fdbcd22cb5c8b4fdcee5d6dc0a', 'hex'));
  await dialog.getByRole('row', { name: /“签约”/ }).waitFor();
  await dialog.locator('[data-offer="encoding"]').selectOption({ index: 1 });
  await dialog.getByRole('row', { name: /“签约”/ }).waitFor({ state: 'detached' });
  await dialog.locator('[data-offer="stages"]').selectOption({ index: 1 });
  await dialog.getByText('1 stage ×').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await look()).maps).toEqual(before);
});

it('a file that is no journey is refused where it was asked for, with what to do', async () => {
  const dialog = await preview('picture.mmd', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await dialog.getByRole('alert').first().filter({ hasText: /\S/ }).waitFor();
  expect(await dialog.getByRole('button', { name: /^Import/ }).count()).toBe(0);
});
