// Named views of the spectrum: what is shown, which part of the line, names or letters, on the screen and in files.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

type Look = { low: number; high: number; anonymous: boolean; sized: boolean };
type Spectrum = { view: { reading: { look: Look; views: { id: string; name: string; offerings: string[]; look: Look }[]; offerings: { offering: { id: string; name: string; kind: string }; position: number | null }[] } } };
const spectrum = async () => (await screen.call<Spectrum>('view', { focus: { screen: 'spectrum' } })).view.reading;
const words = () => screen.page.locator('.chart svg text').allTextContents();

async function fromView(item: string | RegExp): Promise<void> {
  await screen.page.locator('.tools').getByRole('button').last().click();
  await screen.page.getByRole('menu').getByText(item).click();
}

it('a view is kept, chosen, looked at otherwise, kept again and comes back with the file', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await fromView('Competitors as letters');
  await until(words, (all) => all.includes('A') && !all.join().includes('Quantile'), 'letters on the chart');
  await fromView('Marks as large as revenue');
  await until(words, (all) => all.join(' ').includes('area of our marks'), 'marks by revenue');
  await fromView('To the crowded part');
  await until(words, (all) => all.some((text) => text.startsWith('shown from')), 'a part of the line');
  await fromView('Keep this as a new view…');
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('For the board');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'For the board', exact: true }).waitFor();
  const [view] = (await spectrum()).views;
  expect(view?.look).toMatchObject({ anonymous: true, sized: true });
  expect((view?.look.high ?? 0) - (view?.look.low ?? 0)).toBeLessThan(80);

  // What the view shows is the view's; the chart without one shows what it did.
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('menu').getByText('Netflix').click();
  await page.keyboard.press('Escape');
  await until(spectrum, ({ views }) => views[0]?.offerings.includes('netflix') === false, 'the view without Netflix');
  await fromView('Whole line');
  await until(words, (all) => !all.some((text) => text.startsWith('shown from')) && !all.join().includes('Netflix'), 'the whole line');
  await page.getByRole('button', { name: 'For the board •', exact: true }).waitFor();
  await fromView('As marked to show');
  await until(words, (all) => all.join().includes('Netflix') && all.join().includes('Quantile'), 'everything, with names');

  await screen.ask('journey');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Find or do/ }).fill('For the board');
  await page.getByRole('option', { name: /For the board/ }).click();
  await until(words, (all) => all.includes('B'), 'the view again');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Northwind Analytics').first().click();
  await until(words, (all) => all.includes('B') && all.some((text) => text.startsWith('shown from')), 'the view that was chosen');
});

it('a mark is moved by keys and by hand on a part of the line, and takes the part along', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const quantile = async () => (await spectrum()).offerings.find(({ offering }) => offering.id === 'quantile')?.position ?? null;
  const mark = page.locator('[data-handle="offering/quantile/position"][tabindex]');
  // It was put there for a reason, which is asked for again.
  const keep = () => page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
  await mark.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await until(words, (all) => all.some((text) => text.startsWith('shown from')), 'a part of the line');
  const from = Number((await words()).find((text) => text.startsWith('shown from'))?.slice(11));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await keep();
  await until(quantile, (position) => position === 48, 'one step');

  const box = await mark.boundingBox();
  const chart = await page.locator('.chart').boundingBox();
  if (box === null || chart === null) throw new Error('no mark');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + chart.width / 5, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await keep();
  // A fifth of the chart is far less than a fifth of the line.
  await until(quantile, (position) => position !== null && position > 49 && position < 56, 'a small move');

  await mark.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await keep();
  await until(quantile, (position) => position === 0, 'at the end');
  await until(words, (all) => all.includes('buys what we make'), 'the part with the end');
  expect(from).toBeGreaterThan(0);
  await page.keyboard.press('0');
  await until(words, (all) => all.includes('asks us to make something'), 'the whole line');
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('what is exported without names says none, not even in its name', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await screen.call('edit', { edit: { edit: 'rename_workbook', title: 'Northwind or Brightlane' }, focus: { screen: 'spectrum' } });
  await fromView('Competitors as letters');
  await until(words, (all) => all.includes('A'), 'letters on the chart');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).or(dialog.getByText('SVG', { exact: true })).first().click();
  await until(() => dialog.getByLabel('File', { exact: true }).inputValue(), (path) => path.includes('Northwind or A') && path.endsWith('.svg'), 'a file without the name');
  const path = join(screen.home, 'chart.svg');
  await dialog.getByLabel('File', { exact: true }).fill(path);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const svg = readFileSync(path, 'utf8').toLowerCase();
  for (const name of ['brightlane', 'quantile', 'marlowe']) expect(svg.includes(name), name).toBe(false);
  expect(svg).toContain('stands at 28');
});

