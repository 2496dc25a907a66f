/** Somebody of the team logs in at the receiver's own page, and reads what strangers wrote there. */
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import { type Page, chromium } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { login } from '../../packages/receiver/src/commands/login.ts';
import { fixture } from '../../packages/receiver/test/kit.ts';
import { mailServer } from '../../packages/receiver/test/mail-server.ts';
import { certificate } from '../../packages/receiver/test/webhook/certificate.ts';
import { launchOptions } from '../../scripts/browser.ts';
import { freePort } from '../../scripts/engines/driver.ts';
import { findWithAxe } from '../access/checkers.ts';
import { engines, visitor } from './visitors.ts';

const HOSTILE = [
  '<img src=x onerror="window.hacked = 1">',
  '</p><script>window.hacked = 1</script>',
  '"><svg onload="window.hacked = 1"></svg>',
  '${window.hacked = 1} {{constructor.constructor("window.hacked = 1")()}}',
];

/** A receiver that people log in to, with what strangers wrote in it. */
async function openReceiver(publicUrl: string, port: number) {
  const data = await mkdtemp(join(tmpdir(), 'fairwell-team-'));
  const mail = await mailServer();
  const settings = {
    publicUrl,
    insights: { people: [{ email: 'agnes@voorbeeld.example', role: 'agent' as const }] },
    mail: { url: `smtp://127.0.0.1:${mail.port}`, from: 'De Zaterdag <lezers@voorbeeld.example>' },
  };
  const receiver = await createReceiver({ ...settings, data, assets: inject('assets') });
  const served = await serve(receiver, { port, host: '127.0.0.1' });
  onTestFinished(async () => {
    await served.close();
    await rm(data, { recursive: true });
  });
  for (const comment of HOSTILE) {
    const survey = fixture('survey', { mode: 'live', site: undefined });
    Object.assign(survey.data, { comment, about: undefined });
    const body = JSON.stringify(survey);
    const answer = await fetch(`${served.url}/v1/messages`, { method: 'POST', body });
    expect(answer.status).toBe(201);
  }
  const config = join(data, 'settings.json');
  await writeFile(config, JSON.stringify(settings));
  return {
    mail,
    /** A link as the command line prints it. */
    link: async () => {
      const flags = ['--email', 'agnes@voorbeeld.example', '--data', data, '--config', config];
      const { text } = await login(flags, new Date());
      return /\S+\/insights\/login\/\S+/.exec(text)?.[0] ?? '';
    },
  };
}

/** https in front of a port of this machine. */
async function encrypted(port: number): Promise<string> {
  const { cert, key } = certificate({ name: 'localhost' });
  const options = { cert, key: key.export({ type: 'pkcs8', format: 'pem' }) };
  const server = createTlsServer(options, (socket) => {
    const inside = connect(port, '127.0.0.1');
    socket.on('error', () => inside.destroy());
    inside.on('error', () => socket.destroy());
    socket.pipe(inside).pipe(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

/**
 * Another server on the same host, to which browsers therefore lend the cookie, with a page that asks the receiver in the
 * name of whoever looks at it.
 */
async function elsewhere(receiver: string): Promise<string> {
  const page = `<!doctype html><title>…</title>
    <form method="post" action="${receiver}/insights/logout"><button>Win</button></form>
    <script>
      const ask = (path, init) => fetch('${receiver}' + path, { credentials: 'include', ...init })
        .then((response) => response.status, () => 'refused');
      const header = { 'fairwell-session': '1' };
      window.tried = Promise.all([
        ask('/v1/contacts'),
        ask('/v1/contacts', { headers: header }),
        ask('/v1/contacts', { mode: 'no-cors' }),
      ]);
    </script>`;
  const server = createServer((socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${page}`)),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return encrypted((server.address() as AddressInfo).port);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What would keep somebody from using this page, in light and in dark colours. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    found.push(...(await page.evaluate(findWithAxe, [])));
  }
  return found;
}

/** Everything the element shows, and whether anything of it ran or was stopped from running. */
function shown() {
  const { hacked } = window as { hacked?: unknown };
  const element = document.querySelector('fairwell-insights');
  return { text: element?.shadowRoot?.textContent ?? '', hacked: hacked ?? null };
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

test('over https: a link in a mail, a cookie that nobody else gets, text that stays text', async () => {
  const port = await freePort();
  const url = await encrypted(port);
  const { mail } = await openReceiver(url, port);
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: 'nl-NL', ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = complaintsOf(page);
  await page.goto(`${url}/insights`);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill('agnes@voorbeeld.example');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  await expect.poll(() => mail.taken.length, { timeout: 30_000 }).toBe(1);
  const [link = ''] = /https:\/\/localhost\S+/.exec(mail.taken[0]?.mail.text ?? '') ?? [];
  await page.goto(link);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(`${url}/insights`);
  for (const comment of HOSTILE) await page.getByText(comment).first().waitFor();
  expect((await page.evaluate(shown)).hacked).toBeNull();
  expect(complaints).toEqual([]);
  const [cookie, ...more] = await context.cookies();
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({
    name: '__Host-fairwell',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
  });

  // A template that is no template of ours is stopped by the browser itself.
  const stopped = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(stopped).toBe(true);

  const other = await context.newPage();
  await other.goto(await elsewhere(url));
  const tried = await other.evaluate(() => (window as unknown as { tried: Promise<unknown[]> }).tried);
  expect(tried).toEqual(['refused', 'refused', 'refused']);
  await other.getByRole('button', { name: 'Win' }).click();
  await other.waitForURL(`${url}/insights/logout`);
  expect(await other.getByText('Dit kan alleen vanaf de pagina').count()).toBe(1);

  await page.reload();
  await page.getByText('agnes@voorbeeld.example').waitFor();
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor();
  expect(await context.cookies()).toEqual([]);
}, 120_000);

// The test before was in Chromium.
for (const [engine, isHere] of engines.filter(([name]) => name !== 'chromium')) {
  test.skipIf(!isHere)(
    `in ${engine}: text that strangers wrote stays text`,
    async () => {
      const port = await freePort();
      const { link } = await openReceiver(`http://localhost:${port}`, port);
      const person = await visitor(engine);
      await person.open(await link());
      const button = await person.find(() => document.querySelector('form[action*="/login/"] button'));
      if (!button) throw new Error('There is no button to log in with');
      await person.click(button);
      await expect
        .poll(() => person.run(shown).then(({ text }) => HOSTILE.filter((each) => !text.includes(each))), {
          timeout: 60_000,
        })
        .toEqual([]);
      expect((await person.run(shown)).hacked).toBeNull();
    },
    120_000,
  );
}
