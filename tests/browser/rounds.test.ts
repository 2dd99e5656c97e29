// Rounds of rating: everybody alone on their own ballot, then all together; ballots that go out and come back as files.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './screen';
import { openDesk, openSample, screen } from './story';

type Score = { aspect: string; median: number | null; n: number; cause: string | null; goal: number | null; weighted: boolean; verdict: boolean; opinions: [speaker: number, score: number | null, comment?: string][] };
type Voter = { respondent: string; name: string; state: string; code: string | null; ballots: { ballot: string; state: string; origin: string; answers: number }[] };
type Round = {
  round: { id: string; name: string; state: string; anonymous: boolean }; voters: Voter[]; conflicts: number;
  results: { name: string; scores: Score[] }[] | null; compared: { changed: number; pairs: number; stability: string } | null;
};
type Ratings = { view: { reading: { respondents: { id: string; name: string; anonymous: boolean }[]; stages: { stage: { id: string; name: string; map: string }; scores: Score[] }[]; rounds: Round[]; weights: { role: string; weight: number }[] } } };
const ratings = async () => (await screen.call<Ratings>('view', { focus: { screen: 'ratings', map: null, offering: null } })).view.reading;
const lastRound = async () => (await ratings()).rounds.at(-1);
const change = (edit: object) => screen.call<{ created: string[] }>('edit', { edit, focus: { screen: 'ratings', map: null, offering: null } });

/** A workbook with so many stages and nobody in it yet, on the second question. */
async function workshop(stages: string[]): Promise<Page> {
  await openDesk();
  const { page } = screen;
  await page.locator('[data-template="blank"]').click();
  await page.locator('.naming input').fill('Workshop');
  await page.keyboard.press('Enter');
  await page.locator('main[data-screen="journey"]').waitFor();
  const [map] = (await change({ edit: 'add_map', name: 'Our buyers', offering: null, segment: null })).created;
  for (const name of stages) await change({ edit: 'add_stage', map, name, phase: null, before: null });
  await screen.ask('ratings');
  return page;
}

/** Begins a round from the keyboard, and names whoever is not named yet. */
async function begin(page: Page, people: string[] = []): Promise<void> {
  await page.locator('[data-begin-round]').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  for (const name of people) {
    await dialog.getByLabel('Name of a new respondent', { exact: true }).focus();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name, exact: true }).waitFor();
  }
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-round]').waitFor();
}

/** Somebody takes the laptop, answers by keys and hands in. */
async function vote(page: Page, name: string, keys: string): Promise<void> {
  const code = (await lastRound())?.voters.find((voter) => voter.name === name)?.code ?? '';
  await page.locator('[data-code]').waitFor();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.locator(`[data-ballot="${name}"]`).waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.locator('[data-hand-in]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Pass the laptop on', exact: true }).waitFor();
}

/** All of them, one after the other; then the facilitator takes the laptop back. */
async function passLaptop(page: Page, ballots: Record<string, string>): Promise<void> {
  await page.locator('[data-pass]').click();
  for (const [name, keys] of Object.entries(ballots)) {
    await vote(page, name, keys);
    await page.getByRole('button', { name: 'Next person', exact: true }).press('Enter');
  }
  await page.getByRole('button', { name: 'Back to the facilitator', exact: true }).click();
  await page.locator('[data-round]').waitFor();
}

