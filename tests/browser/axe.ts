import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds that is serious or critical on a page, one line each. */
export default async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run: typeof axe.run = Reflect.get(window, 'axe').run;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id, impact: impact ?? '', at: nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, at }) => `${id}: ${at.join(' | ')}`);
}
