import { it } from 'vitest';
import { openSample, screen } from './story';
for (const [name, language] of [['northwind', 'en'], ['chengjiang', 'zh-CN']] as const) {
it(`look ${name}`, async () => {
  await openSample(name);
  const { page } = screen;
  await page.setViewportSize({ width: 1366, height: 768 });
  await screen.ask('plan');
  await page.locator('[role=radio]').filter({ hasText: language === 'en' ? 'Business case' : '商业论证' }).first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/measures-s1-${name}.png` });
  const button = page.locator('[data-play]');
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/measures-s2-${name}.png` });
  await page.locator('[data-probability]').waitFor({ timeout: 100000 });
  await page.locator('[data-uncertainty]').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/measures-s3-${name}.png` });
  await page.locator('[data-uncertainty] [role=radio]').nth(1).click();
  await page.waitForTimeout(1200);
  await page.locator('[data-uncertainty] table').scrollIntoViewIfNeeded();
  await page.screenshot({ path: `/tmp/measures-s4-${name}.png` });
  console.log(JSON.stringify(await screen.accessibilityFaults()));
}, 200000);
}
