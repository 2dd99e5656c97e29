import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

type Spectrum = { view: { reading: { offerings: { offering: { id: string; name: string; kind: string; placed: number | null }; position: number | null; target: { position: number; reason: string } | null; overrule: { position: number; reason: string } | null }[] } } };
const spectrum = () => screen.call<Spectrum>('view', { focus: { screen: 'spectrum' } });
const offering = async (name: string) => (await spectrum()).view.reading.offerings.find((candidate) => candidate.offering.name === name);

type Plan = { view: { reading: { plays: { play: { id: string; name: string }; period: number }[]; missing: string[] } } };
const plan = async () => (await screen.call<Plan>('view', { focus: { screen: 'plan' } })).view.reading;

type Score = { aspect: string; cause: string | null; opinions: [speaker: number, score: number | null, comment?: string][] };
type Ratings = { view: { reading: { speakers: string[]; respondents: { id: string; name: string }[]; stages: { stage: { name: string }; scores: Score[] }[] } } };
const ratings = async () => (await screen.call<Ratings>('view', { focus: { screen: 'ratings' } })).view.reading;
/** What somebody says of a stage in each respect; null is "don't know". */
const saidOf = async (stageName: string, who: string | undefined) => {
  const { stages, speakers } = await ratings();
  const { scores } = stages.find(({ stage }) => stage.name === stageName) ?? { scores: [] };
  return scores.map(({ opinions }) => opinions.find(([speaker]) => speakers[speaker] === who)?.[1]);
};

it('a newcomer rates, moves the target, makes a plan and takes the spectrum away as a slide', async () => {
  await openSample('northwind');
  const { page } = screen;

  await (await screen.cell('Onboards', 'What we do')).click();
  await page.keyboard.type('Guided import');
  await page.keyboard.press('Enter');
  await screen.saved();

  await screen.ask('ratings');
  const respondent = (await ratings()).respondents[0];
  await page.locator('[data-rate-as]').selectOption(respondent?.id ?? '');
  await screen.dots('Onboards', 0).click();
  await screen.dots('Onboards', 0).focus();
  await page.keyboard.press('5');
  await until(() => saidOf('Onboards', respondent?.id), ([score]) => score === 5, 'the rating');

  await screen.ask('spectrum');
  const target = page.locator('[data-handle$="/target"][role="slider"]').first();
  await target.waitFor();
  const from = (await offering('Insight Suite'))?.target?.position ?? 0;
  const box = await target.locator('.target').boundingBox();
  if (box === null) throw new Error('the target has no place on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y, { steps: 6 });
  await page.locator('.ghost').waitFor();
  await page.mouse.up();
  await until(async () => (await offering('Insight Suite'))?.target?.position ?? from, (position) => position < from - 2, 'the target');
  expect((await offering('Insight Suite'))?.target?.reason).not.toBe('');

  await screen.ask('plan');
  await page.locator('[data-generate]').click();
  const adopt = page.locator('[data-adopt]');
  await adopt.click();
  await until(plan, (reading) => reading.plays.length > 0, 'the plan');

  await screen.ask('spectrum');
  await page.keyboard.press('Control+e');
  await page.locator('dialog .preview svg').waitFor();
  const path = join(screen.home, 'spectrum.pptx');
  await page.getByLabel('File', { exact: true }).fill(path);
  await page.locator('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('.notice.done').waitFor();
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

it('a drag that is escaped changes nothing, and one of a marker of ours asks why', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const drag = async (handle: string, by: number) => {
    const mark = page.locator(`[data-handle$="${handle}"][role="slider"]`).first();
    await mark.waitFor();
    const box = await mark.locator('.target').boundingBox();
    if (box === null) throw new Error(`${handle} has no place on the screen`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + by, box.y + box.height / 2, { steps: 5 });
    await page.locator('.ghost').waitFor();
  };
  const before = await offering('Insight Suite');
  await drag('/target', -60);
  await page.keyboard.press('Escape');
  await until(() => page.locator('.ghost').count(), (count) => count === 0, 'the gesture');
  await page.mouse.up();
  expect((await offering('Insight Suite'))?.target).toEqual(before?.target);

  const id = before?.offering.id ?? '';
  await drag(`offering/${id}/position`, 50);
  await page.mouse.up();
  await page.locator('dialog').waitFor();
  await page.getByRole('dialog').getByLabel('Reason', { exact: true }).fill('The newest contracts are all alike');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
  await until(() => offering('Insight Suite'), (reading) => reading?.overrule?.reason === 'The newest contracts are all alike', 'overruled');
  await page.getByRole('button', { name: 'Let the evidence speak again', exact: true }).click();
  await until(() => offering('Insight Suite'), (reading) => reading?.overrule === null, 'lifted');
});

it('arrow keys move the target by one and by ten, and the whole burst is one step back', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const from = (await offering('Insight Suite'))?.target?.position ?? 0;
  const target = page.locator('[data-handle$="/target"][role="slider"]').first();
  await target.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await until(async () => (await offering('Insight Suite'))?.target?.position, (position) => position === from + 12, 'twelve points');
  await until(() => target.getAttribute('aria-valuenow'), (now) => now === String(from + 12), 'the mark says so');
  await page.keyboard.press('Control+z');
  await until(async () => (await offering('Insight Suite'))?.target?.position, (position) => position === from, 'one step back');
});

it('a rubric answer moves the position, and is taken back by the same click', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('spectrum');
  const before = (await offering('Insight Suite'))?.position;
  const row = page.locator('aside .row-of').first();
  const unchosen = row.locator('.step[aria-pressed="false"]').last();
  await unchosen.click();
  await until(async () => (await offering('Insight Suite'))?.position, (position) => position !== before, 'the position');
  await page.keyboard.press('Control+z');
  await until(async () => (await offering('Insight Suite'))?.position, (position) => position === before, 'back again');
});

it('a respondent is added, rates from the keyboard, says why, and names a cause', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('ratings');
  await page.locator('[data-respondents]').click();
  await page.getByLabel('Name of a new respondent', { exact: true }).fill('Night shift');
  await page.keyboard.press('Enter');
  const added = await until(async () => (await ratings()).respondents.find((respondent) => respondent.name === 'Night shift'), (found) => found !== undefined, 'the respondent');
  await page.keyboard.press('Escape');
  await page.locator('[data-rate-as]').selectOption(added?.id ?? '');
  await screen.dots('Hears of us', 0).focus();
  for (const key of ['2', '0', '4']) await page.keyboard.press(key);
  await until(() => saidOf('Hears of us', added?.id), (scores) => JSON.stringify(scores) === '[2,null,4]', 'three answers in a row');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.locator('aside').getByLabel('Why?', { exact: true }).fill('Nobody told us');
  await page.locator('aside').getByLabel('Why?', { exact: true }).blur();
  await until(async () => JSON.stringify(await ratings()), (all) => all.includes('Nobody told us'), 'the comment');
  await page.locator('aside .spots .cause button').first().click();
  await page.locator('aside .spots').getByRole('button', { name: 'channel', exact: true }).first().click();
  await until(async () => (await ratings()).stages.flatMap(({ scores }) => scores).some((score) => score.cause === 'channel'), (some) => some, 'the cause');
});

