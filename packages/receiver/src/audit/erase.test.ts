import { Feed, Problem } from '@fairwell/schema';
import { addDays } from '@fairwell/rights';
import type { CancellationRequested, MessageInput } from '@fairwell/schema';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { collector, undoOf } from '../../test/destination.ts';
import { API_KEY, ORIGIN, fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { intruder, verified } from '../../test/tampering.ts';
import { erase } from '../commands/erase.ts';
import { exportPerson } from '../commands/export.ts';
import { verifyReceipt } from '../receipt/verify.ts';

const now = new Date('2026-11-22T09:15:30Z');
const session = () => crypto.randomUUID();

function cancellation(email: string, reference: string, change: Partial<MessageInput> = {}): MessageInput {
  const message = fixture('cancellation-dutch-weekly', change);
  const data = {
    ...message.data,
    customer: { email, number: `K-${reference}` },
    subscription: { reference },
  };
  return { ...message, data } as MessageInput;
}

const survey = (about: string, comment: string, change: Partial<MessageInput> = {}): MessageInput => {
  const message = fixture('survey', change);
  return { ...message, data: { ...message.data, about, comment } } as MessageInput;
};

async function started(options: Parameters<typeof start>[0] = {}): Promise<Running> {
  const running = await start(options);
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  return running;
}

const closeCase = ({ receiver }: Running, id: string) =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/cases/${id}/outcome`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}` },
      body: JSON.stringify({ outcome: 'effective' }),
    }),
  );

/** Stops the receiver, which the embedded database asks for, and erases. */
async function erased(running: Running, ...flags: string[]) {
  await running.receiver.close();
  return erase(['--data', running.data, '--lang', 'en', ...flags], now);
}

/** Everything in every table, as text. */
async function everything(running: Running): Promise<string> {
  const sql = await intruder(running);
  const tables = [
    'event',
    'survey',
    'survey_reason',
    'open_contract',
    'cancellation_case',
    'outbox',
    'erasure',
  ];
  const rows = await Promise.all(tables.map((table) => sql(`SELECT * FROM ${table}`)));
  return JSON.stringify(rows);
}

/** Two people who left, each with a survey and the steps of their flow. */
async function twoPeople() {
  const running = await started();
  const [flow, other] = [session(), session()];
  const anna = cancellation('Anna@Voorbeeld.example', 'AB-1', { session: flow });
  const bert = cancellation('bert@voorbeeld.example', 'CD-2', { session: other });
  await running.received(fixture('flow-step', { site: anna.site, session: flow }));
  const annas = await running.received(anna);
  await running.received(survey(anna.id, 'a comment of anna', { site: anna.site }));
  await running.received(fixture('flow-step', { site: bert.site, session: other }));
  const berts = await running.received(bert);
  await running.received(survey(bert.id, 'a comment of bert', { site: bert.site }));
  return { running, anna, bert, annas, berts };
}

test('what one person sent is gone everywhere, and what others sent is untouched', async () => {
  const { running, anna, bert, annas, berts } = await twoPeople();
  await closeCase(running, annas.case);
  const { text, exitCode } = await erased(running, '--email', 'anna@voorbeeld.example', '--yes');
  expect(text).toBe(
    'Found: 1 × steps, 1 × cancellations, 1 × survey answers.\n' +
      'Erased: 3 records. Backups you have already keep what was in them.\n',
  );
  expect(exitCode).toBe(0);
  const left = await everything(running);
  for (const trace of [
    'nna@',
    'a comment of anna',
    'AB-1',
    ':ab-1',
    ':ab1',
    String(anna.session),
    annas.receipt,
  ]) {
    expect(left).not.toContain(trace);
  }
  for (const trace of ['bert@', 'a comment of bert', 'CD-2', String(bert.session), berts.receipt]) {
    expect(left).toContain(trace);
  }
  // The log still holds, with the places of what is gone.
  expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
  const again = await restart(running);
  const { events } = Feed.parse(await again.read('/v1/events'));
  expect(
    events.map(({ erased: isErased = false, data }) => [isErased, Object.keys(data).length > 0]),
  ).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
    [false, true],
  ]);
  // A receipt that was kept is worth what it was.
  expect(verifyReceipt(annas.receipt, again.receiver.publicKeys.keys).claims.jti).toBe(anna.id);
});

