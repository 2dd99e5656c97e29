// A screen in Chromium, on a loopback server with a home of its own: what every story begins with.

import AxeBuilder from './axe';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

export type Look = { /** Nothing chosen: as the system is. */ language?: 'en' | 'zh-CN' | null; environment?: Record<string, string>; theme?: 'light' | 'dark'; width?: number; height?: number };

/** Chromium once for all stories of a file. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CLIENTLINE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}

/** One desk, one window, and what broke in it. */
export class Screen {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly home: string,
    private readonly server: ChildProcess,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      // A refusal is an answer like any other; Chromium notes its status all the same.
      if (message.type() === 'error' && !message.text().includes('422')) this.faults.push(message.text());
    });
  }

  /** Starts a desk with nothing on it and shows its welcome. */
  static async open(browser: Browser, look: Look = {}): Promise<Screen> {
    const home = mkdtempSync(join(tmpdir(), 'clientline-'));
    mkdirSync(join(home, 'settings'));
    const preferences = { language: look.language === undefined ? 'en' : look.language, theme: look.theme ?? 'light' };
    writeFileSync(join(home, 'settings', 'settings.json'), JSON.stringify({ preferences, recent: [] }));
    const binary = process.env.CLIENTLINE_SERVER_BINARY ?? join(project, 'target', 'debug', 'server');
    const server = spawn(binary, ['0'], { cwd: project, env: { ...process.env, CLIENTLINE_TODAY: '2026-11-23', ...look.environment, CLIENTLINE_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((found, failed) => {
      server.once('error', failed);
      server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
      server.stdout.once('data', (bytes: Buffer) => found(bytes.toString().trim()));
    });
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1366, height: look.height ?? 768 },
      // A colour on its way to another is neither: nothing is measured in between.
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const screen = new Screen(page, home, server);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return screen;
  }

  /** The same, with a sample open on the first question. */
  static async sample(browser: Browser, name: string, look: Look = {}): Promise<Screen> {
    const screen = await Screen.open(browser, look);
    await screen.page.locator(`[data-sample="${name}"]`).click();
    await screen.page.locator('main[data-screen="journey"]').waitFor();
    return screen;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.server.kill();
    rmSync(this.home, { recursive: true, force: true });
    expect(this.faults).toEqual([]);
  }

  /** Goes to one of the four questions by its key. */
  async ask(question: 'journey' | 'ratings' | 'spectrum' | 'plan'): Promise<void> {
    const number = ['journey', 'ratings', 'spectrum', 'plan'].indexOf(question) + 1;
    await this.page.keyboard.press(`Control+${number}`);
    await this.page.locator(`main[data-screen="${question}"]`).waitFor();
  }

  /** The cell of a stage and a lane (or a rating), by their names. */
  async cell(stage: string, row: string): Promise<Locator> {
    const heads = await this.page.locator('thead th').allInnerTexts();
    const column = heads.findIndex((head) => head.split('\n').at(-1)?.trim() === stage);
    expect(column, `no stage ${stage} among ${heads.join(' | ')}`).toBeGreaterThan(0);
    return this.page.locator('tbody tr').filter({ has: this.page.locator('th', { hasText: row }) }).first().locator('td').nth(column - 1);
  }

  /** The dots of a stage in one respect, by the stage's name: 0 acquisition, 1 retention, 2 satisfaction. */
  dots(stage: string, respect: number): Locator {
    return this.page.locator('tbody tr').filter({ has: this.page.locator('th', { hasText: stage }) }).locator('td').nth(respect);
  }

  /** Runs a command of the desk beside the screen, to see what is really in the file. */
  async call<Answer>(name: string, args: object): Promise<Answer> {
    return this.page.evaluate(
      async ([command, body]) => (await fetch(`/call/${command}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(),
      [name, JSON.stringify(args)],
    );
  }

  /** Answers a command late, until the function that comes back is called; that waits for those under way. */
  async slowly(name: string, milliseconds = 100): Promise<() => Promise<void>> {
    await this.page.route(`**/call/${name}`, (route) => new Promise((late) => setTimeout(late, milliseconds)).then(() => route.continue()));
    return () => this.page.unrouteAll({ behavior: 'wait' });
  }

  /** Waits until the desk has taken everything in. */
  async saved(): Promise<void> {
    await this.page.getByText(/· saved|· 已保存/).first().waitFor();
  }

  /** What axe finds that is serious or critical, in words. */
  async accessibilityFaults(): Promise<string[]> {
    return AxeBuilder(this.page);
  }
}

/** Waits until something is so, without sleeping longer than needed. */
export async function until<T>(look: () => Promise<T>, so: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 10_000;
  let value = await look();
  while (!so(value)) {
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, 20));
    value = await look();
  }
  return value;
}
