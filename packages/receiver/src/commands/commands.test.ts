import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test as sequential } from 'vitest';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
// Each test starts a process of its own; side by side, because most of their time is spent starting.
const test = sequential.concurrent;

const root = mkdtempSync(join(tmpdir(), 'fairwell-commands-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the real command line on a file of that content; `FILE` among the arguments stands for it. */
async function run(args: string[], content?: unknown) {
  const file = join(mkdtempSync(join(root, 'of-')), 'given.json');
  if (content !== undefined) {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const given = args.map((arg) => (arg === 'FILE' ? file : arg));
  const child = spawn(process.execPath, ['--conditions=@fairwell/source', cli, ...given]);
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  return { out, errors, code };
}

const fair = { language: 'nl', entry: { label: 'Abonnement opzeggen' }, confirm: { label: 'Nu opzeggen' } };
const contract = {
  jurisdiction: 'NL',
  subject: 'periodical',
  concluded: '2025-09-01',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
};
const config = {
  endpoint: 'https://leave.example/v1/messages',
  contract,
  support: { email: 'a@example.com' },
};

describe('fairwell check', () => {
  test('a fair flow: says so, and ends with 0', async () => {
    const { out, errors, code } = await run(['check', 'FILE', '--on', '2026-11-22'], fair);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toBe(
      'given.json, volgens de regels van NL op 22 november 2026\n\n' +
        'Niets oneerlijks gevonden. Dit is geen juridisch advies.\n',
    );
  });

  test('an error: where, why, what instead, from which source, and ends with 1', async () => {
    const { out, code } = await run(['check', 'FILE', '--lang', 'en'], {
      ...fair,
      channels: { phone: true },
    });
    expect(code).toBe(1);
    expect(out).toContain('ERROR  R03  /channels/phone\n  Cancelling cannot be finished on the page');
    expect(out).toContain('\n  Let people cancel on the page itself.');
    expect(out).toContain('\n    BW 6:236 o (read at the source) https://wetten.overheid.nl/');
    expect(out).toContain('1 error, 0 warnings. This is not legal advice.');
  });

  test('a warning alone ends with 0', async () => {
    const { out, code } = await run(['check', 'FILE'], { ...fair, entry: { label: 'Abonnement beheren' } });
    expect(code).toBe(0);
    expect(out).toContain('LET OP  R05  /entry/label');
  });

  test('what counts depends on the jurisdiction and the day', async () => {
    const german = { ...fair, language: 'de', confirm: { label: 'Kündigung bestätigen' } };
    const now = await run(['check', 'FILE', '--jurisdiction', 'DE', '--on', '2026-11-22'], german);
    expect(now.out).toContain('FEHLER  R05  /confirm/label');
    const before = await run(['check', 'FILE', '--jurisdiction', 'DE', '--on', '2022-06-30'], german);
    expect(before.out).not.toContain('R05  /confirm/label');
  });

  test('one with several subscriptions is checked for each of them, and what they share is said once', async () => {
    const { contract: facts, ...shared } = { ...config, support: {}, subscription: undefined };
    const some = (id: string, jurisdiction: string, consequences = {}) => ({
      subscription: { id },
      contract: { ...facts, jurisdiction },
      consequences,
    });
    const shaming = { data: 'Ik geef mijn voordelen op.' };
    const subscriptions = [some('a', 'NL'), some('b', 'NL', shaming), some('c', 'BE')];
    const { out, errors } = await run(['check', 'FILE'], { ...shared, subscriptions });
    expect(errors).toBe('');
    expect(out).toContain('volgens de regels van NL, BE op');
    expect(out.split('R15  /failure/otherWay')).toHaveLength(2);
    expect(out).toMatch(/  \/texts\/0/);
  });

  test('a configuration is checked by the law of its contract', async () => {
    expect(await run(['check', 'FILE'], config)).toMatchObject({ code: 0, errors: '' });
    const german = { ...config, contract: { ...contract, jurisdiction: 'DE' }, support: {}, locale: 'de' };
    const { out, code } = await run(['check', 'FILE'], german);
    expect(code).toBe(1);
    expect(out).toContain('nach den Regeln von DE');
    const dutch = await run(['check', 'FILE', '--jurisdiction', 'NL'], german);
    expect(dutch.out).toContain('nach den Regeln von NL');
    expect(out).toContain('FEHLER  R15  /failure/otherWay');
  });

  test('--json is for programs', async () => {
    const { out, code } = await run(['check', 'FILE', '--json', '--on', '2026-11-22'], {
      ...fair,
      countdown: {},
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      jurisdiction: 'NL',
      on: '2026-11-22',
      findings: [{ rule: 'R12', severity: 'error', where: '/countdown', why: expect.stringMatching(/klok/) }],
    });
  });

  test('a jurisdiction nobody wrote the law down for is said to be one', async () => {
    const { out, code } = await run(['check', 'FILE', '--jurisdiction', 'JP', '--lang', 'en'], fair);
    expect(code).toBe(0);
    expect(out).toMatch(/We do not know the law of JP\..* Known are: .*\bNL\b/);
  });
});

describe('fairwell rights', () => {
  test('each date with its steps and sources', async () => {
    const args = ['rights', '--jurisdiction', 'NL', '--contract', 'FILE', '--on', '2026-11-22'];
    const { out, errors, code } = await run(args, contract);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('Een abonnement in NL, op 22 november 2026');
    expect(out).toContain(
      'Laatste dag bij opzegging die dag: 22 december 2026\n  1. Je nam het abonnement op',
    );
    expect(out).toMatch(/Bron: Krant of blad .*\. BW 6:236 q \(in de bron zelf gelezen\) https:/);
    expect(out).toContain('niet vastgesteld; vraag het na bij ACM ConsuWijzer');
    expect(out).toContain('geen juridisch advies');
  });

  test.each([
    ['de', 'Letzter Tag bei Kündigung an diesem Tag: 22. Dezember 2026'],
    ['en', 'Last day if cancelled that day: 22 December 2026'],
  ])('in %s', async (language, sentence) => {
    const args = ['rights', '--contract', 'FILE', '--on', '2026-11-22', '--lang', language];
    expect((await run(args, contract)).out).toContain(sentence);
  });

  test('money, and what is still to be charged', async () => {
    const facts = { ...contract, interval: 'P1M', price: { amount: 995, currency: 'EUR' } };
    const paid = { from: '2026-11-01', until: '2026-11-30', amount: { amount: 995, currency: 'EUR' } };
    const args = ['rights', '--contract', 'FILE', '--on', '2026-11-22', '--lang', 'en'];
    const { out } = await run(args, { ...facts, paid });
    expect(out).toContain('Still to be charged: €7.06 on 1 December 2026');
  });

  test('a right that has passed, and what the company has to say in time', async () => {
    const facts = { ...contract, subject: 'service', notice: 'P1M', renewal: { into: 'fixed', term: 'P1Y' } };
    const args = [
      'rights',
      '--contract',
      'FILE',
      '--jurisdiction',
      'FR',
      '--on',
      '2026-06-01',
      '--lang',
      'en',
    ];
    const { out } = await run(args, facts);
    expect(out).toContain('End of the right to withdraw: 15 September 2025 (passed)');
    expect(out).toContain('Notice before the renewal: from 30 April 2026 to 30 June 2026');
  });

  test('--json is the whole answer', async () => {
    const args = ['rights', '--contract', 'FILE', '--on', '2026-11-22', '--json'];
    const answer = JSON.parse((await run(args, contract)).out);
    expect(answer).toMatchObject({ jurisdiction: 'NL', endsOn: { established: true, value: '2026-12-22' } });
    expect(answer.endsOn.trace.steps).not.toEqual([]);
  });

  test('--jurisdiction goes before that of the contract', async () => {
    const args = ['rights', '--contract', 'FILE', '--jurisdiction', 'DE', '--json'];
    expect(JSON.parse((await run(args, contract)).out)).toMatchObject({ jurisdiction: 'DE' });
  });
});

describe('fairwell rights --vectors', () => {
  const known = fileURLToPath(new URL('../../../rights/fixtures/vectors.json', import.meta.url));
  const late = {
    id: 'late',
    title: 'a day too late',
    jurisdiction: 'NL',
    group: 'withdrawal-end',
    input: { anchor: 'contract-concluded', anchorDate: '2026-11-02', duration: 'P14D', holidays: [] },
    expected: { lastDay: '2026-11-17' },
  };
  const right = { ...late, expected: { lastDay: '2026-11-16' } };

  test('the cases we know all come out as written', async () => {
    const { out, errors, code } = await run(['rights', '--vectors', known]);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toMatch(/^[1-9]\d* passed, 0 failed\n$/);
  });

  test('what comes out otherwise is shown beside what was expected, and ends with 1', async () => {
    const odd = { ...late, id: undefined, title: undefined, group: 'tarot' };
    const { out, code } = await run(['rights', '--vectors', 'FILE'], { vectors: [late, right, odd] });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^FAILED late: a day too late\n {2}expected \{"lastDay":"2026-11-17"\}\n {2}got .*"2026-11-16"/,
    );
    expect(out).toMatch(/FAILED case 3\n.*\n {2}got .*tarot/);
    expect(out).toMatch(/\n1 passed, 2 failed\n$/);
  });

  test('--json is for programs; a bare list will do', async () => {
    const { out, code } = await run(['rights', '--vectors', 'FILE', '--json'], [right]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ passed: 1, failed: 0, vectors: [{ id: 'late', passed: true }] });
  });

  test.each([
    [{ vectors: [] }, /vectors must be at least 1 items long/],
    [[{ ...right, expected: {} }], /0\.expected must say at least one thing/],
    [{ cases: [right] }, /vectors is missing/],
  ])('%j is no file of cases', async (content, sentence) => {
    const { errors, code } = await run(['rights', '--vectors', 'FILE'], content);
    expect(errors).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('what cannot be used ends with 2 and names it', () => {
  const rightsOf = ['rights', '--contract', 'FILE'];
  const endless = { ...contract, jurisdiction: 'AT', notice: 'P999Y', trial: { until: '0001-01-01' } };
  test.each<[string[], unknown, RegExp]>([
    [['check', 'FILE'], { ...fair, entry: {} }, /entry\.label is missing/],
    [
      ['check', 'FILE'],
      { ...fair, steps: [{ kind: 'farewell' }] },
      /steps\.0\.kind must be one of review, survey/,
    ],
    [['check', 'FILE'], { ...fair, recipt: {} }, /recipt is not known here/],
    [['check', 'FILE'], [], /given\.json cannot be used/],
    [['check', 'FILE'], { ...config, endpoint: 'leave' }, /endpoint must be an absolute address/],
    [['check', 'FILE'], '{"language": ', /given\.json is not valid JSON/],
    [['check', 'FILE'], undefined, /There is no file .*given\.json/],
    [['check'], fair, /Name one file/],
    [['check', 'FILE', 'FILE'], fair, /Name one file/],
    [['check', 'FILE', '--jurisdiction', 'Holland'], fair, /--jurisdiction must be a code such as NL/],
    [['check', 'FILE', '--on', '2026-02-30'], fair, /--on must be a calendar day/],
    [['check', 'FILE', '--lang', 'constructor'], fair, /--lang must be a language tag/],
    [[...rightsOf, '--lang', 'constructor'], contract, /--lang must be a language tag/],
    [['check', 'FILE', '--colour'], fair, /Unknown option '--colour'.*`fairwell check --help`/],
    [rightsOf, { ...contract, concluded: 'autumn' }, /concluded must be a calendar day/],
    [rightsOf, { ...contract, renewal: { into: 'doom' } }, /renewal\.into/],
    [[...rightsOf, '--on', '0001-01-01'], endless, /lie too far off/],
    [rightsOf, 'null', /given\.json cannot be used:\n {2}it must be of type object\n/],
    [['rights'], contract, /--contract <file\.json>/],
    [['chek', 'FILE'], fair, /no such command.*--help/],
  ])('%j with %j', async (args, content, sentence) => {
    const { out, errors, code } = await run(args, content);
    expect(errors).toMatch(sentence);
    expect(errors).not.toContain('    at ');
    expect([code, out]).toEqual([2, '']);
  });
});

test.each(['check', 'rights'])('fairwell %s --help names every flag', async (name) => {
  const { out, code } = await run([name, '--help']);
  expect(code).toBe(0);
  for (const flag of ['--jurisdiction', '--on', '--lang', '--json', '--help']) expect(out).toContain(flag);
  expect((await run(['--help'])).out).toContain(`fairwell ${name} --help`);
});