test('the same message sent again, and its receipt, are answered with: gone', async () => {
  const { running, anna, bert, annas } = await twoPeople();
  await closeCase(running, annas.case);
  await erased(running, '--id', anna.id, '--yes');
  const { post, get } = await restart(running);
  const response = await post(anna);
  expect(response.status).toBe(410);
  expect(Problem.parse(await response.json()).type).toBe('urn:fairwell:problem:erased');
  const query = `?site=${anna.site}`;
  for (const form of ['json', 'jwt', 'html']) {
    expect((await get(`/v1/receipts/${anna.id}.${form}${query}`)).status).toBe(410);
  }
  const page = await get(`/v1/receipts/${anna.id}${query}`, { accept: 'text/html', 'accept-language': 'nl' });
  expect(page.status).toBe(410);
  expect(await page.text()).toContain('Wat hier stond, is gewist.');
  expect((await get(`/status/${annas.reference}`)).status).toBe(200);
  expect((await post(bert)).status).toBe(200);
});

test('nothing is left of which contract it was, also where it waits for a destination', async () => {
  const running = await started({ destinations: { billing: collector(() => true).destination } });
  const anna = cancellation('anna@voorbeeld.example', 'AB-1');
  const { case: id } = await running.received(anna);
  const undo = await running.received(undoOf(anna));
  const sql = await intruder(running);
  const [found] = await sql(`SELECT contract FROM cancellation_case WHERE id = '${id}'`);
  const lines = () => sql('SELECT line FROM outbox ORDER BY sequence');
  expect(await lines()).toEqual([
    { line: String(found?.['contract']) },
    { line: String(found?.['contract']) },
  ]);
  const { exitCode } = await erased(running, '--id', anna.id, '--even-unfinished', '--yes');
  expect(exitCode).toBe(0);
  // Also of what came after it, which stays in its place behind it.
  expect(undo.case).toBe(id);
  expect(await lines()).toEqual([{ line: id }, { line: id }]);
  expect(await everything(running)).not.toContain(String(found?.['contract']));
});

test('reasons are still counted, without what was written', async () => {
  const { running, berts } = await twoPeople();
  await closeCase(running, berts.case);
  const today = new Date().toISOString().slice(0, 10);
  const question = `/v1/insights/overview?from=${today}&to=${addDays(today, 7)}&interval=month&site=de-zaterdag`;
  const before = await running.read<{ reasons: object[] }>(question);
  await erased(running, '--email', 'bert@voorbeeld.example', '--yes');
  const again = await restart(running);
  const after = await again.read<{ reasons: object[] }>(question);
  expect(after.reasons).toEqual(before.reasons);
  expect(after).toMatchObject({ totals: { surveys: 2, comments: 1 } });
});

test('a cancellation that is still open stays, unless somebody says that it goes all the same', async () => {
  const { running, annas } = await twoPeople();
  const { text, exitCode } = await erased(running, '--number', 'k ab 1', '--yes');
  expect(exitCode).toBe(1);
  expect(text).toMatch(/^Nothing erased: 2 records still to be handed over/);
  expect(await everything(running)).toContain('a comment of anna');
  await erased(running, '--number', 'k ab 1', '--yes', '--even-unfinished');
  expect(await everything(running)).not.toContain('a comment of anna');
  // Nothing leads to the old case any more.
  const again = await restart(running);
  const next = await again.received(cancellation('anna@voorbeeld.example', 'AB-1'));
  expect(next.case).not.toBe(annas.case);
});

test('what still waits for a destination stays', async () => {
  const running = await start({ destinations: { billing: () => Promise.reject(new Error('down')) } });
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const sent = fixture('contact-complaint');
  await running.received(sent);
  expect((await erased(running, '--id', sent.id, '--yes')).exitCode).toBe(1);
});

test('without --yes nothing goes', async () => {
  const { running, anna, annas } = await twoPeople();
  await closeCase(running, annas.case);
  const { text, exitCode } = await erased(running, '--id', anna.id);
  expect(exitCode).toBe(1);
  expect(text).toBe(
    'Found: 1 × steps, 1 × cancellations, 1 × survey answers.\nNothing erased. Erase it with --yes.\n',
  );
  expect(await everything(running)).toContain('a comment of anna');
});