it('a chart is copied as a picture and as SVG, transparent, in colours of one’s own', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const theme = join(screen.home, 'ours.json');
  writeFileSync(theme, JSON.stringify({ colors: { accent: '#123456' }, font: 'Georgia' }));
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('radio', { name: 'PNG', exact: true }).or(dialog.getByText('PNG', { exact: true })).first().click();
  await dialog.getByLabel('Transparent ground', { exact: true }).check();
  page.once('dialog', (asked) => void asked.accept(theme));
  await dialog.getByRole('button', { name: 'Theme file…', exact: true }).click();
  await dialog.getByRole('button', { name: 'ours.json', exact: true }).waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);

  await dialog.getByRole('button', { name: 'As SVG', exact: true }).click();
  await page.getByText('The SVG is in the clipboard, as text.').first().waitFor();
  const svg = await page.evaluate(() => navigator.clipboard.readText());
  expect(svg).toContain('#123456');
  expect(svg).toContain("'Georgia', Inter");
  expect(svg).not.toContain('<rect width="100%"');
  await dialog.getByRole('button', { name: 'As a picture', exact: true }).click();
  await page.getByText('The picture is in the clipboard.').first().waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return [picture.width, picture.height];
  });
  expect(size).toEqual([1920, 1080]);

  const path = join(screen.home, 'chart.png');
  await dialog.getByText('2×').click();
  await dialog.getByLabel('File', { exact: true }).fill(path);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const png = readFileSync(path);
  // Width and colour type, as the first chunk of a PNG tells them: 6 lets the ground through.
  expect([png.readUInt32BE(16), png[25]]).toEqual([3840, 6]);
});

it('a chart is dragged out of the window as a picture', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await page.getByRole('button', { name: 'Export…', exact: true }).click();
  const preview = page.locator('[data-preview]');
  await preview.locator('svg').waitFor();
  await preview.hover();
  await preview.locator('img').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  const size = await preview.locator('img').evaluate((picture: HTMLImageElement) => picture.decode().then(() => [picture.naturalWidth, picture.naturalHeight]));
  expect(size).toEqual([1920, 1080]);
  await page.evaluate(() => document.addEventListener('dragstart', (event) => Object.assign(window, { taken: [...(event.dataTransfer?.types ?? [])] })));
  await page.mouse.down();
  await page.mouse.move(30, 30, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toContain('Files');
  // Another chart is another picture.
  await page.getByRole('radio', { name: 'Cash curve', exact: true }).click();
  await preview.locator('img').waitFor({ state: 'detached' });
});

it('a light chart leaves a dark screen, and a theme file that is none says which key', async () => {
  await openDesk({ theme: 'dark' });
  await screen.page.locator('[data-sample="northwind"]').click();
  await screen.page.locator('main[data-screen="journey"]').waitFor();
  const { page } = screen;
  await screen.ask('spectrum');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).or(dialog.getByText('SVG', { exact: true })).first().click();
  const path = join(screen.home, 'chart.svg');
  await dialog.getByLabel('File', { exact: true }).fill(path);
  const theme = join(screen.home, 'wrong.json');
  writeFileSync(theme, JSON.stringify({ colors: { accent: 'blue' } }));
  page.once('dialog', (asked) => void asked.accept(theme));
  await dialog.getByRole('button', { name: 'Theme file…', exact: true }).click();
  await dialog.getByText('“blue” for “accent”').first().waitFor();
  // It is refused, and not chosen.
  await dialog.getByRole('button', { name: 'Theme file…', exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(readFileSync(path, 'utf8')).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
});
