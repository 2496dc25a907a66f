import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../test/kit.ts';
import { UsageError, readCommand } from './settings.ts';

function settingsFile(content: string): string {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, content);
  return file;
}

test('without anything said, it serves on 8787 from a folder here', () => {
  expect(readCommand(['serve'], {})).toMatchObject({ port: 8787, data: resolve('.fairwell') });
});

test('a settings file says the same, the environment wins over it, and a flag over both', () => {
  const config = settingsFile('{"port":1,"data":"/file","zone":"UTC","apiKey":"from-the-file-of-settings"}');
  const settings = readCommand(['serve', '--config', config, '--data', '/flag'], {
    PORT: '0',
    FAIRWELL_DATA: '/environment',
  });
  expect(settings).toMatchObject({
    port: 0,
    data: resolve('/flag'),
    zone: 'UTC',
    apiKey: 'from-the-file-of-settings',
  });
});

test.each([
  [['serve', '--prot', '1'], /Unknown option '--prot'/],
  [['serve', '--port', 'high'], /port must be a number from 0 to 65535/],
  [['serve', '--port', '70000'], /port must be a number/],
  [['serve', '--port', '-1'], /--port/],
  [['serve', '--port'], /--port/],
  [['serve', 'now'], /no such command.*--help/],
  [['server'], /no such command.*--help/],
  [[], /no such command.*--help/],
  [['serve', '--config', 'nowhere.json'], /There is no settings file .*nowhere\.json/],
])('%j is one clear sentence', (args, sentence) => {
  expect(() => readCommand(args, {})).toThrow(UsageError);
  expect(() => readCommand(args, {})).toThrow(sentence);
  expect(() => readCommand(args, {})).toThrow(/^[^\n]*$/);
});

test.each([
  ['{"prot":1}', /prot/],
  ['{"port":"8787"}', /port/],
  ['{', /not valid JSON/],
  ['{"answerTime":{"question":"P0D"}}', /answerTime\.question working days, from P1D to P99D/],
  [
    '{"answerTime":{"hours":{"monday":["17:00","09:00"]}}}',
    /answerTime\.hours\.monday first when work begins/,
  ],
])('a settings file that holds %s is named, with what is wrong', (content, sentence) => {
  const config = settingsFile(content);
  expect(() => readCommand(['serve', '--config', config], {})).toThrow(config);
  expect(() => readCommand(['serve', '--config', config], {})).toThrow(sentence);
});

test('the address of a database is never a flag, because it holds a password', () => {
  const databaseUrl = 'postgres://fairwell:secret@db.example/fairwell';
  expect(readCommand(['serve'], { FAIRWELL_DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl });
  expect(() => readCommand(['serve', '--database-url', databaseUrl], {})).toThrow(UsageError);
});

test('who may log in stands in the file, and the secret of the login service in the environment', () => {
  const oidc = { issuer: 'https://login.voorbeeld.example', clientId: 'fairwell' };
  const people = [{ email: 'Vera@voorbeeld.example', role: 'viewer' }];
  const config = settingsFile(JSON.stringify({ insights: { people, oidc } }));
  const settings = readCommand(['serve', '--config', config], { FAIRWELL_OIDC_SECRET: 'secret' });
  expect(settings).toMatchObject({
    insights: { people: [{ email: 'vera@voorbeeld.example' }], oidc: { ...oidc, clientSecret: 'secret' } },
  });
});

test('webhooks and mail stand in the file, and what is secret in the environment', () => {
  const secrets = ['whsec_new', 'whsec_old'];
  const file = {
    webhooks: [{ name: 'billing', url: 'https://billing.example/', secrets, allow: ['10.0.0.0/8'] }],
    mail: { from: 'De Zaterdag <abonnement@dezaterdag.example>', replyTo: 'vraag@dezaterdag.example' },
  };
  const config = settingsFile(JSON.stringify(file));
  const settings = readCommand(['serve', '--config', config], {
    FAIRWELL_MAIL_URL: 'smtps://fairwell:secret@mail.example',
    FAIRWELL_WEBHOOK_URL: 'http://10.1.2.3/hook',
    FAIRWELL_WEBHOOK_SECRETS: ' whsec_new  whsec_old ',
    FAIRWELL_WEBHOOK_ALLOW: '10.1.2.0/24',
  });
  expect(settings).toMatchObject({
    webhooks: [
      file.webhooks[0],
      { name: 'webhook', url: 'http://10.1.2.3/hook', secrets, allow: ['10.1.2.0/24'] },
    ],
    mail: { ...file.mail, url: 'smtps://fairwell:secret@mail.example' },
  });
});

test.each([
  [{ FAIRWELL_MAIL_URL: 'smtps://mail.example' }, /Mail needs both: .*FAIRWELL_MAIL_FROM/],
  [{ FAIRWELL_MAIL_FROM: 'abonnement@dezaterdag.example' }, /Mail needs both: .*FAIRWELL_MAIL_URL/],
])('half of the settings of mail is one clear sentence: %o', (env, sentence) => {
  expect(() => readCommand(['serve'], env)).toThrow(UsageError);
  expect(() => readCommand(['serve'], env)).toThrow(sentence);
});

test('without webhooks and mail nothing is handed over', () => {
  expect(readCommand(['serve'], {})).toMatchObject({ webhooks: [], mail: undefined });
});
