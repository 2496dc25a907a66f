/** People with different browsers who open a page, use it and close it. */
import { chromium, type ElementHandle } from 'playwright';
import { onTestFinished } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import type { Driver, Reference } from '../../scripts/engines/driver.ts';
import { hasFirefox, startFirefox } from '../../scripts/engines/firefox.ts';
import { hasWebKit, startWebKit } from '../../scripts/engines/webkitgtk.ts';

/** One person with one device: whatever a site keeps there, it finds again in the next tab. */
export type Visitor = Pick<Driver, 'open' | 'newTab' | 'closeTab' | 'run' | 'find' | 'click' | 'close'>;

/** Somebody whose tabs all stay open, and can all be looked at. */
export interface ManyTabs extends Visitor {
  everywhere<T>(script: () => T): Promise<T[]>;
}

async function startChromium(): Promise<ManyTabs> {
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  let page = await context.newPage();
  const handles = new Map<string, ElementHandle>();
  return {
    open: async (url) => void (await page.goto(url)),
    newTab: async () => void (page = await context.newPage()),
    closeTab: () => page.close(),
    run: (script, ...given) => page.evaluate(`(${String(script)})(...${JSON.stringify(given)})`),
    async find(script, ...given) {
      const handle = await page.evaluateHandle(`(${String(script)})(...${JSON.stringify(given)})`);
      const element = handle.asElement();
      if (element === null) return null;
      const name = String(handles.size);
      handles.set(name, element);
      return { name };
    },
    async click(element: Reference) {
      // Without waiting for the page to come to rest afterwards: a person's hand does not wait either.
      const box = await handles.get(String(element['name']))?.boundingBox();
      if (!box) throw new Error('There is nothing to click on');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.up();
    },
    everywhere: (script) => Promise.all(context.pages().map((tab) => tab.evaluate(script))),
    close: () => browser.close(),
  };
}

const starts = { chromium: startChromium, firefox: startFirefox, webkitgtk: startWebKit };
export type Engine = keyof typeof starts;

/** Every engine, and whether it is here. */
export const engines: [Engine, boolean][] = [
  ['chromium', true],
  ['firefox', hasFirefox()],
  ['webkitgtk', hasWebKit()],
];

export async function visitor(engine: 'chromium'): Promise<ManyTabs>;
export async function visitor(engine: Engine): Promise<Visitor>;
export async function visitor(engine: Engine): Promise<Visitor> {
  const started = await starts[engine]();
  onTestFinished(() => started.close());
  return started;
}

/** The page's own button, or the one that may be pressed in the dialog. */
const button = (where: 'page' | 'dialog'): Element | null => {
  const element = document.querySelector('fairwell-cancel');
  return where === 'page'
    ? (element?.querySelector('button') ?? null)
    : (element?.shadowRoot?.querySelector('dialog[open] form .primary') ?? null);
};

/** Presses it as soon as it is there. @throws {Error} after half a minute. */
export async function press(person: Pick<Driver, 'find' | 'click'>, where: 'page' | 'dialog'): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const found = await person.find(button, where);
    if (found) return person.click(found);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`There is no button in the ${where}`);
}
