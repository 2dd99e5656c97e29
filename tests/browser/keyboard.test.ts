// The keyboard alone: "Find or do…" reaches what the screens have, and nobody ever stands nowhere.

import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

/** Where the focus is, for a message: the element with its words. */
const focused = () => screen.page.evaluate(() => {
  const { activeElement: held } = document;
  return held === null ? 'BODY' : `${held.tagName} ${held.getAttribute('aria-label') ?? held.textContent.trim().slice(0, 40)}`.trim();
});
const held = (after: string) => until(focused, (where) => !where.startsWith('BODY'), `the focus after ${after}`);

/** Opens "Find or do…" and types what is wanted, once it knows what is in the workbook. */
async function typed(wanted: string): Promise<void> {
  const { page } = screen;
  await page.keyboard.press('Control+k');
  await page.locator('.palette [aria-busy="false"]').waitFor();
  await page.locator('.palette input').fill(wanted);
}

/** What "Find or do…" offers for what is typed. */
async function offered(wanted: string, which = ''): Promise<string[]> {
  const { page } = screen;
  await typed(wanted);
  const found = await page.locator(`.palette [role="option"]${which} .name`).allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('.palette').waitFor({ state: 'detached' });
  return found;
}

/** Does what "Find or do…" calls so. */
async function find(label: string): Promise<void> {
  const { page } = screen;
  await typed(label);
  await page.locator('.palette [role="option"]').filter({ has: page.getByText(label, { exact: true }) }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.palette').waitFor({ state: 'detached' });
}

/** Closes whatever stands over the screen. */
async function leave(): Promise<void> {
  const { page } = screen;
  const over = page.locator('dialog[open], [role="menu"], .search');
  while ((await over.count()) > 0) {
    const before = await over.count();
    await page.keyboard.press('Escape');
    await until(() => over.count(), (count) => count < before, 'what stands over the screen');
  }
}

it('whoever begins with a name and goes through the four questions always stands somewhere', async () => {
  await openDesk();
  const { page } = screen;
  await held('the beginning');
  await page.locator('[data-template]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Keys alone');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen="journey"]').waitFor();
  await held('making a workbook');
  for (const question of ['ratings', 'spectrum', 'plan', 'journey', 'spectrum'] as const) {
    await screen.ask(question);
    await held(question);
  }
  await find('Add an offering of ours…');
  await page.keyboard.type('Beacon');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await held('naming an offering');
  await page.keyboard.press('Control+w');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await held('closing the workbook');
});

it('what is shown over a screen gives the focus back', async () => {
  await openSample('northwind');
  const { page } = screen;
  for (const question of ['spectrum', 'plan', 'ratings', 'journey'] as const) {
    await screen.ask(question);
    const opener = page.locator('[data-action="export"]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await held('opening');
    await leave();
    expect(await opener.evaluate((button) => button === document.activeElement), `back from the export on ${question}`).toBe(true);
  }
  // Opened from another screen, what opened it is gone: the screen itself has it then.
  await screen.ask('plan');
  await page.locator('[data-generate]').focus();
  await find('The rubric…');
  await page.getByRole('dialog', { name: 'The rubric', exact: true }).waitFor();
  await leave();
  await held('closing the rubric');
});

it('what is taken away leaves the focus with what stands beside it', async () => {
  await openSample('northwind');
  const { page } = screen;
  await find('Add a respondent…');
  const people = page.getByRole('dialog').getByRole('listitem');
  const remove = (index: number) => people.nth(index).getByRole('button');
  const next = await remove(2).getAttribute('aria-label');
  await remove(1).focus();
  await page.keyboard.press('Enter');
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), (label) => label === next, 'the button beside');
  await leave();
  await screen.ask('plan');
  const bars = page.locator('[data-play]');
  const [first, second] = [await bars.nth(0).getAttribute('data-play'), await bars.nth(1).getAttribute('data-play')];
  await bars.nth(0).focus();
  await page.keyboard.press('Delete');
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('data-play')), (play) => play === second && play !== first, 'the play below');
  // A button that can no longer be pressed gives the focus to the one beside it.
  const undo = page.locator('[data-action="undo"]');
  await undo.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await until(() => undo.isDisabled(), (gone) => gone, 'the last step taken back');
  await held('the last step');
});

it('everything that can be found is done, and leaves nobody nowhere', async () => {
  await openSample('northwind');
  const { page } = screen;
  const asked = new Set<object>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  /** Waits until every question is answered and none follows from an answer: nothing was asked over some frames. */
  const calm = async () => {
    let quiet = 0;
    await until(() => frame().then(() => (quiet = asked.size === 0 ? quiet + 1 : 0)), (frames) => frames > 4, 'the answers');
  };
  // Dialogs of the system, what ends the session, and other languages and colours are other stories.
  const others = /^(Open…|Import|Save a copy|Close the|Close w|New workbook|Welcome|Present|切换|Business case as Excel|Switch)/;
  const actions = await offered('', '[data-do]').then((labels) => labels.filter((label) => !others.test(label)));
  for (const label of ['Add a respondent…', 'Generate a plan', 'New play…', 'Set a target…', 'Add a competitor…']) expect(actions).toContain(label);
  await screen.ask('plan');
  const everywhere = await offered('', '[data-do]');
  for (const label of actions) {
    // What is done to a stage or a lane needs its map.
    if (!everywhere.includes(label)) {
      await screen.ask('journey');
      if (!(await offered(label, '[data-do]')).includes(label)) continue;
    }
    await find(label);
    await calm();
    await held(label);
    await leave();
    await held(`closing what ${label} opened`);
  }
}, 120_000);

it('actions are found in either language, where they can be done, with their keys', async () => {
  await openSample('northwind');
  expect(await offered('Gantt')).toContain('Export: Gantt chart…');
  expect((await offered('添加竞争对手'))[0]).toBe('Add a competitor…');
  expect((await offered('add a scen'))[0]).toBe('Add a scenario to the business case…');
  await find('Add a scenario to the business case…');
  await screen.page.getByRole('dialog').waitFor();
  await leave();
  await find('Export: Spectrum…');
  expect(await screen.page.getByRole('radio', { name: 'Spectrum', exact: true }).isChecked()).toBe(true);
  await leave();
  await screen.close();
  await openDesk();
  const { page } = screen;
  await page.locator('[data-template]').first().click();
  await page.keyboard.type('Empty');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen="journey"]').waitFor();
  const all = await offered('');
  for (const label of ['Set a target…', 'Generate a plan', 'Export: Gantt chart…', 'Add a scenario to the business case…']) expect(all).not.toContain(label);
  expect(all).toContain('Add an offering of ours…');
});

it('where nobody chose a language, the screen speaks what its charts and exports do', async () => {
  await openDesk({ language: null, environment: { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de:zh_CN' } });
  await screen.page.locator('html[lang="zh-CN"]').waitFor();
  await screen.close();
  await openDesk({ language: null, environment: { LC_ALL: 'en_GB.UTF-8', LANGUAGE: '' } });
  await screen.page.locator('html[lang="en"]').waitFor();
});
