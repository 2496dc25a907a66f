import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '../../test/html.ts';
import { ORIGIN, fixture, start, temporaryFolder } from '../../test/kit.ts';
import { intruder } from '../../test/tampering.ts';
import { visitor } from '../../test/team.ts';
import { UsageError } from '../settings.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { exportPerson } from './export.ts';
import { login } from './login.ts';
import { restore } from './restore.ts';

const settings = {
  publicUrl: ORIGIN,
  insights: {
    people: [
      { email: 'adam@voorbeeld.example', role: 'admin' as const },
      { email: 'agnes@voorbeeld.example', role: 'agent' as const },
    ],
  },
};

async function started(file: object = settings) {
  const running = await start(settings);
  const config = join(temporaryFolder(), 'settings.json');
  writeFileSync(config, JSON.stringify(file));
  return { running, flags: ['--data', running.data, '--config', config, '--lang', 'en'] };
}

test('a link from the command line logs its person in, beside the running receiver', async () => {
  const { running, flags } = await started();
  const { text, exitCode } = await login(['--email', 'Adam@voorbeeld.example', ...flags], new Date());
  expect(exitCode).toBe(0);
  const [, link = ''] = /^This link logs in adam@voorbeeld\.example\..*\n\n(\S+)\n$/.exec(text) ?? [];
  const person = visitor(running);
  const asked = await (await person.get('/insights')).text();
  expect(asked).toContain('fairwell login');
  expect((await person.post(link)).status).toBe(303);
  expect((await person.get('/v1/audit/reads')).status).toBe(200);
});

test('a fourth link that would work at the same time is not made', async () => {
  const { flags } = await started();
  const make = () => login(['--email', 'adam@voorbeeld.example', ...flags], new Date());
  const codes: number[] = [];
  for (let times = 0; times < 4; times++) codes.push((await make()).exitCode);
  expect(codes).toEqual([0, 0, 0, 1]);
});

test('whatever is wrong is a sentence with the remedy', async () => {
  const { flags } = await started();
  const now = new Date();
  await expect(login(['--email', 'eve@voorbeeld.example', ...flags], now)).rejects.toThrow(
    /insights\.people/,
  );
  await expect(login(flags, now)).rejects.toThrow(/--email/);
  const without = await started({ insights: settings.insights });
  const args = ['--email', 'adam@voorbeeld.example', ...without.flags];
  await expect(login(args, now)).rejects.toThrow(/publicUrl/);
  await expect(audit(['--limit', 'many', ...flags], now)).rejects.toThrow(UsageError);
});

test('what was read is listed, a person that was read out too, and what was changed about it is found', async () => {
  const { running, flags } = await started();
  await running.received(fixture('contact-complaint'));
  await running.read('/v1/contacts');
  await running.read('/v1/contacts');
  await exportPerson(['--email', 'nobody@voorbeeld.example', ...flags.slice(0, 4)], new Date());
  const { text, exitCode } = await audit(flags, new Date());
  const lines = text.split('\n').map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/, ''));
  expect([lines, exitCode]).toEqual([
    [
      `${userInfo().username} (command line)  0 × message of one person  email=…`,
      'apiKey (key)  1 × question or complaint',
      'apiKey (key)  1 × question or complaint',
      '',
      'Notes checked: 3. Everything holds.',
      '',
    ],
    0,
  ]);
  const sql = await intruder(running);
  await sql('DELETE FROM data_read WHERE number = 2');
  const after = await audit(flags, new Date());
  expect(after.exitCode).toBe(1);
  expect(after.text).toContain('Note 3: what stood before it is gone or was changed.');
});

test('who was logged in when a backup was made is not logged in where it is put back', async () => {
  const { running, flags } = await started();
  const { text } = await login(['--email', 'adam@voorbeeld.example', ...flags], new Date());
  const person = visitor(running);
  await person.post(/\S+\/insights\/login\/\S+/.exec(text)?.[0] ?? '');
  expect((await person.get('/v1/audit/reads')).status).toBe(200);
  const [copy, other] = [join(temporaryFolder(), 'copy'), join(temporaryFolder(), 'other')];
  await backup(['--data', running.data, '--to', copy], new Date());
  await restore(['--from', copy, '--data', other], new Date());
  const again = await start({ ...settings, data: other });
  expect((await visitor(again, person.cookies).get('/v1/audit/reads')).status).toBe(401);
});

test('an admin reads it on a page too, and nobody else', async () => {
  const { running, flags } = await started();
  await running.received(fixture('contact-complaint'));
  await running.read('/v1/contacts?site=krant');
  const { text } = await login(['--email', 'adam@voorbeeld.example', ...flags], new Date());
  const person = visitor(running);
  expect(await (await person.get('/insights/reads')).text()).not.toContain('apiKey');
  await person.post(/\S+\/insights\/login\/\S+/.exec(text)?.[0] ?? '');
  const page = textOf(await (await person.get('/insights/reads', { 'accept-language': 'nl' })).text());
  expect(page).toContain('apiKey (sleutel): 0 × vraag of klacht site=krant');
  const agent = visitor(running);
  const link = await login(['--email', 'agnes@voorbeeld.example', ...flags], new Date());
  await agent.post(/\S+\/insights\/login\/\S+/.exec(link.text)?.[0] ?? '');
  expect((await agent.get('/insights/reads')).status).toBe(403);
});
