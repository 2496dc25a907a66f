import { expect, test } from 'vitest';
import { formsOf } from '../../test/html.ts';
import { ORIGIN, start } from '../../test/kit.ts';
import { visitor } from '../../test/team.ts';

const insights = { people: [{ email: 'vera@voorbeeld.example', role: 'viewer' as const }] };

const refused = async (options: object) => {
  const failure = await start(options).then(
    () => '',
    (error: unknown) => String(error),
  );
  return failure;
};

test('people need an address with https', async () => {
  expect(await refused({ insights })).toContain('publicUrl');
  expect(await refused({ insights, publicUrl: 'http://leave.example' })).toContain('https');
});

test('an admin has no site, and nobody stands there twice', async () => {
  const email = 'vera@voorbeeld.example';
  const admin = { people: [{ email, role: 'admin', site: 'krant' }] };
  expect(await refused({ publicUrl: ORIGIN, insights: admin })).toContain('insights.people.0.site');
  const people = [
    { email, role: 'viewer' },
    { email: email.toUpperCase(), role: 'admin' },
  ];
  expect(await refused({ publicUrl: ORIGIN, insights: { people } })).toContain('is there twice');
});

test('on this machine over http the cookie goes by a name that browsers take there', async () => {
  const running = await start({ publicUrl: 'http://localhost:8787', insights, proxies: 0 });
  const answer = await visitor(running).post('/insights/logout', {}, { origin: 'http://localhost:8787' });
  expect(answer.headers.getSetCookie()).toEqual(['fairwell=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
});

test('where nobody can log in, the page asks for a key as before', async () => {
  const running = await start();
  const page = await visitor(running).get('/insights');
  expect(formsOf(await page.text())).toEqual([]);
  expect((await visitor(running).post('/insights/login', { email: 'a@b.example' })).status).toBe(404);
});
