import { describe, expect, test } from 'vitest';
import { textOf } from '../../test/html.ts';
import { API_KEY, ORIGIN, fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { readKept, verifyKept } from '../receipt/verify-file.ts';
import { verifyReceipt } from '../receipt/verify.ts';

/** A cancellation of the contract with this reference. */
function cancellation(subscription: object, change: object = {}) {
  const message = fixture('cancellation-dutch-weekly');
  return { ...message, ...change, data: { ...message.data, subscription } };
}

function undo(declaration: string, change: object = {}) {
  const message = fixture('cancellation-undone');
  return { ...message, site: 'de-zaterdag', ...change, data: { ...message.data, declaration } };
}

const types = async ({ read }: Running) =>
  (await read<{ events: { type: string }[] }>('/v1/events')).events.map(({ type }) => type);

const outcome = ({ receiver }: Running, id: string, body: unknown, key = API_KEY) =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/cases/${id}/outcome`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    }),
  );

describe('two declarations about one contract', () => {
  test.each([
    [{ reference: 'AB-12 34' }, { reference: 'ab1234' }],
    [{ reference: 'ＡＢ１２３４' }, { reference: 'AB/1234' }],
    [{ id: 'sub_1', reference: 'AB1234' }, { reference: 'AB1234' }],
    [{ id: 'sub_1', reference: 'AB1234' }, { id: 'sub_1' }],
    [{ reference: 'AB1234' }, { id: 'sub_1', reference: 'AB1234' }],
    [
      { id: 'sub_1', reference: 'AB1234' },
      { id: 'sub_1', reference: 'CD5678' },
    ],
  ])('%j and %j share a case, and the second is told apart', async (first, second) => {
    const running = await start();
    const one = await running.received(cancellation(first));
    const two = await running.received(cancellation(second));
    expect(two.case).toBe(one.case);
    expect(await types(running)).toEqual(['cancellation.requested', 'cancellation.repeated']);
  });

  test.each([
    ['another reference', { reference: 'AB-1234' }, { reference: 'AB-1235' }, {}],
    ['an id that looks like a reference', { reference: 'AB-1234' }, { id: 'AB-1234' }, {}],
    ['another site', { reference: 'AB-1234' }, { reference: 'AB-1234' }, { site: 'another' }],
    ['test mode', { reference: 'AB-1234' }, { reference: 'AB-1234' }, { mode: 'test' }],
    ['an id with its hyphen elsewhere', { id: '12-34' }, { id: '123-4' }, {}],
    ['an id in other letters', { id: 'Sub_1' }, { id: 'sub_1' }, {}],
    ['a separator elsewhere', { reference: '2024-1-18' }, { reference: '2024-11-8' }, {}],
    ['another id under the same reference', { id: 'a', reference: 'R' }, { id: 'b', reference: 'R' }, {}],
    ['only the plan in common', { plan: 'Weekblad' }, { plan: 'Weekblad' }, {}],
  ])('%s is another case', async (_, first, second, change) => {
    const running = await start();
    const one = await running.received(cancellation(first));
    const two = await running.received(cancellation(second, change));
    expect(two.case).not.toBe(one.case);
    expect(await types(running)).toEqual(['cancellation.requested', 'cancellation.requested']);
  });

  test('a customer number in common is another case', async () => {
    const running = await start();
    const customer = { number: 'K-77', email: 'a@b.example' };
    for (const id of ['sub_1', 'sub_2']) {
      const message = cancellation({ id });
      await running.received({ ...message, data: { ...message.data, customer } });
    }
    expect(await types(running)).toEqual(['cancellation.requested', 'cancellation.requested']);
  });

  test('a case that was given an id keeps out another id under its reference', async () => {
    const running = await start();
    const one = await running.received(cancellation({ reference: 'R' }));
    const two = await running.received(cancellation({ id: 'a', reference: 'R' }));
    const three = await running.received(cancellation({ id: 'b', reference: 'R' }));
    expect(two.case).toBe(one.case);
    expect(three.case).not.toBe(one.case);
  });

  test.each([
    ['is for a special reason', { kind: 'extraordinary', cause: 'Verhuizing' }, {}],
    ['asks for another day', { when: { date: '2027-03-01' } }, {}],
    ['comes from somebody better known', {}, { authorization: `Bearer ${API_KEY}` }],
  ])('a second one that %s is a declaration of its own in the same case', async (_, data, headers) => {
    const running = await start();
    const first = cancellation({ reference: 'AB-1234' });
    const one = await running.received(first);
    const again = cancellation({ reference: 'AB-1234' });
    const two = await running.post({ ...again, data: { ...again.data, ...data } }, headers);
    expect((await two.json()).case).toBe(one.case);
    expect(await types(running)).toEqual(['cancellation.requested', 'cancellation.requested']);
  });

  test.each([
    ['the same', ['Schoenen'], 'withdrawal.repeated'],
    ['something else', ['Jas'], 'withdrawal.requested'],
  ])('a second withdrawal that gives back %s (%j) is told as %s', async (_, items, told) => {
    const running = await start();
    for (const given of [['Schoenen'], items]) {
      const withdrawal = fixture('withdrawal');
      const contract = { reference: 'AB-1234', items: given };
      await running.received({ ...withdrawal, data: { ...withdrawal.data, contract } });
    }
    expect(await types(running)).toEqual(['withdrawal.requested', told]);
  });

  test('each withdrawal is compared with all that stand, whatever the order of its parts', async () => {
    const running = await start();
    for (const items of [['Schoenen', 'Riem'], ['Jas'], ['Riem', 'Schoenen'], ['Jas'], undefined, ['Muts']]) {
      const withdrawal = fixture('withdrawal');
      const contract = { reference: 'AB-1234', ...(items && { items }) };
      await running.received({ ...withdrawal, data: { ...withdrawal.data, contract } });
    }
    expect(await types(running)).toEqual([
      'withdrawal.requested',
      'withdrawal.requested',
      'withdrawal.repeated',
      'withdrawal.repeated',
      'withdrawal.requested',
      'withdrawal.requested',
    ]);
  });

  test.each([
    ['another mailbox', {}, 'een@voorbeeld.example', 'ander@voorbeeld.example', 'withdrawal.requested'],
    ['the same mailbox', {}, 'een@voorbeeld.example', 'Een@Voorbeeld.example', 'withdrawal.repeated'],
    ['no mailbox', {}, 'een@voorbeeld.example', undefined, 'withdrawal.repeated'],
    [
      'another mailbox, but the same id',
      { id: 'o1' },
      'een@x.example',
      'ander@x.example',
      'withdrawal.requested',
    ],
  ])(
    'a withdrawal under the same words with %s (%j) is told as it should',
    async (_, id, one, other, told) => {
      const running = await start();
      for (const email of [one, other]) {
        const withdrawal = fixture('withdrawal');
        const data = { ...withdrawal.data, contract: { ...id, reference: 'AB-1234' }, customer: { email } };
        await running.received({ ...withdrawal, data });
      }
      expect(await types(running)).toEqual(['withdrawal.requested', told]);
    },
  );

  test('words without a number name no contract: many people describe theirs alike', async () => {
    const running = await start();
    const cases = [];
    for (const reference of ['Weekblad', 'weekblad', 'abonnement']) {
      const withdrawal = fixture('withdrawal');
      cases.push(
        (await running.received({ ...withdrawal, data: { ...withdrawal.data, contract: { reference } } }))
          .case,
      );
    }
    expect(new Set(cases).size).toBe(3);
    expect(new Set(await types(running))).toEqual(new Set(['withdrawal.requested']));
  });

  test.each([
    ['the same name', { name: 'M. de Boer' }, { name: 'M. DE BOER' }, 'cancellation.repeated'],
    ['another name', { name: 'M. de Boer' }, { name: 'Mies de Boer' }, 'cancellation.requested'],
    ['a name where there was none', {}, { name: 'Mies de Boer' }, 'cancellation.requested'],
    ['no name any more', { name: 'M. de Boer' }, {}, 'cancellation.repeated'],
    [
      'another name and the same mailbox',
      { name: 'M. de Boer', email: 'mies@voorbeeld.example' },
      { name: 'Mies de Boer', email: 'Mies@Voorbeeld.example' },
      'cancellation.repeated',
    ],
    ['another mailbox', { email: 'een@x.example' }, { email: 'ander@x.example' }, 'cancellation.requested'],
    ['another number', { number: 'K-77' }, { number: 'K-78' }, 'cancellation.requested'],
    ['another id', { id: 'Sub' }, { id: 'sub' }, 'cancellation.requested'],
    [
      'a mailbox where there was none',
      { number: 'K-77' },
      { number: 'k77', email: 'a@x.example' },
      'cancellation.requested',
    ],
  ])('a second one with %s (%j, %j) is told as %s', async (_, first, second, told) => {
    const running = await start();
    for (const customer of [first, second]) {
      const message = cancellation({ reference: 'AB-1234' });
      await running.received({ ...message, data: { ...message.data, customer } });
    }
    expect(await types(running)).toEqual(['cancellation.requested', told]);
  });

  test('a withdrawal joins the case of the cancellation without being a repeat of it', async () => {
    const running = await start();
    const one = await running.received(cancellation({ reference: 'AB-1234' }));
    const withdrawal = fixture('withdrawal');
    const two = await running.received({
      ...withdrawal,
      site: 'de-zaterdag',
      data: { ...withdrawal.data, contract: { reference: 'AB-1234' } },
    });
    expect(two.case).toBe(one.case);
    expect(await types(running)).toEqual(['cancellation.requested', 'withdrawal.requested']);
  });
});

describe('taking a cancellation back', () => {
  test('closes the case, so that a later cancellation is a new one', async () => {
    const running = await start();
    const declared = cancellation({ reference: 'AB-1234' });
    const one = await running.received(declared);
    const taken = await running.received(undo(declared.id));
    expect(taken.case).toBe(one.case);
    expect(await running.read(`/v1/cases/${one.case}`)).toMatchObject({ state: 'undone' });
    const two = await running.received(cancellation({ reference: 'AB-1234' }));
    expect(two.case).not.toBe(one.case);
    expect(await types(running)).toEqual([
      'cancellation.requested',
      'cancellation.undone',
      'cancellation.requested',
    ]);
  });

  test('leaves another declaration about the same contract standing', async () => {
    const running = await start();
    const [first, second] = [cancellation({ reference: 'AB-1234' }), cancellation({ reference: 'AB-1234' })];
    const { case: id } = await running.received(first);
    const { reference } = await running.received(second);
    const state = async () => (await running.read<{ state: string }>(`/v1/cases/${id}`)).state;
    await running.received(undo(first.id));
    expect(await state()).toBe('open');
    expect(textOf(await (await running.get(`/status/${reference}`)).text())).not.toMatch(/intrek/i);
    expect((await running.received(cancellation({ reference: 'AB-1234' }))).case).toBe(id);
    await running.received(undo(first.id));
    await running.received(undo(second.id));
    expect(await state()).toBe('open');
  });

  test('closes the case once nothing of it stands any more', async () => {
    const running = await start();
    const [first, second] = [cancellation({ reference: 'AB-1234' }), cancellation({ reference: 'AB-1234' })];
    const { case: id } = await running.received(first);
    await running.received(second);
    await running.received(undo(first.id));
    await running.received(undo(second.id));
    expect(await running.read(`/v1/cases/${id}`)).toMatchObject({ state: 'undone' });
  });

  test('leaves a withdrawal in the same case standing', async () => {
    const running = await start();
    const declared = cancellation({ reference: 'AB-1234' });
    const { case: id } = await running.received(declared);
    const withdrawal = fixture('withdrawal');
    await running.received({
      ...withdrawal,
      site: 'de-zaterdag',
      data: { ...withdrawal.data, contract: { reference: 'AB-1234' } },
    });
    await running.received(undo(declared.id));
    expect(await running.read(`/v1/cases/${id}`)).toMatchObject({ state: 'open' });
  });

  test.each([
    ['was never received', undo(crypto.randomUUID())],
    ['belongs to another site', null],
    ['is a test', null],
  ])('is refused where the declaration %s', async (reason, given) => {
    const running = await start();
    const declared = cancellation({ reference: 'AB-1234' });
    await running.received(declared);
    const changes = { 'belongs to another site': { site: 'another' }, 'is a test': { mode: 'test' } };
    const response = await running.post(
      given ?? undo(declared.id, Object.entries(changes).find(([name]) => name === reason)?.[1]),
    );
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ field: '/data/declaration' }]);
    expect(await types(running)).toEqual(['cancellation.requested']);
  });

  test.each([
    ['nl', 'Je intrekking is ontvangen', 'Je abonnement is gestopt'],
    ['de', 'Ihre Rücknahme ist eingegangen', 'Ihr Vertrag ist beendet'],
    ['en', 'Your request to stay was received', 'Your subscription has ended'],
  ])('after the end is received in %s, and nobody is told that it goes on', async (locale, title, ended) => {
    const running = await start();
    const declared = cancellation({ reference: 'AB-1234' }, { locale });
    const { case: id, reference } = await running.received(declared);
    await outcome(running, id, { outcome: 'effective' });
    const taken = await running.received(undo(declared.id, { locale }));
    expect(taken.case).toBe(id);
    expect(await running.read(`/v1/cases/${id}`)).toMatchObject({ state: 'closed', outcome: 'effective' });
    expect(textOf(await (await running.get(`/v1/receipts/${taken.id}.html`)).text())).toContain(title);
    for (const name of [reference, taken.reference]) {
      expect(textOf(await (await running.get(`/status/${name}`)).text())).toContain(ended);
    }
  });

  test('shows on the declaration it names while another one stands', async () => {
    const running = await start();
    const first = cancellation({ reference: 'AB-1234' });
    const { reference } = await running.received(first);
    const second = await running.received(cancellation({ reference: 'AB-1234' }));
    const taken = await running.received(undo(first.id));
    expect(textOf(await (await running.get(`/status/${reference}`)).text())).toContain(
      'Je intrekking is ontvangen.',
    );
    // Whoever took it back hears at once that the contract still ends, and it is part of what is signed.
    expect(taken.stands).toBe(true);
    expect(verifyReceipt(taken.receipt, running.receiver.publicKeys.keys).claims.stands).toBe(true);
    const last = await running.received(undo(second.id));
    for (const other of [second, last]) {
      expect(other).not.toHaveProperty('stands');
      const { claims } = verifyReceipt(other.receipt, running.receiver.publicKeys.keys);
      expect(claims).not.toHaveProperty('stands');
    }
    for (const { id } of [taken, last]) {
      const kept = await (await running.get(`/v1/receipts/${id}.json?site=de-zaterdag`)).text();
      expect(verifyKept(readKept(kept), running.receiver.publicKeys.keys).claims.jti).toBe(id);
    }
  });

  test('is replayed whatever became of the case since', async () => {
    const running = await start();
    const declared = cancellation({ reference: 'AB-1234' });
    const { case: id } = await running.received(declared);
    const taken = undo(declared.id);
    const first = await (await running.post(taken)).text();
    await outcome(running, id, { outcome: 'effective' });
    const again = await running.post(taken);
    expect(again.status).toBe(200);
    expect(await again.text()).toBe(first);
  });
});

describe('what billing reports', () => {
  test('shows on the case and may be said twice', async () => {
    const running = await start();
    const { case: id } = await running.received(cancellation({ reference: 'AB-1234' }));
    expect(await running.read(`/v1/cases/${id}`)).toMatchObject({ id, state: 'open', outcome: null });
    for (const body of [{ outcome: 'scheduled', effectiveOn: '2026-12-22' }, { outcome: 'scheduled' }]) {
      expect((await outcome(running, id, body)).status).toBe(200);
    }
    expect(await running.read(`/v1/cases/${id}`)).toMatchObject({
      state: 'open',
      outcome: 'scheduled',
      effectiveOn: '2026-12-22',
    });
  });

  test('that it ended closes the case', async () => {
    const running = await start();
    const one = await running.received(cancellation({ reference: 'AB-1234' }));
    await outcome(running, one.case, { outcome: 'effective', effectiveOn: '2026-12-22' });
    expect(await running.read(`/v1/cases/${one.case}`)).toMatchObject({ state: 'closed' });
    const two = await running.received(cancellation({ reference: 'AB-1234' }));
    expect(two.case).not.toBe(one.case);
  });

  test.each(['scheduled', 'failed'])('late, that it is %s, changes nothing once it ended', async (late) => {
    const running = await start();
    const one = await running.received(cancellation({ reference: 'AB-1234' }));
    await outcome(running, one.case, { outcome: 'effective', effectiveOn: '2026-12-22' });
    const answer = await outcome(running, one.case, { outcome: late, effectiveOn: '2027-01-22' });
    expect(answer.status).toBe(200);
    const ended = { state: 'closed', outcome: 'effective', effectiveOn: '2026-12-22' };
    expect(await answer.json()).toMatchObject(ended);
    expect(await running.read(`/v1/status/${one.id}`)).toMatchObject({ standing: 'effective' });
    // A day that was put right is no late report.
    await outcome(running, one.case, { outcome: 'effective', effectiveOn: '2026-12-23' });
    expect(await running.read(`/v1/cases/${one.case}`)).toMatchObject({ effectiveOn: '2026-12-23' });
  });

  test('needs a key, a known case and a known outcome', async () => {
    const running = await start();
    const { case: id } = await running.received(cancellation({ reference: 'AB-1234' }));
    expect((await outcome(running, id, { outcome: 'scheduled' }, 'another-key-of-somebody')).status).toBe(
      401,
    );
    expect((await outcome(running, crypto.randomUUID(), { outcome: 'scheduled' })).status).toBe(404);
    const wrong = await outcome(running, id, { outcome: 'done', effectiveOn: 'soon' });
    expect((await wrong.json()).errors.map((error: { field: string }) => error.field)).toEqual([
      '/outcome',
      '/effectiveOn',
    ]);
  });

  test('what the public sees of a case holds no name', async () => {
    const running = await start();
    const { case: id } = await running.received(cancellation({ reference: 'AB-1234' }));
    const body = await (await running.get(`/v1/cases/${id}`)).text();
    expect(Object.keys(JSON.parse(body)).toSorted()).toEqual([
      'effectiveOn',
      'id',
      'outcome',
      'state',
      'updatedAt',
    ]);
  });
});
