/**
 * WebKitGTK through W3C WebDriver: the engine nearest to Safari that runs on Linux. Debian's `webkit2gtk-driver` brings
 * the driver and a small browser.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, eventually, freePort, homeFor, type Reference, startGroup } from './driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = ['4.1', '4.0', '6.0']
  .flatMap((version) =>
    ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  )
  .find((path) => existsSync(path));

/** Whether it is installed here, with a screen that needs no screen. */
export const hasWebKit = (): boolean =>
  BROWSER !== undefined && existsSync(DRIVER) && existsSync('/usr/bin/xvfb-run');

/** The name under which WebDriver hands elements around. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** @param home - Folder for everything the browser keeps. Without one it forgets all when it ends. */
export async function startWebKit(home?: string): Promise<Driver> {
  const { folder, forget } = await homeFor(home);
  await mkdir(join(folder, 'gtk-3.0'), { recursive: true });
  // The page then sees prefers-reduced-motion.
  await writeFile(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const places = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME'];
  const kill = startGroup(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x2100x24', DRIVER, `--port=${port}`],
    {
      // There is no sandbox for root, and no graphics card behind the screen.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      TZ: 'Europe/Amsterdam',
      ...Object.fromEntries(places.map((name) => [name, folder])),
    },
    forget,
  );
  const address = `http://127.0.0.1:${port}`;
  await eventually('WebKitWebDriver', () => fetch(`${address}/status`));
  const { sessionId } = await request<{ sessionId: string }>('POST', `${address}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } },
    },
  });
  const ask = <T>(method: string, path: string, body?: object): Promise<T> =>
    request<T>(method, `${address}/session/${sessionId}${path}`, body);

  // Far taller than any page of the tests: each download adds a row below the page, and what lies under it takes no click.
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1350, height: 2050 });
  const execute = <T>(script: string, given: unknown[]): Promise<T> =>
    ask('POST', '/execute/sync', { script: `return (${script})(...arguments)`, args: given });
  const first = await ask<string>('GET', '/window');
  const goTo = (handle: string): Promise<void> => ask('POST', '/window', { handle });
  return {
    async newTab() {
      // Another window, because a tab of this browser stays hidden.
      const { handle } = await ask<{ handle: string }>('POST', '/window/new', { type: 'window' });
      await goTo(handle);
    },
    async closeTab() {
      await ask('DELETE', '/window');
      await goTo(first);
    },
    open: (url) => ask('POST', '/url', { url }),
    async within(frame) {
      await ask('POST', '/frame', { id: null });
      if (frame !== null) {
        const id = await execute('(selector) => document.querySelector(selector)', [frame]);
        await ask('POST', '/frame', { id });
      }
    },
    run: (script, ...given) => execute(String(script), given),
    find: (script, ...given) => execute(String(script), given),
    async click(element: Reference, times = 1) {
      if (times === 1) return ask('POST', `/element/${String(element[ELEMENT])}/click`, {});
      // Twice in one go: what the first does must not come between.
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: element },
        ...Array.from({ length: times }, () => press).flat(),
      ];
      await ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    // There is no other window.
    toFront: () => Promise.resolve(),
    press: (actions) => ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    async close() {
      await ask('DELETE', '').catch(() => undefined);
      kill();
    },
    kill,
  };
}

async function request<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}
