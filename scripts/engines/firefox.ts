/**
 * Firefox through W3C WebDriver BiDi, spoken directly. Playwright speaks it too, with a dozen messages for a click, of
 * which each pair costs 40 ms of waiting for an acknowledgement of TCP; here a click is one message.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, eventually, freePort, homeFor, startGroup } from './driver.ts';

const BROWSER = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== undefined && existsSync(path));

/** Whether it is installed here. */
export const hasFirefox = (): boolean => BROWSER !== undefined;

/** A page that asks for little motion, in Dutch, from a browser that calls nobody. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'nl-NL, nl',
  'intl.locale.requested': 'nl',
  'privacy.reduceTimerPrecision': false,
  'dom.min_background_timeout_value': 10,
  // Offers to keep an address or a password, or to translate, open over the page and take the keys from it.
  'extensions.formautofill.addresses.enabled': false,
  'extensions.formautofill.addresses.capture.enabled': false,
  'extensions.formautofill.creditCards.enabled': false,
  'signon.rememberSignons': false,
  'signon.autofillForms': false,
  'signon.firefoxRelay.feature': 'disabled',
  'browser.translations.enable': false,
  'browser.translations.automaticallyPopup': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'services.settings.server': 'http://127.0.0.1:9/',
  'browser.region.network.url': '',
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'remote.active-protocols': 1,
};

interface Reply {
  id?: number;
  type?: string;
  error?: string;
  message?: string;
  result?: unknown;
}
interface Context {
  context: string;
  children?: Context[] | null;
}
interface Ran {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

/** @param home - Folder for everything the browser keeps. Without one it forgets all when it ends. */
export async function startFirefox(home?: string): Promise<Driver> {
  if (!BROWSER) throw new Error('There is no Firefox here');
  const { folder, forget } = await homeFor(home);
  const profile = join(folder, 'profile');
  await mkdir(profile, { recursive: true });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const port = await freePort();
  const kill = startGroup(
    BROWSER,
    ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`, 'about:blank'],
    {
      HOME: folder,
      TZ: 'Europe/Amsterdam',
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
    },
    forget,
  );
  const socket = await eventually('Firefox', () => connected(`ws://127.0.0.1:${port}/session`));
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id ?? -1)?.(reply);
    waiting.delete(reply.id ?? -1);
  });
  socket.addEventListener('close', () => {
    for (const settle of waiting.values())
      settle({ type: 'error', error: 'closed', message: 'Firefox has ended' });
  });
  let last = 0;
  const ask = async <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (reply.type === 'error') throw new Error(`Firefox: ${method}: ${reply.error}: ${reply.message}`);
    return reply.result as T;
  };

  await ask('session.new', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } },
  });
  // A key presses a button only in a window that has the focus, and the first one has it not.
  const { context: first } = await ask<Context>('browsingContext.create', { type: 'window' });
  let page = first;
  let context = page;
  await ask('browsingContext.activate', { context });
  await ask('browsingContext.setViewport', { context, viewport: { width: 1300, height: 1000 } });

  const call = async (functionDeclaration: string, given: unknown[]): Promise<NonNullable<Ran['result']>> => {
    const ran = await ask<Ran>('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 0 },
    });
    if (ran.type !== 'success' || !ran.result) throw new Error(`Firefox: ${ran.exceptionDetails?.text}`);
    return ran.result;
  };
  return {
    async newTab() {
      ({ context: page } = await ask<Context>('browsingContext.create', { type: 'tab' }));
      context = page;
    },
    async closeTab() {
      await ask('browsingContext.close', { context: page });
      page = first;
      context = first;
    },
    open: (url) => ask('browsingContext.navigate', { context: page, url, wait: 'complete' }),
    async within(frame) {
      context = page;
      if (frame === null) return;
      const { value } = await call(`(given) => document.querySelector(JSON.parse(given)[0])?.contentWindow`, [
        frame,
      ]);
      context = (value as Context).context;
    },
    async run(script, ...given) {
      const { value } = await call(
        `async (given) => JSON.stringify(await (${String(script)})(...JSON.parse(given)))`,
        given,
      );
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
    async find(script, ...given) {
      const { sharedId } = await call(`(given) => (${String(script)})(...JSON.parse(given))`, given);
      return sharedId === undefined ? null : { sharedId };
    },
    async click(element, times = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await ask('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
              ...Array.from({ length: times }, () => press).flat(),
            ],
          },
        ],
      });
    },
    toFront: () => ask('browsingContext.activate', { context: page }),
    press: (actions) =>
      ask('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] }),
    async close() {
      await Promise.race([
        ask('browser.close', {}).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3000)),
      ]);
      kill();
    },
    kill,
  };
}

function connected(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error('not yet')));
  });
}
