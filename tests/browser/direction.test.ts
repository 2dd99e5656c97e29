import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

type Direction = { value: number | null; verdict: string | null; evidence: { evidence: string; value: number | null; weight: number; bearing: string | null }[] };
type Spectrum = { view: { reading: { direction: Direction | null } } };
const direction = async () => (await screen.call<Spectrum>('view', { focus: { screen: 'spectrum' } })).view.reading.direction;
const evidence = async (kind: string) => (await direction())?.evidence.find((row) => row.evidence === kind);

it('which way the evidence points, what speaks against it, and what would turn it', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  await page.locator('aside [data-direction] button').click();
  const heading = page.locator('main h1');
  await until(() => heading.textContent(), (text) => text?.includes('a little more scalable') === true, 'the verdict');
  expect(await screen.accessibilityFaults()).toEqual([]);

  // What it was computed from is a key away.
  const spots = page.locator('[data-evidence="weak_spots"]');
  await spots.locator('summary').focus();
  await page.keyboard.press('Enter');
  await spots.getByText('Onboards, satisfaction: needs scale').waitFor();

  // Economics counts more: the verdict turns, as was said.
  await page.getByText('It would turn to “stay” if economics counted 1.4').waitFor();
  const weight = page.getByLabel('Weight of economics, 0 to 10', { exact: true });
  await weight.fill('1.4');
  await weight.press('Enter');
  await until(direction, (now) => now?.verdict === 'stay', 'staying');
  await page.getByRole('button', { name: 'Weigh alike', exact: true }).click();
  await until(direction, (now) => now?.verdict === 'more_scalable', 'all alike again');
  await page.keyboard.press('Control+z');
  await until(() => evidence('economics'), (row) => row?.weight === 1.4, 'undone');
  await page.keyboard.press('Control+Shift+z');

  // A weight that is none is refused, and stays to be mended.
  await weight.fill('11');
  await weight.press('Enter');
  await page.locator('[role="status"], [role="alert"]').getByText('11').first().waitFor();
  await weight.press('Escape');

  // Everybody says people: that speaks against it.
  await page.getByRole('button', { name: 'Who says what', exact: true }).click();
  for (const name of ['Dana Cole', 'Tomás Rivera', 'Hannah Okafor', 'Jonas Weber', 'Mei Lindqvist', 'Priya Nair']) {
    await page.getByRole('radiogroup', { name: `What ${name} says`, exact: true }).getByRole('radio', { name: 'people above all', exact: true }).click();
  }
  await until(() => evidence('wishes'), (row) => row?.value === 1 && row.bearing !== null, 'everybody wants people');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();

  // A figure that nobody knows any more is no evidence.
  await page.getByRole('button', { name: 'Figures…', exact: true }).click();
  const margin = page.getByLabel('Gross margin, in % of revenue', { exact: true });
  expect(await margin.inputValue()).toBe('51');
  await margin.fill('');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await until(() => evidence('economics'), (row) => row?.value === null, 'no margin');
  await page.getByText('Your gross margin is not known yet.').waitFor();

  await page.getByRole('radio', { name: 'The line', exact: true }).click();
  await page.locator('.chart [role="slider"]').first().waitFor();
});

it('an offering of which nothing is known says what would be evidence, in Chinese and in the dark', async () => {
  await openDesk({ language: 'zh-CN', theme: 'dark' });
  const { page } = screen;
  await page.locator('[data-sample="chengjiang"]').click();
  await page.locator('main[data-screen="journey"]').waitFor();
  await screen.ask('spectrum');
  await page.locator('aside [data-direction] button').click();
  await until(() => page.locator('main h1').textContent(), (text) => text?.includes('略微更个性化') === true, 'the verdict');
  expect(await screen.accessibilityFaults()).toEqual([]);

  await page.getByRole('radio', { name: '光谱', exact: true }).click();
  await page.locator('.tools button').first().click();
  await page.getByRole('menuitem').first().click();
  await page.locator('dialog [data-first]').fill('新品');
  await page.keyboard.press('Enter');
  await page.locator('aside [data-direction] button').click();
  await until(() => page.locator('main h1').textContent(), (text) => text === '还没有证据说明“新品”该往哪边走。', 'nothing known');
  expect(await page.locator('[data-evidence]').count()).toBe(4);
});
