import { it } from 'vitest';
import { launch, Screen } from './screen';
it('looks', async () => {
  const browser = await launch();
  for (const [name, look, tag] of [['northwind', { width: 1366, height: 768 }, 'en'], ['chengjiang', { language: 'zh-CN', theme: 'dark', width: 1920, height: 1080 }, 'zh']] as const) {
    const s = await Screen.sample(browser, name, look);
    await s.ask('plan');
    await s.page.screenshot({ path: `/tmp/lk-${tag}-plan.png` });
    await s.page.getByRole('radio').filter({ hasText: tag === 'en' ? 'ase' : '商业' }).first().click();
    await s.page.waitForTimeout(1200);
    await s.page.screenshot({ path: `/tmp/lk-${tag}-case.png` });
    await s.page.locator('main').evaluate((e) => { const r = [...e.querySelectorAll('*')].find((x) => x.scrollHeight > x.clientHeight + 50 && getComputedStyle(x).overflowY !== 'visible') ?? e; r.scrollTop = 700; });
    await s.page.waitForTimeout(300);
    await s.page.screenshot({ path: `/tmp/lk-${tag}-case2.png` });
    await s.close();
  }
  await browser.close();
}, 120000);
