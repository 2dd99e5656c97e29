import { describe, expect, it } from 'vitest';
import { openDesk, screen } from './story';

describe.each([
  { language: 'en', theme: 'light' }, { language: 'en', theme: 'dark' }, { language: 'zh-CN', theme: 'light' }, { language: 'zh-CN', theme: 'dark' },
] as const)('nothing serious for those who hear or need contrast ($language, $theme)', (look) => {
  it('on the welcome, on the four questions, in the panels', async () => {
    await openDesk(look);
    const found: string[] = [];
    const look_at = async (what: string) => found.push(...(await screen.accessibilityFaults()).map((fault) => `${what}: ${fault}`));
    await look_at('welcome');
    await screen.page.locator(`[data-sample="${look.language === 'en' ? 'northwind' : 'chengjiang'}"]`).click();
    await screen.page.locator('main[data-screen="journey"]').waitFor();
    for (const question of ['journey', 'ratings', 'spectrum', 'plan'] as const) {
      await screen.ask(question);
      if (question === 'spectrum') await screen.page.locator('.chart [role="slider"]').first().waitFor();
      await look_at(question);
    }
    await screen.page.getByRole('radio', { name: look.language === 'en' ? 'Business case' : '商业论证', exact: true }).click();
    await screen.page.locator('[data-case-settings]').click();
    await screen.page.locator('dialog').waitFor();
    await look_at('case');
    await screen.page.keyboard.press('Escape');
    await screen.ask('journey');
    for (const [keys, shown] of [['Control+Shift+n', 'dialog [type="radio"]'], ['F8', 'dialog'], ['F6', '[role="menu"]'], ['Control+h', '[role="search"]'], ['F7', 'main .empty']] as const) {
      await screen.page.keyboard.press(keys);
      await screen.page.locator(shown).first().waitFor();
      await look_at(keys);
      await screen.page.keyboard.press('Escape');
    }
    await screen.page.keyboard.press('Control+k');
    await screen.page.locator('#found [role="option"]').first().waitFor();
    await look_at('find');
    await screen.page.keyboard.press('Escape');
    await screen.page.keyboard.press('F1');
    await screen.page.locator('dialog').waitFor();
    await look_at('shortcuts');
    await screen.page.keyboard.press('Escape');
    await screen.page.keyboard.press('Control+e');
    await screen.page.locator('dialog .preview svg').waitFor();
    await look_at('export');
    await screen.page.keyboard.press('Escape');
    expect(found).toEqual([]);
  });

  it('on an empty workbook', async () => {
    await openDesk(look);
    const found: string[] = [];
    await screen.page.locator('[data-template="blank"]').click();
    await screen.page.locator('.naming input').fill('Nothing yet');
    await screen.page.keyboard.press('Enter');
    await screen.page.locator('main[data-screen="journey"]').waitFor();
    for (const question of ['journey', 'ratings', 'spectrum', 'plan'] as const) {
      await screen.ask(question);
      found.push(...(await screen.accessibilityFaults()).map((fault) => `${question}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
