/**
 * Firefox and WebKitGTK for Vitest's browser mode: what the tests here do with a page, over drivers of our own. What a
 * test asks for beyond that (uploads, screenshots, dragging) fails loudly.
 */
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import type { BrowserCommand, BrowserProvider, TestProject } from 'vitest/node';
import type { Driver, Reference } from './driver.ts';
import { startFirefox } from './firefox.ts';
import type { Hand } from './page.ts';
import { startWebKit } from './webkitgtk.ts';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    driver: Driver;
  }
}
declare const hand: Hand;

interface Target {
  selector: string;
}

/** As long as other drivers wait for something to become usable. */
const PATIENCE = 5000;
/** The frame that a test file runs in. */
const TEST = 'iframe[data-vitest]';

/** Tries until it is done. A page that is being drawn anew may well fail in between. */
async function persist(what: string, attempt: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + PATIENCE;
  let failure: unknown;
  for (;;) {
    try {
      if (await attempt()) return;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > until) throw new Error(`Nobody can use ${what} here`, { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function fill({ driver }: { driver: Driver }, { selector }: Target, text: string): Promise<void> {
  await driver.within(TEST);
  await persist(selector, () => driver.run((wanted, words) => hand.fill(wanted, words), selector, text));
}

async function choose({ driver }: { driver: Driver }, { selector }: Target, wanted: string[]): Promise<void> {
  await driver.within(TEST);
  await persist(selector, () => driver.run((list, words) => hand.choose(list, words), selector, wanted));
}

async function click({ driver }: { driver: Driver }, { selector }: Target, times: number): Promise<void> {
  await driver.within(TEST);
  await persist(selector, async () => {
    const element: Reference | null = await driver.find((wanted) => hand.usable(wanted), selector);
    if (element) await driver.click(element, times);
    return element !== null;
  });
}

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

async function keyboard({ driver }: { driver: Driver }, text: string): Promise<{ unreleased: string[] }> {
  await driver.within(TEST);
  const inFront = await driver.run(() => {
    if (document.activeElement === document.body) window.focus();
    return window.parent.document.hasFocus();
  });
  // Elsewhere Tab would still move the focus, and Enter would press nothing.
  if (!inFront) await driver.toFront();
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of parseKeyDef(text)) {
    const value = KEYS[keyDef.key ?? ''] ?? keyDef.key ?? '';
    const down = Array.from({ length: releasePrevious ? 0 : repeat }, () => ({
      type: 'keyDown' as const,
      value,
    }));
    await driver.press([...down, ...(releaseSelf ? [{ type: 'keyUp' as const, value }] : [])]);
  }
  return { unreleased: [] };
}

/** A window cannot be as narrow as a phone; the frame in it can. */
async function viewport(
  { driver }: { driver: Driver },
  size: { width: number; height: number },
): Promise<void> {
  await driver.within(null);
  await driver.run(
    (width, height) => {
      const frame = document.querySelector<HTMLElement>('iframe[data-vitest]');
      Object.assign(frame?.style ?? {}, { width: `${width}px`, height: `${height}px` });
    },
    size.width,
    size.height,
  );
}

const commands: Record<string, BrowserCommand<never[]>> = {
  __vitest_click: (context, target: Target) => click(context, target, 1),
  __vitest_dblClick: (context, target: Target) => click(context, target, 2),
  __vitest_hover: (context, target: Target) => click(context, target, 0),
  __vitest_fill: (context, target: Target, text: string) => fill(context, target, text),
  __vitest_clear: (context, target: Target) => fill(context, target, ''),
  __vitest_selectOptions: (context, target: Target, wanted: string[]) => choose(context, target, wanted),
  __vitest_keyboard: keyboard,
  __vitest_viewport: viewport,
  __vitest_cleanup: () => undefined,
};

const noModules = (): Promise<void> => Promise.reject(new Error('Replacing modules works in Chromium only'));

class OwnDriver implements BrowserProvider {
  readonly name = 'own-driver';
  readonly initScripts = [fileURLToPath(new URL('page.ts', import.meta.url))];
  readonly supportsParallelism = true;
  /** Nothing here replaces modules; without this Vitest would let each browser run alone. */
  readonly mocker = { register: noModules, delete: noModules, clear: () => Promise.resolve() };
  readonly #start: () => Promise<Driver>;
  readonly #windows = new Map<string, Driver>();

  constructor(project: TestProject, start: () => Promise<Driver>) {
    this.#start = start;
    for (const [name, command] of Object.entries(commands)) {
      project.browser?.registerCommand(name as never, command as never);
    }
  }

  getCommandsContext(session: string): Record<string, unknown> {
    return { driver: this.#windows.get(session) };
  }

  async openPage(session: string, url: string): Promise<void> {
    await this.#windows.get(session)?.close();
    const driver = await this.#start();
    this.#windows.set(session, driver);
    await driver.open(url);
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#windows.values(), (driver) => driver.close()));
    this.#windows.clear();
  }
}

const provide = (browser: string, start: () => Promise<Driver>) => () =>
  defineBrowserProvider({
    name: 'own-driver',
    supportedBrowser: [browser],
    options: {},
    providerFactory: (project) => new OwnDriver(project, start),
  });

/** Providers for `browser.provider` of a Vitest project. */
export const firefox = provide('firefox', startFirefox);
export const webkitgtk = provide('webkitgtk', startWebKit);