async function reveal(page: Page): Promise<void> {
  await page.locator('[data-reveal]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.locator('[data-dots]').waitFor();
}

it('four people rate blind, see all at once, say causes by key, and rate again', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  await begin(page, ['Ann', 'Bo', 'Cy', 'Di']);
  expect((await lastRound())?.voters.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Cy', 'Di']);

  // Six questions each; Di does not know the last one.
  await passLaptop(page, { Ann: '141111', Bo: '142455', Cy: '145555', Di: '15524?' });
  expect((await lastRound())?.voters.map(({ state }) => state)).toEqual(Array(4).fill('handed_in'));
  // Nothing of it is told before the reveal, to the facilitator neither.
  expect(await page.locator('[data-dots]').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('median');
  expect((await ratings()).stages.flatMap(({ scores }) => scores).every(({ n }) => n === 0)).toBe(true);
  expect(await screen.accessibilityFaults()).toEqual([]);

  await reveal(page);
  const revealed = await ratings();
  expect(revealed.stages[0]?.scores[0]).toMatchObject({ n: 4, median: 1 });
  expect(revealed.stages[1]?.scores[2]).toMatchObject({ n: 3, median: 5 });
  await page.locator('aside').getByText('Talk about these first').waitFor();

  // T leads to what to talk about, a letter says why.
  await screen.dots('Finds us', 0).click();
  await page.keyboard.press('n');
  await until(ratings, ({ stages }) => stages[0]?.scores[0]?.cause === 'needs_person', 'the cause');
  await page.keyboard.press('Alt+4');
  await until(ratings, ({ stages }) => stages[0]?.scores[0]?.goal === 4, 'the goal');
  await page.keyboard.press('t');
  const talked = page.locator('aside .talk').first();
  expect(await talked.getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('g');
  await until(ratings, ({ stages }) => stages.flatMap(({ scores }) => scores).some(({ cause }) => cause === 'product_gap'), 'the cause of what is talked about');

  // The second round asks the same people, keeps the first, and shows who moved.
  await begin(page);
  expect((await lastRound())?.round.name).toBe('Round 2');
  await passLaptop(page, { Ann: '142455', Bo: '142455', Cy: '145555', Di: '15524?' });
  await reveal(page);
  const [first, second] = (await ratings()).rounds;
  expect(first?.results?.[0]?.scores[0]?.n).toBe(4);
  expect(second?.compared).toMatchObject({ changed: 4, pairs: 24, stability: 'moving' });
  expect(await page.locator('[data-moved]').count()).toBe(4);
  await page.locator('[data-moved-list]').getByText('Opinions still move: 4 of 24 answers').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
});

it('a ballot is put aside and gone on with by its code, and nobody’s keys reach the workbook meanwhile', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  await begin(page, ['Ann', 'Bo']);
  // Everything of a round is found by its name, too.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pass the lap');
  await page.getByRole('option', { name: /Pass the laptop/ }).waitFor();
  await page.keyboard.press('Enter');
  const code = (await lastRound())?.voters[0]?.code ?? '';
  await page.locator('[data-code]').fill('nope');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('opens no ballot').waitFor();
  await page.locator('[data-code]').fill(code.toUpperCase());
  await page.keyboard.press('Enter');
  await page.locator('[data-ballot="Ann"]').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Bo');
  expect(await screen.accessibilityFaults()).toEqual([]);

  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody knows our name');
  await page.keyboard.press('Enter');
  await page.getByText('1 of 6 answers').waitFor();
  for (const keys of ['Control+k', 'Control+z', 'Control+1', 'F5', 'F1']) await page.keyboard.press(keys);
  await page.locator('[data-ballot="Ann"]').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Pass the laptop on', exact: true }).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Ann|Nobody knows/);

  await page.keyboard.press('Enter');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  // It goes on where it was left: at the second question.
  await page.locator('[data-question="retention"].here').waitFor();
  expect(await page.locator('[data-question="acquisition"] [data-why] input').inputValue()).toBe('Nobody knows our name');
  await page.locator('[data-hand-in]').click();
  await page.getByText('5 questions have no answer yet.').waitFor();
  await page.locator('[data-anyway]').click();
  await page.getByRole('heading', { name: 'Pass the laptop on', exact: true }).waitFor();
  expect((await lastRound())?.voters[0]).toMatchObject({ state: 'handed_in' });
});

it('in an anonymous round everybody takes any blank ballot, and only voices are heard', async () => {
  const page = await workshop(['Finds us']);
  await page.locator('[data-begin-round]').click();
  await page.getByRole('radio', { name: 'Anonymous', exact: true }).click();
  await page.getByLabel('Number of voices', { exact: true }).fill('3');
  await page.getByText('This cannot be changed once the round has begun.').waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('[data-pass]').click();
  for (const keys of ['111', '222', '333']) {
    await page.locator('[data-free]').click();
    await page.locator('[data-ballot]').waitFor();
    for (const key of keys) await page.keyboard.press(key);
    await page.locator('[data-hand-in]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Next person', exact: true }).click();
  }
  expect(await page.locator('[data-free]').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the facilitator', exact: true }).click();
  await reveal(page);
  const { stages, respondents } = await ratings();
  expect(stages[0]?.scores[0]).toMatchObject({ n: 3, median: 2 });
  expect(respondents.every(({ anonymous }) => anonymous)).toBe(true);
});

it('what people put on their ballots is taken back, and a round opened again, only if that is meant', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  await begin(page, ['Ann', 'Bo']);
  await passLaptop(page, { Ann: '141111', Bo: '142455' });
  const states = async () => (await lastRound())?.voters.map(({ state }) => state);
  const dialog = page.getByRole('dialog');
  const leave = dialog.getByRole('button', { name: 'Leave it as it is', exact: true });
  const take = dialog.getByRole('button', { name: 'Take it back', exact: true });

  // On any screen, by key, button and name; who goes on without reading leaves it.
  await screen.ask('journey');
  const asks = [
    () => page.keyboard.press('Control+z'),
    () => page.locator('[data-action="undo"]').click(),
    async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('undo');
      await page.getByRole('option', { name: /^Undo/ }).first().waitFor();
      await page.keyboard.press('Enter');
    },
  ];
  for (const ask of asks) {
    await ask();
    await dialog.getByRole('heading', { name: 'Take back the last thing that Bo did on the ballot of “Round 1”?', exact: true }).waitFor();
    await leave.and(page.locator(':focus')).waitFor();
    expect(await screen.accessibilityFaults()).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }
  expect(await states()).toEqual(['handed_in', 'handed_in']);

  // One who means it takes one step back, and redo brings it again.
  await page.keyboard.press('Control+z');
  await take.click();
  await until(states, (now) => now?.[1] === 'begun', 'the ballot open again');
  await page.keyboard.press('Control+Shift+z');
  await until(states, (now) => now?.[1] === 'handed_in', 'handed in again');

  await screen.ask('ratings');
  await reveal(page);
  await page.keyboard.press('Control+z');
  await dialog.getByRole('heading', { name: 'Take back that “Round 1” was revealed?', exact: true }).waitFor();
  await dialog.getByText('those who have seen the results can change their answers').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await lastRound())?.round.state).toBe('revealed');
  await page.keyboard.press('Control+z');
  await take.click();
  await page.locator('[data-round]').waitFor();
  expect((await lastRound())?.round.state).toBe('open');
});

