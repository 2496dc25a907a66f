import { generateKeyPairSync } from 'node:crypto';
import type { MessageInput } from '@fairwell/schema';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { fixture } from '../../test/kit.ts';
import { memoryMailLog } from '../../test/mail-log.ts';
import { breakingMailServer, mailServer, reply } from '../../test/mail-server.ts';
import type { MailServer } from '../../test/mail-server.ts';
import { mailedEvent } from '../../test/mailed-event.ts';
import { mailDestination } from './mail-destination.ts';
import { MailDelayed, MailRefused } from './mail-errors.ts';
import { MailSettings } from './mail-settings.ts';
import type { AssuranceLevel } from '../identity/assurance.ts';
import type { MailedEvent } from './receipt-facts.ts';
import { mailboxKey } from './recipient.ts';
import { smtpSender } from './smtp.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const key = mailboxKey(generateKeyPairSync('ed25519').privateKey);
const ADDRESS = 'lezer@voorbeeld.example';

/** A mail room on a mail server, and the events it may look up. */
function mailRoom(port: number) {
  const events: MailedEvent[] = [];
  const clock = clockAt('2026-11-22T09:15:30Z');
  const settings = MailSettings.parse({
    url: `smtp://localhost:${port}`,
    from: 'De Zaterdag <abonnement@dezaterdag.example>',
  });
  const log = memoryMailLog();
  const room = {
    settings,
    send: smtpSender(settings),
    publicUrl: 'https://leave.example',
    team: null,
    key,
    log,
    event: async ({ site, id }: { site: string; id: string }) =>
      events.find((event) => event.site === site && event.id === id) ?? null,
    isSilenced: async () => false,
    now: clock.now,
  };
  const give = mailDestination(room);
  return {
    ...clock,
    log,
    /** The same room after a restart. */
    restarted: () => mailDestination(room),
    store(message: MessageInput, assurance?: AssuranceLevel): MailedEvent {
      const event = mailedEvent(message, events.length + 1, undefined, assurance);
      events.push(event);
      return event;
    },
    give: (event: MailedEvent, signal = new AbortController().signal) => give(event, signal),
    remove: (event: MailedEvent) => events.splice(events.indexOf(event), 1),
  };
}

async function working(options?: SMTPServerOptions) {
  const server = await mailServer(options);
  return { server, room: mailRoom(server.port) };
}

const cancellation = (email: string | undefined = ADDRESS): MessageInput => {
  const message = fixture('cancellation-dutch-weekly');
  return { ...message, data: { ...message.data, customer: { email } } } as MessageInput;
};

/** What became of it: `undefined` where it was delivered. */
const outcome = (giving: Promise<void>): Promise<unknown> =>
  giving.then(
    () => undefined,
    (error: unknown) => error,
  );

/** The references a subscriber got, mail by mail. */
const referencesIn = ({ taken }: MailServer): string[][] =>
  taken.map(({ mail }) =>
    [...(mail.text ?? '').matchAll(/Kenmerk: (\S+)/g)].map(([, reference = '']) => reference),
  );
const referenceOf = (event: MailedEvent): string => JSON.parse(event.answer).reference;

describe('a receipt', () => {
  test('goes to the address in the declaration', async () => {
    const { server, room } = await working();
    const event = room.store(cancellation('lezer@Voorbeeld.EXAMPLE'));
    await room.give(event);
    expect(server.taken.map(({ to }) => to)).toEqual([['lezer@voorbeeld.example']]);
    expect(referencesIn(server)).toEqual([[referenceOf(event)]]);
  });

  test('of an undo goes to whoever declared what it takes back', async () => {
    const { server, room } = await working();
    const declared = room.store(cancellation());
    const undo = fixture('cancellation-undone');
    await room.give(
      room.store({ ...undo, data: { ...undo.data, declaration: declared.id } } as MessageInput),
    );
    expect(server.taken.map(({ to, mail }) => [to, mail.subject?.slice(0, 26)])).toEqual([
      [[ADDRESS], 'Je intrekking is ontvangen'],
    ]);
  });

  test.each([
    ['names no address', () => fixture('withdrawal')],
    ['is a survey answer', () => fixture('survey')],
    ['is a step', () => fixture('flow-step')],
    ['takes back what is gone', () => fixture('cancellation-undone')],
    [
      'leaves a telephone number',
      () => {
        const message = fixture('contact-complaint');
        return { ...message, data: { ...message.data, replyTo: '0201234567' } } as MessageInput;
      },
    ],
  ])('is not mailed, and nothing waits, where the message %s', async (_, message) => {
    const { server, room } = await working();
    await room.give(room.store(message()));
    expect(server.connections()).toBe(0);
  });

  test('of an event that was removed is not mailed', async () => {
    const { server, room } = await working();
    const event = room.store(cancellation());
    room.remove(event);
    await room.give(event);
    expect(server.connections()).toBe(0);
  });

  test('is mailed once, also when the outbox forgot that it was', async () => {
    const { server, room } = await working();
    const event = room.store(cancellation());
    await room.give(event);
    await room.restarted()(event, new AbortController().signal);
    expect(server.taken).toHaveLength(1);
  });

  test('is never tried again where nobody is at the address', async () => {
    const { room } = await working({
      onRcptTo: (_to, _session, done) => done(reply(550, '5.1.1 No such user')),
    });
    expect(await outcome(room.give(room.store(cancellation())))).toBeInstanceOf(MailRefused);
  });

  test.each(['<victim@voorbeeld.example>', 'a,victim@voorbeeld.example'])(
    'is never tried for %s',
    async (email) => {
      const { server, room } = await working();
      expect(await outcome(room.give(room.store(cancellation(email))))).toBeInstanceOf(MailRefused);
      expect(server.connections()).toBe(0);
    },
  );

  test('waits for a mail server that is busy, and counts for nothing meanwhile', async () => {
    let isBusy = true;
    const { server, room } = await working({
      onMailFrom: (_from, _session, done) => done(isBusy ? reply(451, 'Later') : null),
    });
    const event = room.store(cancellation());
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await outcome(room.give(event))).toMatchObject({ name: 'MailServerBusy' });
    }
    isBusy = false;
    await room.give(event);
    expect(server.taken).toHaveLength(1);
  });
});

