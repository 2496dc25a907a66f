import { expect, test } from 'vitest';
import { rowsIn } from '../../test/database.ts';
import { textOf } from '../../test/html.ts';
import { ORIGIN, start } from '../../test/kit.ts';
import { CLIENT, loginService } from '../../test/login-service.ts';
import { visitor } from '../../test/team.ts';

const CALLBACK = `${ORIGIN}/insights/oidc/callback`;
const days = '?from=2026-11-01&to=2026-11-30';

const accounts = {
  agnes: { email: 'Agnes@voorbeeld.example', email_verified: true, groups: ['lezers', 'helpdesk'] },
  pim: { email: 'pim@voorbeeld.example', email_verified: true },
  impostor: { email: 'pim@voorbeeld.example', email_verified: false },
  chief: { groups: ['helpdesk', 'beheer'] },
};

async function started(oidc: object = {}) {
  const service = await loginService(CALLBACK, accounts);
  const running = await start({
    publicUrl: ORIGIN,
    insights: {
      people: [{ email: 'pim@voorbeeld.example', role: 'viewer', site: 'krant' }],
      oidc: {
        issuer: service.issuer,
        ...CLIENT,
        name: 'Het Bedrijf',
        scope: 'openid email groups',
        roles: { claim: 'groups', viewer: ['lezers'], agent: ['helpdesk'], admin: ['beheer'] },
        ...oidc,
      },
    },
  });
  return { service, running };
}

/** As a browser comes back from another site. */
const fromElsewhere = { 'sec-fetch-site': 'cross-site' };

async function loggedIn({ service, running }: Awaited<ReturnType<typeof started>>, name: string) {
  const person = visitor(running);
  const away = await person.get('/insights/oidc');
  expect(away.status).toBe(302);
  const back = await service.logIn(away.headers.get('location') ?? '', name);
  return { person, back, answer: await person.get(back.href, fromElsewhere) };
}

test('whoever the login service knows is who it says they are', async () => {
  const world = await started();
  const { person, answer } = await loggedIn(world, 'agnes');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/insights']);
  expect([...person.cookies.keys()]).toEqual(['__Host-fairwell']);
  // Led on from elsewhere, it still comes from elsewhere.
  const page = await person.get('/insights', fromElsewhere);
  expect(textOf(await page.text())).toContain('agnes@voorbeeld.example');
  expect((await person.get('/v1/contacts')).status).toBe(200);
  expect((await person.get('/v1/audit/reads')).status).toBe(403);
  const chief = await loggedIn(world, 'chief');
  expect((await chief.person.get('/v1/audit/reads')).status).toBe(200);
  expect(await rowsIn(world.running, 'SELECT who, role FROM team_session ORDER BY role')).toEqual([
    { who: `chief (${new URL(world.service.issuer).host})`, role: 'admin' },
    { who: 'agnes@voorbeeld.example', role: 'agent' },
  ]);
});

test('what the settings say of a person goes first, for an address that the service vouches for', async () => {
  const world = await started();
  const { person } = await loggedIn(world, 'pim');
  expect((await person.get(`/v1/insights/overview${days}&site=krant`)).status).toBe(200);
  expect((await person.get(`/v1/insights/overview${days}&site=tijdschrift`)).status).toBe(403);
  const impostor = await loggedIn(world, 'impostor');
  expect(impostor.answer.status).toBe(403);
  expect(textOf(await impostor.answer.text())).toContain('impostor (127.0.0.1');
  expect([...impostor.person.cookies.keys()]).toEqual([]);
});

test('an answer counts once, only in the browser that asked, and only as it was given', async () => {
  const world = await started();
  const { person, back } = await loggedIn(world, 'agnes');
  const away = await person.get('/insights/oidc');
  const fresh = await world.service.logIn(away.headers.get('location') ?? '', 'agnes');
  const changed = (name: string, value: string) => {
    const url = new URL(fresh);
    url.searchParams.set(name, value);
    return url.href;
  };
  const refused = async (address: string, cookies = person.cookies) => {
    const answer = await visitor(world.running, new Map(cookies)).get(address, fromElsewhere);
    return [answer.status, answer.headers.getSetCookie().some((set) => /^__Host-fairwell=./.test(set))];
  };
  const nobody = [403, false];
  expect(await refused(back.href)).toEqual(nobody);
  expect(await refused(fresh.href, new Map())).toEqual(nobody);
  expect(await refused(changed('state', 'another'))).toEqual(nobody);
  expect(await refused(changed('code', 'another'))).toEqual(nobody);
  expect(await refused(changed('iss', 'https://evil.example'))).toEqual(nobody);
  const other = visitor(world.running);
  await other.get('/insights/oidc');
  expect(await refused(fresh.href, other.cookies)).toEqual(nobody);
  const [status] = await refused(fresh.href);
  expect(status).toBe(303);
  expect(await refused(fresh.href)).toEqual(nobody);
});

test('nobody is logged in by an address that somebody else made for them', async () => {
  const { service, running } = await started();
  const asked = new URL(`${service.issuer}/auth`);
  asked.search = new URLSearchParams({
    client_id: CLIENT.clientId,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid email groups',
  }).toString();
  const made = await service.logIn(asked.href, 'chief');
  expect(made.searchParams.has('code')).toBe(true);
  const victim = visitor(running);
  const answer = await victim.get(made.href, fromElsewhere);
  expect([answer.status, [...victim.cookies.keys()]]).toEqual([403, []]);
});

test('a service that is not there is said to be, and asked again the next time', async () => {
  const { service, running } = await started({ issuer: 'http://127.0.0.1:9' });
  expect(service.issuer).not.toBe('http://127.0.0.1:9');
  const answer = await visitor(running).get('/insights/oidc');
  expect(answer.status).toBe(503);
  expect(textOf(await answer.text())).toContain('Het Bedrijf');
});