it('of voices it is said how many answers changed at least, and never that opinions are stable', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  const stages = (await ratings()).stages.map(({ stage }) => stage);
  for (const name of ['Spring', 'Autumn']) {
    await change({ edit: 'begin_round', map: stages[0]?.map, name, begun: '2026-11-23', raters: { anonymous: 3 } });
    const round = await lastRound();
    for (const voter of round?.voters ?? []) {
      await change({ edit: 'vote', ballot: voter.ballots[0]?.ballot, stage: stages[0]?.id, aspect: 'retention', opinion: { score: 4 } });
    }
    await change({ edit: 'reveal', round: round?.round.id });
  }
  expect((await lastRound())?.compared).toMatchObject({ changed: 0, pairs: 3, stability: 'unknown' });
  await screen.ask('journey');
  await screen.ask('ratings');
  await page.locator('[data-stability="unknown"]').getByText('At least 0% changed since Spring', { exact: true }).waitFor();
  const list = page.locator('[data-moved-list]');
  await list.getByText('Whether opinions are stable cannot be known from an anonymous round.').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Stable:|are stable:/);
});

it('a role that weighs more says so wherever it acts, and all alike is one step', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('ratings');
  expect(await page.locator('[data-weighted], [data-weighed]').count()).toBe(0);
  await page.getByRole('button', { name: 'Names and weights', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Weights…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Weight of Support lead', { exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await until(ratings, ({ weights }) => weights.length === 1, 'the weight');
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('[data-weighed]').waitFor();
  const weighted = (await ratings()).stages.flatMap(({ scores }) => scores).filter((score) => score.weighted && score.verdict);
  expect(weighted.length).toBeGreaterThan(0);
  expect(await page.locator('[data-weighted]').count()).toBe(weighted.length);
  await page.locator('[data-weighed]').click();
  await dialog.getByRole('button', { name: 'Let all weigh alike', exact: true }).click();
  await until(ratings, ({ weights }) => weights.length === 0, 'all alike');
});

it('ballots go out as files, come back in any order, and of two that differ one is chosen', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  await begin(page, ['Ann', 'Bo']);
  page.once('dialog', (dialog) => void dialog.accept(screen.home));
  await page.getByRole('button', { name: 'Ballots as files', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Write ballots to send…', exact: true }).click();
  await page.locator('.notice.done').waitFor();

  const sheets = readdirSync(screen.home).filter((name) => name.endsWith('.json') && name.includes('Ann'));
  const blank: { stages: { stage: string }[]; votes: object[] } = JSON.parse(readFileSync(join(screen.home, sheets[0] ?? ''), 'utf8'));
  const filled = (file: string, score: number) => {
    const votes = blank.stages.flatMap(({ stage }) => ['acquisition', 'retention', 'satisfaction'].map((aspect) => ({ stage, aspect, score, comment: '' })));
    const path = join(screen.home, file);
    writeFileSync(path, JSON.stringify({ ...blank, votes }));
    return path;
  };
  const letter = join(screen.home, 'letter.json');
  writeFileSync(letter, '{"dear": "all"}');
  const paths = [filled('ann-late.json', 5), letter, filled('ann-early.json', 2)];

  page.once('dialog', (dialog) => void dialog.accept(paths.join(';')));
  await page.getByRole('button', { name: 'Ballots as files', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take ballots that came back…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-outcome="refused"]').waitFor();
  expect(await dialog.locator('[data-outcome="conflict"]').count()).toBe(2);
  expect(await screen.accessibilityFaults()).toEqual([]);
  expect((await lastRound())?.conflicts).toBe(0);
  await dialog.getByRole('button', { name: 'Take 2 ballots', exact: true }).click();
  await until(lastRound, (round) => round?.conflicts === 1, 'the conflict');

  // Both stand side by side; what they say stays unseen.
  const rivals = page.getByRole('group', { name: 'Ballots of Ann', exact: true });
  await rivals.getByText('ann-early.json').waitFor();
  await page.locator('[data-reveal]').click();
  await dialog.getByRole('alert').getByText('Ann: ballots that differ').waitFor();
  expect(await dialog.getByRole('button', { name: 'Reveal', exact: true }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await rivals.locator('.rival').filter({ hasText: 'ann-late.json' }).getByRole('button', { name: 'Let this one count', exact: true }).click();
  await until(lastRound, (round) => round?.conflicts === 0, 'one chosen');
  expect((await lastRound())?.voters[0]?.ballots.filter(({ origin }) => origin !== '').length).toBe(2);
  await reveal(page);
  expect((await ratings()).stages[0]?.scores[0]?.opinions.map(([, score]) => score)).toEqual([5]);
  // Fewer than three: dots and no verdict.
  expect(await page.locator('[data-dots] rect').count()).toBe(0);
});

it('a ballot asked for as an import goes to its round, and where none is open it is said what to do', async () => {
  const page = await workshop(['Finds us']);
  await begin(page, ['Ann']);
  const round = (await lastRound())?.round.id;
  await screen.call('write_ballots', { round, folder: screen.home });
  const sheet = readdirSync(screen.home).find((name) => name.endsWith('.json') && name.includes('Ann')) ?? '';
  const blank: { stages: { stage: string }[] } = JSON.parse(readFileSync(join(screen.home, sheet), 'utf8'));
  const path = join(screen.home, 'ann.json');
  const fill = (score: number) => {
    const votes = blank.stages.map(({ stage }) => ({ stage, aspect: 'retention', score, comment: '' }));
    writeFileSync(path, JSON.stringify({ ...blank, votes }));
  };
  fill(4);
  const ask = async () => {
    page.once('dialog', (dialog) => void dialog.accept(path));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('into this workbook');
    await page.getByRole('option', { name: /Import into this workbook/ }).waitFor();
    await page.keyboard.press('Enter');
  };
  const dialog = page.getByRole('dialog', { name: 'Ballots that came back', exact: true });
  await ask();
  await dialog.getByRole('button', { name: 'Take 1 ballot', exact: true }).click();
  await until(lastRound, (now) => now?.voters[0]?.state === 'handed_in', 'the ballot');
  await reveal(page);
  fill(3);
  await ask();
  await dialog.locator('[data-outcome="refused"]').getByText('Begin another round.').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  // Without its workbook it is no journey either.
  await page.keyboard.press('Control+w');
  await page.goto(`${page.url().split('?')[0] ?? ''}?file=${encodeURIComponent(path)}`);
  await page.getByRole('dialog').getByText('is a ballot of Clientline, and no journey').waitFor();
});

it('voices take the place of names, what makes way is said before the reveal, and nobody counts twice', async () => {
  const page = await workshop(['Finds us', 'Buys']);
  const stages = (await ratings()).stages.map(({ stage }) => stage.id);
  const people: string[] = [];
  for (const name of ['Ann', 'Bo', 'Cy', 'Di']) {
    const { created } = await change({ edit: 'add_respondent', name, role: '', side: 'ours' });
    people.push(...created);
    for (const stage of stages) await change({ edit: 'rate', respondent: created[0], stage, aspect: 'retention', opinion: { score: 2 } });
  }
  const voted = async (round: Round | undefined, who: number, stage: number, score: number) => {
    const ballot = round?.voters[who]?.ballots[0]?.ballot;
    await change({ edit: 'vote', ballot, stage: stages[stage], aspect: 'retention', opinion: { score } });
  };
  const again = async () => {
    await screen.ask('journey');
    await screen.ask('ratings');
  };
  const map = (await ratings()).stages[0]?.stage.map;
  await change({ edit: 'begin_round', map, name: 'Voices', begun: '2026-11-23', raters: { anonymous: 4 } });
  for (const who of [0, 1, 2, 3]) await voted(await lastRound(), who, 0, 5);
  await again();
  await page.locator('[data-reveal]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('4 earlier answers to the same stages no longer count').waitFor();
  await dialog.getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.locator('[data-set-aside]').getByText('4 answers with names no longer count').waitFor();
  expect((await ratings()).stages.map(({ scores }) => scores[1]?.n)).toEqual([4, 4]);
  expect(await screen.accessibilityFaults()).toEqual([]);

  // Where voices speak, nobody adds a name.
  await page.locator('[data-rate-as]').selectOption({ label: 'Ann' });
  await screen.dots('Finds us', 1).click();
  await page.keyboard.press('3');
  await page.locator('.notice.warn').getByText('was rated anonymously').waitFor();

  // In a round by name it is said of whom something counts no more.
  const raters = { named: people.map((respondent) => ({ respondent, phases: [] })) };
  await change({ edit: 'begin_round', map, name: 'Names', begun: '2026-11-23', raters });
  await voted(await lastRound(), 0, 0, 3);
  await again();
  await page.locator('[data-reveal]').click();
  await dialog.getByText('Ann left 5 of 6 unanswered: one earlier answer there no longer counts.').waitFor();
  await dialog.getByText('4 answers of voices without names make way').waitFor();
  expect(await screen.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Reveal', exact: true }).click();
  await until(ratings, ({ stages: [first, second] }) => first?.scores[1]?.n === 4 && second?.scores[1]?.n === 3, 'names again');
  expect(await page.locator('[data-set-aside]').count()).toBe(0);
});

it('whoever is typed among the respondents is added by Done, and a name that is refused is said once', async () => {
  await openSample('northwind');
  const { page } = screen;
  await screen.ask('ratings');
  await page.locator('[data-respondents]').click();
  const dialog = page.getByRole('dialog');
  const [known] = (await ratings()).respondents;
  await dialog.getByLabel('Name of a new respondent', { exact: true }).fill(known?.name ?? '');
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: known?.name ?? '' }).waitFor();
  expect(await page.locator('.notice:visible').count()).toBe(0);
  await dialog.getByLabel('Name of a new respondent', { exact: true }).fill('Zoe');
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await ratings()).respondents.map(({ name }) => name)).toContain('Zoe');
  expect(await page.locator('.notice').count()).toBe(0);
});
