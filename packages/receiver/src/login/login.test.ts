import { describe, expect, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { formsOf, textOf } from '../../test/html.ts';
import { ORIGIN, fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { mailServer } from '../../test/mail-server.ts';
import type { MailServer } from '../../test/mail-server.ts';
import { visitor } from '../../test/team.ts';
import type { Visitor } from '../../test/team.ts';

const days = '?from=2026-11-01&to=2026-11-30';
const insights = {
  people: [
    { email: 'Vera@Voorbeeld.example', role: 'viewer' as const },
    { email: 'agnes@voorbeeld.example', role: 'agent' as const },
    { email: 'sam@voorbeeld.example', role: 'agent' as const, site: 'krant' },
    { email: 'adam@voorbeeld.example', role: 'admin' as const },
  ],
};

async function started() {
  const mail = await mailServer();
  const clock = clockAt('2026-11-22T09:00:00Z');
  const options = {
    now: clock.now,
    publicUrl: ORIGIN,
    insights,
    mail: { url: `smtp://127.0.0.1:${mail.port}`, from: 'De Zaterdag <lezers@voorbeeld.example>' },
  };
  return { running: await start(options), mail, clock, options };
}

/** The addresses of the links that were mailed, oldest first. Subscribers get mails too. */
const linksIn = ({ taken }: MailServer): string[] =>
  taken.flatMap(({ mail }) => /https:\/\/leave\.example\/insights\/login\/\S+/.exec(mail.text ?? '') ?? []);

async function mailedLink(mail: MailServer, count: number): Promise<string> {
  await vi.waitFor(() => expect(linksIn(mail)).toHaveLength(count), { timeout: 30_000 });
  return linksIn(mail).at(-1) ?? '';
}

async function loggedIn(running: Running, mail: MailServer, email: string): Promise<Visitor> {
  const person = visitor(running);
  const before = linksIn(mail).length;
  await person.post('/insights/login', { email });
  const answer = await person.post(await mailedLink(mail, before + 1));
  expect(answer.status).toBe(303);
  return person;
}

const answerAs = (person: Visitor, id: string, headers: Record<string, string> = {}) =>
  person.post(`/v1/contacts/${id}/answer`, JSON.stringify({ text: 'Wij lossen het op.' }), {
    'fairwell-session': '1',
    ...headers,
  });

describe('a link in a mail', () => {
  test('logs its person in once the button is pressed, and once only', async () => {
    const { running, mail } = await started();
    const person = visitor(running);
    const asked = await person.get('/insights');
    expect(asked.headers.get('referrer-policy')).toBe('same-origin');
    expect(formsOf(await asked.text()).map(({ visible }) => visible)).toEqual([['email']]);
    await person.post('/insights/login', { email: 'vera@voorbeeld.example ' });
    const link = await mailedLink(mail, 1);
    expect(mail.taken[0]?.to).toEqual(['vera@voorbeeld.example']);

    // A program that looks through mail opens every link.
    const scanner = visitor(running);
    await scanner.get(link, { 'sec-fetch-site': 'none' });
    expect(scanner.cookies.size).toBe(0);
    const page = await (await person.get(link, { 'sec-fetch-site': 'none' })).text();
    expect(textOf(page)).toContain('vera@voorbeeld.example');
    const [form] = formsOf(page);
    const answer = await person.post(form?.action ?? '');
    expect(answer.headers.get('location')).toBe('/insights');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-fairwell=[\w-]{43}; /);
    expect(cookie.split('; ').slice(1).toSorted()).toEqual(
      ['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure'].toSorted(),
    );
    expect(textOf(await (await person.get('/insights')).text())).toContain('vera@voorbeeld.example');
    expect((await person.get(`/v1/insights/overview${days}`)).status).toBe(200);

    const again = visitor(running);
    expect((await again.post(link)).status).toBe(410);
    expect((await again.get(link)).status).toBe(410);
    expect(again.cookies.size).toBe(0);
  });

  test('works for a quarter of an hour', async () => {
    const { running, mail, clock } = await started();
    const person = visitor(running);
    await person.post('/insights/login', { email: 'vera@voorbeeld.example' });
    const link = await mailedLink(mail, 1);
    clock.pass(15 * 60_000);
    expect((await person.get(link)).status).toBe(410);
    expect((await person.post(link)).status).toBe(410);
  });

  test('goes to nobody else, and whoever asks cannot tell', async () => {
    const { running, mail } = await started();
    const person = visitor(running);
    const ask = async (email: string) => {
      const answer = await person.post('/insights/login', { email });
      return [answer.status, textOf(await answer.text()).replaceAll(email, '…'), [...answer.headers]];
    };
    const stranger = await ask('stranger@voorbeeld.example');
    const known = await ask('vera@voorbeeld.example');
    expect(stranger).toEqual(known);
    await mailedLink(mail, 1);
    await running.receiver.close();
    expect(mail.taken.map(({ to }) => to)).toEqual([['vera@voorbeeld.example']]);
  });

  test('fills nobody’s mailbox', async () => {
    const { running, mail } = await started();
    for (let times = 0; times < 6; times++) {
      await visitor(running).post('/insights/login', { email: 'vera@voorbeeld.example' });
    }
    await running.receiver.close();
    expect(mail.taken).toHaveLength(3);
  });

  test('is mailed in the language of whoever asks', async () => {
    const { running, mail } = await started();
    const headers = { 'accept-language': 'de' };
    await visitor(running).post('/insights/login', { email: 'vera@voorbeeld.example' }, headers);
    await mailedLink(mail, 1);
    expect(mail.taken[0]?.mail.subject).toBe('Anmelden bei leave.example');
  });

  test('is asked for a limited number of times from one address', async () => {
    const running = await start({ publicUrl: ORIGIN, insights, proxies: 1 });
    const from = (address: string) =>
      visitor(running).get('/insights/login/nothing', { 'x-forwarded-for': address });
    const statuses = await Promise.all(Array.from({ length: 40 }, () => from('203.0.113.7')));
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await from('203.0.113.8')).status).toBe(410);
  });

  test('that a page elsewhere asks for is not sent', async () => {
    const { running } = await started();
    const answer = await visitor(running).post(
      '/insights/login',
      { email: 'vera@voorbeeld.example' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(answer.status).toBe(403);
    expect(await rowsIn(running, 'SELECT * FROM login_link')).toEqual([]);
  });
});

describe('a session', () => {
  test('opens what its role opens, and nothing more', async () => {
    const { running, mail } = await started();
    const paths = [
      `/v1/insights/overview${days}`,
      `/v1/insights/comments${days}`,
      '/v1/contacts',
      `/v1/exports/surveys${days}`,
      '/v1/events',
      '/v1/audit/reads',
    ];
    const statusesOf = async (email: string) => {
      const person = await loggedIn(running, mail, email);
      const statuses: number[] = [];
      for (const path of paths) statuses.push((await person.get(path)).status);
      return statuses;
    };
    expect(await statusesOf('vera@voorbeeld.example')).toEqual([200, 200, 403, 403, 403, 403]);
    expect(await statusesOf('agnes@voorbeeld.example')).toEqual([200, 200, 200, 200, 403, 403]);
    expect(await statusesOf('adam@voorbeeld.example')).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('of somebody with a site reads that site only', async () => {
    const { running, mail } = await started();
    await running.received(fixture('contact-complaint', { site: 'krant' }));
    await running.received(fixture('contact-complaint', { site: 'tijdschrift' }));
    const other = await running.received(fixture('contact-complaint', { site: 'tijdschrift' }));
    const person = await loggedIn(running, mail, 'sam@voorbeeld.example');
    const { contacts, total } = await (await person.get('/v1/contacts')).json();
    expect([total, contacts[0].site]).toEqual([1, 'krant']);
    expect((await person.get('/v1/contacts?site=tijdschrift')).status).toBe(403);
    expect((await answerAs(person, other.id)).status).toBe(404);
    expect((await answerAs(person, contacts[0].id)).status).toBe(200);
  });

  test('ends when nothing is done, and after half a day whatever is done', async () => {
    const { running, mail, clock } = await started();
    const idle = await loggedIn(running, mail, 'vera@voorbeeld.example');
    const busy = await loggedIn(running, mail, 'agnes@voorbeeld.example');
    const ask = async (person: Visitor) => (await person.get(`/v1/insights/overview${days}`)).status;
    clock.pass(119 * 60_000);
    expect(await ask(busy)).toBe(200);
    clock.pass(2 * 60_000);
    expect(await ask(idle)).toBe(401);
    for (let hours = 2; hours < 11; hours++) {
      expect(await ask(busy)).toBe(200);
      clock.pass(3_600_000);
    }
    expect(await ask(busy)).toBe(200);
    clock.pass(3_600_000);
    expect(await ask(busy)).toBe(401);
    expect(await rowsIn(running, 'SELECT * FROM team_session')).toEqual([]);
  });

  test('is another one after every login, and the one before is worth nothing', async () => {
    const { running, mail } = await started();
    const person = await loggedIn(running, mail, 'agnes@voorbeeld.example');
    const before = new Map(person.cookies);
    await person.post('/insights/login', { email: 'agnes@voorbeeld.example' });
    await person.post(await mailedLink(mail, 2));
    expect([...person.cookies.values()]).not.toEqual([...before.values()]);
    expect((await visitor(running, before).get('/v1/contacts')).status).toBe(401);
    expect((await person.get('/v1/contacts')).status).toBe(200);
  });

  test('ends here, or everywhere', async () => {
    const { running, mail } = await started();
    const [one, two, three] = [
      await loggedIn(running, mail, 'agnes@voorbeeld.example'),
      await loggedIn(running, mail, 'agnes@voorbeeld.example'),
      await loggedIn(running, mail, 'agnes@voorbeeld.example'),
    ];
    const stolen = visitor(running, new Map(one.cookies));
    await one.post('/insights/logout', { where: 'here' });
    expect(one.cookies.size).toBe(0);
    expect((await stolen.get('/v1/contacts')).status).toBe(401);
    expect((await three.get('/v1/contacts')).status).toBe(200);
    await two.post('/insights/logout', { where: 'everywhere' });
    expect((await three.get('/v1/contacts')).status).toBe(401);
  });

  test('of somebody who is on the list no more is worth nothing', async () => {
    const { running, mail, options } = await started();
    const person = await loggedIn(running, mail, 'adam@voorbeeld.example');
    const rest = insights.people.filter(({ role }) => role !== 'admin');
    const after = await restart(running, { ...options, insights: { people: rest } });
    expect((await visitor(after, person.cookies).get(`/v1/insights/overview${days}`)).status).toBe(401);
  });

  test('is nowhere in the database, and neither is a link', async () => {
    const { running, mail } = await started();
    const person = await loggedIn(running, mail, 'agnes@voorbeeld.example');
    await person.post('/insights/login', { email: 'agnes@voorbeeld.example' });
    const link = await mailedLink(mail, 2);
    const kept = JSON.stringify([
      await rowsIn(running, 'SELECT * FROM team_session'),
      await rowsIn(running, 'SELECT * FROM login_link'),
    ]);
    expect(kept).toContain('agnes@voorbeeld.example');
    for (const secret of [...person.cookies.values(), link.split('/').at(-1)]) {
      expect(kept).not.toContain(secret);
    }
  });

  test('is lent to no page elsewhere', async () => {
    const { running, mail } = await started();
    const { id } = await running.received(fixture('contact-complaint'));
    const person = await loggedIn(running, mail, 'agnes@voorbeeld.example');
    for (const headers of [
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      // Another page of the same company.
      { 'sec-fetch-site': 'same-site', origin: 'https://www.example' },
      // From a browser that says no more than this.
      { 'sec-fetch-site': '', origin: 'https://elsewhere.example' },
    ]) {
      expect((await answerAs(person, id, headers)).status).toBe(403);
      expect((await person.post('/insights/logout', {}, headers)).status).toBe(403);
    }
    expect((await person.get('/v1/contacts', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    // And to nobody without the header that only a script of ours sends.
    expect((await answerAs(person, id, { 'fairwell-session': '' })).status).toBe(403);
    expect((await answerAs(person, id)).status).toBe(200);
  });

  test('counts for nothing at the intake, and does not stand in for a wrong key', async () => {
    const { running, mail } = await started();
    const person = await loggedIn(running, mail, 'adam@voorbeeld.example');
    const wrong = { authorization: 'Bearer a-key-of-somebody-else' };
    expect((await person.get('/v1/contacts', wrong)).status).toBe(401);
    const cookie = [...person.cookies].map((pair) => pair.join('=')).join();
    await running.post(fixture('cancellation-least'), { cookie });
    expect(await rowsIn(running, 'SELECT assurance FROM event')).toEqual([{ assurance: 0 }]);
  });
});
