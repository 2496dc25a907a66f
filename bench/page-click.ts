/** One trusted click on the button of a page, on a slow machine. */
import type { CDPSession, Page } from 'playwright';
import type { Variant } from './page-variants.ts';

/** How many times slower than this machine the one of the visitor is. */
export const THROTTLE = 4;

export const settle = (page: Page, milliseconds: number) => page.waitForTimeout(milliseconds);

export async function throttle(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds from the click, as the page first sees it, until the dialog stands there with a size. */
export async function clickToLaidOut(page: Page, { heading }: Variant, warm: boolean): Promise<number> {
  const button = await page.locator('.leave').first().boundingBox();
  if (!button) throw new Error('The button is not on the page');
  const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
  const session = await page.context().newCDPSession(page);
  if (warm) {
    await page.mouse.move(x, y);
    await settle(page, 600);
  }
  await page.evaluate((found) => {
    // oxlint-disable-next-line no-eval -- an expression of the bench's own
    const look = () => eval(found) as Element | null | undefined;
    addEventListener(
      'click',
      () => {
        const begun = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          const title = look();
          if (title && title.getBoundingClientRect().height > 0)
            Object.assign(window, { took: performance.now() - begun });
          else port2.postMessage(null);
        });
        port1.start();
        port2.postMessage(null);
      },
      { capture: true, once: true },
    );
  }, heading);
  await throttle(session, THROTTLE);
  await page.mouse.click(x, y);
  const took = await page.waitForFunction(() => (window as { took?: number }).took, undefined, {
    timeout: 20_000,
  });
  await throttle(session, 1);
  return Number(await took.jsonValue());
}