it('a play is moved, pinned, dropped and rejected with a reason', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  const first = (await plan()).plays[0];
  await page.locator(`[data-play="${first?.play.id ?? ''}"]`).focus();
  await page.keyboard.press('Alt+ArrowRight');
  const period = async () => (await plan()).plays.find(({ play }) => play.id === first?.play.id)?.period;
  await until(period, (now) => now === (first?.period ?? 0) + 1, 'one period later');
  // Keys that come faster than the replies each count.
  const prompt = await screen.slowly('edit');
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(`Alt+${key}`);
  await until(period, (now) => now === (first?.period ?? 0) + 3, 'three periods later');
  await prompt();
  // Whoever moves a play wants it there: it is pinned, until that is taken off.
  for (const now of ['Pin', 'Unpin']) {
    await page.keyboard.press('p');
    await page.locator('aside').getByRole('button', { name: now, exact: true }).waitFor();
  }
  await page.locator('aside').getByRole('button', { name: 'Reject…', exact: true }).click();
  await page.getByLabel('Why not?', { exact: true }).fill('Legal will not have it');
  await page.locator('aside').getByRole('button', { name: 'Reject', exact: true }).click();
  await until(period, (now) => now === undefined, 'out of the plan');
});

it('an empty workbook leads through all four questions', async () => {
  await openDesk();
  const { page } = screen;
  await page.locator('[data-template="blank"]').click();
  await page.locator('.naming input').fill('Harbour Legal');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen="journey"]').waitFor();
  await screen.ask('plan');
  expect((await plan()).missing.length).toBeGreaterThan(0);
  await page.locator('.steps button').first().click();
  await page.locator('main[data-screen="spectrum"]').waitFor();
});

it('the language changes while everything stays where it is, and is remembered', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('ratings');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitemradio', { name: '简体中文', exact: true }).click();
  await page.getByRole('button', { name: '导出…', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('main').getAttribute('data-screen')).toBe('ratings');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: '顾客，还是委托方？', exact: true }).waitFor();
  await page.locator('[data-recent]').first().click();
  await page.locator('main[data-screen="ratings"]').waitFor();
});