test('a mail that may have arrived comes again under the same Message-ID, and counts', async () => {
  const seen: string[] = [];
  const port = await breakingMailServer((hangUp, mail) => {
    seen.push(/^Message-ID: (.*)$/im.exec(mail)?.[1]?.trim() ?? '');
    hangUp();
  });
  const room = mailRoom(port);
  const event = room.store(cancellation());
  for (let attempt = 0; attempt < 3; attempt++) {
    expect(await outcome(room.give(event))).toMatchObject({ name: 'MailServerUnreachable' });
  }
  expect(await outcome(room.give(event))).toMatchObject({ name: 'MailCapReached' });
  expect(seen).toHaveLength(3);
  expect(new Set(seen)).toHaveLength(1);
  expect(seen[0]).toMatch(/^<[0-9a-f]{40}@dezaterdag\.example>$/);
});

describe('a mailbox that somebody floods', () => {
  test('gets three mails an hour, and what waited comes together', async () => {
    const { server, room } = await working();
    const events = Array.from({ length: 30 }, () => room.store(cancellation()));
    const first = await Promise.all(events.map((event) => outcome(room.give(event))));
    expect(server.taken).toHaveLength(3);
    const held = first.filter((error) => error instanceof MailDelayed);
    expect(held).toHaveLength(27);
    expect(held[0]).toMatchObject({ name: 'MailCapReached', retryAfterMs: HOUR });

    room.pass(HOUR - 1);
    expect(await outcome(room.give(events[29]!))).toMatchObject({ retryAfterMs: 1 });
    room.pass(1);
    for (const event of events) await room.give(event);
    expect(referencesIn(server).map(({ length }) => length)).toEqual([1, 1, 1, 20, 7]);
    expect(referencesIn(server).flat().toSorted()).toEqual(events.map(referenceOf).toSorted());
  });

  test('gets ten mails a day, however long it goes on', async () => {
    const { server, room } = await working();
    for (let minute = 0; minute < 24 * 60; minute += 10) {
      await outcome(room.give(room.store(cancellation())));
      room.pass(10 * MINUTE);
    }
    expect(server.taken).toHaveLength(10);
  });

  test('is the same mailbox under other spellings, but a mail goes to one spelling', async () => {
    const { server, room } = await working();
    const spellings = [
      ADDRESS,
      'lezer+1@voorbeeld.example',
      'Le.zer@voorbeeld.example',
      ADDRESS,
      'lezer+1@voorbeeld.example',
    ];
    const events = spellings.map((email) => room.store(cancellation(email)));
    for (const event of events) await outcome(room.give(event));
    expect(server.taken).toHaveLength(3);
    room.pass(HOUR);
    for (const event of events) await room.give(event);
    expect(server.taken.map(({ to }) => to[0])).toEqual(spellings);
    expect(referencesIn(server)).toEqual(events.map((event) => [referenceOf(event)]));
  });

  test('never gets a test and a declaration that counts in one mail', async () => {
    const { server, room } = await working();
    const modes = ['live', 'live', 'live', 'live', 'test', 'live'] as const;
    const events = modes.map((mode) => room.store({ ...cancellation(), mode }));
    for (const event of events) await outcome(room.give(event));
    room.pass(HOUR);
    for (const event of events) await room.give(event);
    expect(server.taken.map(({ mail }) => mail.subject?.startsWith('Test: '))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(referencesIn(server).map(({ length }) => length)).toEqual([1, 1, 1, 2, 1]);
  });

  test('is not charged for an attempt that was called off before its turn', async () => {
    const { server, room } = await working();
    const events = Array.from({ length: 4 }, () => room.store(cancellation()));
    for (const event of events.slice(0, 3)) {
      expect(await outcome(room.give(event, AbortSignal.abort()))).toMatchObject({ name: 'AbortError' });
    }
    await room.give(events[3]!);
    expect(server.taken).toHaveLength(1);
  });

  test('keeps nobody else waiting', async () => {
    const { server, room } = await working();
    for (let index = 0; index < 5; index++) await outcome(room.give(room.store(cancellation())));
    await room.give(room.store(cancellation('ander@voorbeeld.example')));
    expect(server.taken.at(-1)?.to).toEqual(['ander@voorbeeld.example']);
  });

  test('keeps its owner waiting as little as anybody, once the site vouches for them', async () => {
    const { server, room } = await working();
    const strange = Array.from({ length: 10 }, () => room.store(cancellation()));
    for (const event of strange) await outcome(room.give(event));
    const own = room.store(cancellation(), 3);
    await room.give(own);
    expect(referencesIn(server).at(-1)).toEqual([referenceOf(own)]);
    // They may be generous with somebody else's address too.
    const more = Array.from({ length: 5 }, () => room.store(cancellation(), 3));
    for (const event of more) await outcome(room.give(event));
    expect(server.taken).toHaveLength(6);
  });

  test('is remembered without its address', async () => {
    const { room } = await working();
    for (let index = 0; index < 5; index++) await outcome(room.give(room.store(cancellation())));
    expect(room.log.dump()).not.toMatch(/@|lezer|voorbeeld/);
  });
});
