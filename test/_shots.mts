import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
const base = process.argv[2]!;
const b = await chromium.launch(launchOptions());
for (const [lang, path] of [
  ['nl', '/'],
  ['de', '/de'],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      const ctx = await b.newContext({
        viewport: { width, height: width === 320 ? 700 : 900 },
        colorScheme: scheme,
        locale: lang,
      });
      const p = await ctx.newPage();
      p.on('console', (m) => {
        if (m.type() !== 'log') console.log(lang, width, m.type(), m.text());
      });
      p.on('pageerror', (e) => console.log('pageerror', e.message));
      const shot = (n: string, full = false) =>
        p.screenshot({ path: `/tmp/shots/${lang}-${scheme}-${width}-${n}.png`, fullPage: full });
      await p.goto(base + path);
      await p.waitForTimeout(500);
      await shot('0-account', true);
      await p.locator('fairwell-cancel button').first().click();
      await p.waitForTimeout(700);
      await shot('1-review');
      const d = p.locator('fairwell-cancel details summary').first();
      if (await d.count()) {
        await d.click();
        await p.waitForTimeout(100);
        await shot('2-why');
      }
      const confirm = p.locator('fairwell-cancel button.primary').first();
      await confirm.click();
      await p.waitForTimeout(900);
      await shot('3-received');
      await p
        .locator('fairwell-cancel dialog')
        .evaluate((d) => {
          d.scrollTop = 99999;
          d.querySelectorAll('*').forEach((e) => {
            if (e.scrollHeight > e.clientHeight) e.scrollTop = 9999;
          });
        })
        .catch(() => {});
      await shot('4-received-bottom');
      await ctx.close();
    }
await b.close();