it('the same file is found, renamed, copied and closed', async () => {
  await openSample('northwind');
  const { page } = screen;
  await page.getByLabel('Title of the workbook', { exact: true }).fill('Northwind, second look');
  await page.keyboard.press('Enter');
  await until(() => page.title(), (title) => title.startsWith('Northwind, second look'), 'the window');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('onb');
  await page.getByRole('option', { name: /Onboards/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('aside h2', { hasText: 'Onboards' }).waitFor();
  const copy = join(screen.home, 'copy.clientline');
  page.once('dialog', (dialog) => void dialog.accept(copy));
  await page.keyboard.press('Control+Shift+s');
  await page.locator('.notice.done').waitFor();
  expect(existsSync(copy)).toBe(true);
  await page.keyboard.press('Control+w');
  await page.getByRole('heading', { level: 1, name: 'Customer or client?', exact: true }).waitFor();
});

it('presenting shows one finding after another and leaves by Escape', async () => {
  await openSample('northwind');
  const { page } = screen;
  await page.keyboard.press('F5');
  await page.locator('.present svg').waitFor();
  const said = new Set<string>();
  for (const key of ['', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    if (key !== '') await page.keyboard.press(key);
    const title = await until(() => page.locator('.present h1').innerText(), (text) => !said.has(text), 'another finding');
    said.add(title);
  }
  // What is larger than its room is scrolled first; at its end the same key goes on.
  await page.setViewportSize({ width: 900, height: 520 });
  await page.keyboard.press('2');
  const table = page.locator('.present [data-dots]');
  await table.waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  const scrolled = () => table.evaluate((room) => [room.scrollTop, room.scrollHeight - room.clientHeight]);
  await page.keyboard.press('End');
  await until(scrolled, ([top = 0, bottom = 0]) => bottom > 100 && bottom - top < 1, 'its end');
  await page.keyboard.press('PageUp');
  await until(scrolled, ([top]) => top === 0, 'its beginning');
  await page.keyboard.press('PageDown');
  await until(scrolled, ([top]) => top !== 0, 'a page down');
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.locator('.present svg[role="img"]').waitFor();
  await page.keyboard.press('4');
  await page.keyboard.press('Escape');
  await until(() => page.locator('.present').count(), (count) => count === 0, 'left');
  await page.locator('main[data-screen="plan"]').waitFor();
});

it('a map that cannot be read whole is presented slide by slide, each with its heads', async () => {
  await openSample('northwind');
  const { page } = screen;
  const text = 'Asks the account manager for a quote, waits two weeks and compares it with what a competitor offers';
  const rows = [['Lane', ...Array.from({ length: 12 }, (_, stage) => `Stage ${stage + 1}`)], ...Array.from({ length: 8 }, (_, lane) => [`Lane ${lane + 1}`, ...Array<string>(12).fill(`"${text}"`)])];
  const path = join(screen.home, 'large.csv');
  writeFileSync(path, rows.map((row) => row.join(',')).join('\n'));
  await page.goto(`${page.url().split('?')[0] ?? ''}?file=${encodeURIComponent(path)}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Import 1 map', exact: true }).click();
  await page.locator('main[data-screen="journey"]').waitFor();
  await page.keyboard.press('F5');
  const slide = (number: number) => page.locator(`.present [data-slide="${number}"]`);
  await slide(1).getByText('Stage 1', { exact: true }).waitFor();
  await page.locator('.present footer').getByText('Slide 1 of 2').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('PageDown');
  await slide(2).getByText('Stage 12', { exact: true }).waitFor();
  await slide(2).getByText('Lane 1', { exact: true }).waitFor();
  await page.keyboard.press(' ');
  await page.locator('.present [data-dots], .present .empty').first().waitFor();
  // Back to where the map was left: at its end.
  await page.keyboard.press('ArrowLeft');
  await slide(2).waitFor();
  await page.keyboard.press('PageUp');
  await slide(1).waitFor();
  await page.keyboard.press('ArrowUp');
  await slide(1).waitFor();
  await page.keyboard.press('End');
  await slide(2).waitFor();
  await page.keyboard.press('Home');
  await slide(1).waitFor();
  await page.keyboard.press('Escape');
  await until(() => page.locator('.present').count(), (count) => count === 0, 'left');
});

it('in a narrow window the inspector gives way to the thing, is asked for, and goes by Escape', async () => {
  await openSample('northwind');
  const { page } = screen;
  const inspector = page.locator('aside');
  await inspector.waitFor();
  await page.setViewportSize({ width: 1000, height: 700 });
  await inspector.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await inspector.waitFor();
  await page.setViewportSize({ width: 1000, height: 700 });
  await inspector.waitFor({ state: 'detached' });
  const opener = page.getByRole('button', { name: 'Inspector', exact: true });
  await opener.click();
  await inspector.getByLabel('Who answers for it', { exact: true }).focus();
  await page.keyboard.press('Escape');
  await inspector.waitFor({ state: 'detached' });
  expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
  await (await screen.cell('Renews', 'What we do')).click();
});

it('a change leaves the inspector where one reads, and another thing begins at its beginning', async () => {
  await openSample('northwind');
  const { page } = screen;
  await page.setViewportSize({ width: 1366, height: 500 });
  const inspector = page.locator('aside');
  const scrolled = () => inspector.evaluate((side) => side.scrollTop);
  const later = page.getByRole('button', { name: 'In 3 months', exact: true });
  await later.evaluate((button) => button.scrollIntoView({ block: 'start' }));
  const down = await scrolled();
  expect(down).toBeGreaterThan(0);
  await later.click();
  await until(() => page.getByLabel('Look at it again', { exact: true }).inputValue(), (day) => day !== '', 'a day was set');
  expect(await scrolled()).toBe(down);
  await screen.ask('plan');
  await until(scrolled, (top) => top === 0, 'from the beginning');
});

it('a play of one’s own joins the library, is put into the plan and its capacity counts', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('plan');
  await page.getByRole('button', { name: 'New play…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Answer in one day');
  await dialog.getByLabel('Support', { exact: true }).first().check();
  await dialog.locator('.pair input').first().fill('0.5');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('aside h2', { hasText: 'Answer in one day' }).waitFor();
  await page.locator('details.left summary').click();
  await page.locator('details.left li').filter({ hasText: 'Answer in one day' }).getByRole('button', { name: 'Put in', exact: true }).click();
  await until(plan, (reading) => reading.plays.some(({ play }) => play.name === 'Answer in one day'), 'the play in the plan');
});

it('a book pasted into one cell is refused at once, and the file stays as it was', async () => {
  await openSample('northwind');
  const { page } = screen;
  await (await screen.cell('Buys', 'What we do')).click();
  const revision = async () => (await screen.call<{ revision: number }>('view', { focus: { screen: 'journey' } })).revision;
  const before = await revision();
  await page.evaluate(() => navigator.clipboard.writeText('x'.repeat(1_900_000)));
  await page.keyboard.press('Control+v');
  await page.locator('.notice.warn').waitFor();
  expect(await revision()).toBe(before);
  await page.locator('tbody').getByText('Quote by scope').filter({ visible: true }).waitFor();
  // What was done is told in passing; what was refused stands until it was seen.
  page.once('dialog', (dialog) => void dialog.accept(join(screen.home, 'copy.clientline')));
  await page.keyboard.press('Control+Shift+s');
  await page.locator('.notice.done').waitFor();
  await page.locator('.notice.done').waitFor({ state: 'detached' });
  await page.locator('.notice.warn').getByRole('button').click();
  expect(await page.locator('.notice').count()).toBe(0);
});

it('a journey of another program is imported, with a report of what it left out', async () => {
  await openDesk();
  const { page } = screen;
  const path = join(screen.home, 'day.mmd');
  writeFileSync(path, 'journey\n  title A working day\n  section Morning\n    Make tea: 5: Ann\n    Do work: 1: Ann, Cat\n  what is this\n');
  page.once('dialog', (dialog) => void dialog.accept(path));
  await page.getByRole('button', { name: 'Import a journey…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'What would become of “day.mmd”', exact: true });
  await dialog.getByRole('listitem').filter({ hasText: 'what is this' }).waitFor();
  await dialog.getByText('It becomes a workbook of its own, “A working day”.').waitFor();
  await dialog.getByRole('button', { name: 'Import 1 map', exact: true }).click();
  await page.locator('main[data-screen="journey"]').waitFor();
  await page.locator('thead').getByText('Make tea').waitFor();
});

it('what is not a workbook is said to be none, and the welcome stays', async () => {
  await openDesk();
  const { page } = screen;
  const path = join(screen.home, 'letter.clientline');
  writeFileSync(path, 'Dear Sir or Madam');
  page.once('dialog', (dialog) => void dialog.accept(path));
  await page.keyboard.press('Control+o');
  await page.getByRole('heading', { name: 'Something went wrong', exact: true }).waitFor();
  expect(await page.locator('dialog').innerText()).toContain('letter');
  await page.getByRole('button', { name: 'Understood', exact: true }).click();
  await page.getByRole('heading', { name: 'Customer or client?', exact: true }).waitFor();
});