test.each([
  [[], /Name one person in one way/],
  [['--email', 'a@b', '--number', '1'], /Name one person in one way/],
  [['--number', ' - '], /--number needs a letter or a digit/],
  [['everybody'], /takes flags only/],
])('%j names nobody', async (flags, sentence) => {
  await expect(erase(flags, now)).rejects.toThrow(sentence);
});

test('an export has everything of one person and nothing of anybody else', async () => {
  const { running, anna, bert, annas } = await twoPeople();
  await running.received(
    fixture('contact-complaint', {
      data: { ...fixture('contact-complaint').data, replyTo: 'ANNA@voorbeeld.example' },
    } as Partial<MessageInput>),
  );
  // Somebody else in the same case: anybody can send a declaration about a contract that is not theirs.
  await running.received(cancellation('mallory@voorbeeld.example', 'AB-1'));
  const run = (...flags: string[]) => exportPerson(['--data', running.data, ...flags], now);
  const { text } = await run('--email', 'anna@voorbeeld.example');
  const { records, cases } = JSON.parse(text);
  expect(records.map(({ message }: { message: MessageInput }) => message.type)).toEqual([
    'flow.step',
    'cancellation.requested',
    'survey.answered',
    'contact.submitted',
  ]);
  expect(records[1].answer).toEqual(annas);
  expect(cases).toMatchObject([{ id: annas.case, state: 'open' }]);
  for (const trace of ['bert@', 'mallory@', String(bert.session), bert.id]) expect(text).not.toContain(trace);
  expect((await run('--reference', annas.reference)).text).toContain(anna.id);
  expect((await run('--email', 'mallory@voorbeeld.example')).text).not.toContain(anna.id);
});

test.each([
  ['reference', '2024 1 18', ['2024-1-18']],
  ['reference', '2024119', ['2024-119']],
  ['number', 'k-2024-11-8', ['2024-11-8']],
])('--%s "%s" means %j, and nobody whose separators stand elsewhere', async (flag, typed, meant) => {
  const running = await started();
  for (const reference of ['2024-1-18', '2024-11-8', '2024-119'])
    await running.received(cancellation('lezer@voorbeeld.example', reference));
  const { text } = await exportPerson(['--data', running.data, `--${flag}`, typed], now);
  const { records } = JSON.parse(text) as { records: { message: { data: CancellationRequested } }[] };
  expect(records.map(({ message }) => message.data.subscription.reference)).toEqual(meant);
});

test('a name without separators that may be of several erases nobody, and hands out nothing', async () => {
  const running = await started();
  for (const reference of ['2024-1-18', '2024-11-8'])
    await running.received(cancellation('lezer@voorbeeld.example', reference));
  const flags = ['--reference', '2024118'];
  const sentence = '--reference 2024118 may mean 2024-1-18 or 2024-11-8. Write it with its separators.';
  await expect(exportPerson(['--data', running.data, ...flags], now)).rejects.toThrow(sentence);
  await expect(erased(running, ...flags, '--even-unfinished', '--yes')).rejects.toThrow(sentence);
  expect(await everything(running)).toContain('2024-11-8');
});

const word = fc.stringMatching(/^[a-z]{12}$/);

test('whoever is erased is erased whole, and nobody else is touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name: word, references: fc.array(word, { minLength: 1, maxLength: 3 }) }), {
        minLength: 2,
        maxLength: 4,
      }),
      fc.nat(),
      async (people, chance) => {
        const running = await started();
        const names = people.map(({ name }, index) => `${name}${index}@voorbeeld.example`);
        for (const [index, { references }] of people.entries()) {
          for (const reference of references) {
            const sent = cancellation(names[index] ?? '', `${reference}${index}`, { session: session() });
            await running.received(sent);
            await running.received(survey(sent.id, `words of ${names[index]}`, { site: sent.site }));
          }
        }
        const who = chance % people.length;
        await erased(running, '--email', names[who] ?? '', '--yes', '--even-unfinished');
        const left = await everything(running);
        expect(names.map((name) => left.includes(name))).toEqual(people.map((_, index) => index !== who));
        for (const reference of people[who]?.references ?? [])
          expect(left).not.toContain(`${reference}${who}`);
        expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
      },
    ),
    { numRuns: 8 },
  );
});
