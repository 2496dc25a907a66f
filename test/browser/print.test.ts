/** The receipt on paper: from the element, and from the receiver's own page. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { createWorld } from './world.ts';

/** Somebody whose screen is dark has cancelled. */
async function cancelled() {
  const world = await createWorld();
  const page = await world.visit('/', { colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  // What follows the proof has come.
  const link = page.locator('fairwell-cancel a.quiet').first();
  await link.waitFor();
  await page.locator('fairwell-survey .choice').first().waitFor();
  const [row] = world.kept('cancellation.requested');
  if (!row) throw new Error('Nothing was kept');
  return { page, reference: row.reference, address: (await link.getAttribute('href')) ?? '' };
}

const controls = (page: Page, within: string) =>
  page.locator(`${within} :is(button, a.quiet, summary, input, textarea):visible`);

test('the element prints the reference and the date, black on white, and nothing to press', async () => {
  const { page, reference } = await cancelled();
  expect(await controls(page, 'fairwell-cancel dialog').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => controls(page, 'fairwell-cancel dialog').count()).toBe(0);
  const sheet = page.locator('fairwell-cancel dialog');
  expect(await sheet.innerText()).toContain(reference);
  expect(await sheet.innerText()).toMatch(/Ontvangen op \d+ \p{L}+ \d{4}/u);
  const colours = await sheet.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test("the receiver's page of it is one sheet of A4, without a button", async () => {
  const { page, reference, address } = await cancelled();
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => controls(page, 'main').count()).toBe(0);
  const paper = await page.locator('main').innerText();
  expect(paper).toContain(reference);
  expect(paper).toMatch(/\d+ \p{L}+ \d{4}/u);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
