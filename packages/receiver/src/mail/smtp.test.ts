import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TEST_CERTIFICATE, TEST_KEY } from '../../test/mail-certificate.ts';
import { breakingMailServer, mailServer, reply } from '../../test/mail-server.ts';
import { MailRefused } from './mail-errors.ts';
import { MailSettings } from './mail-settings.ts';
import type { MailSettingsInput } from './mail-settings.ts';
import type { Mail } from './mail.ts';
import { isMaybeSent, smtpOutcome } from './smtp-outcome.ts';
import { isSmtpError, smtpSender } from './smtp.ts';

const from = 'De Zaterdag <abonnement@dezaterdag.example>';
const now = new Date('2026-11-22T09:15:30Z');
const mail: Mail = {
  id: '5f2b',
  to: 'lezer@voorbeeld.example',
  language: 'nl',
  subject: 'Je opzegging is ontvangen – één',
  text: 'Je zegt je abonnement op.\n.\nEinde',
  html: '<p>Je zegt je abonnement op.</p>',
  attachments: [{ filename: 'ontvangstbewijs.jwt', content: 'a.b.c', contentType: 'application/jwt' }],
};
const TLS = { hideSTARTTLS: false, key: TEST_KEY, cert: TEST_CERTIFICATE };
/** This machine under a name that does not look like it. */
const ELSEWHERE = '[::ffff:127.0.0.1]';

const deliver = (
  settings: Partial<MailSettingsInput> & { url: string },
  change: Partial<Mail> = {},
  signal = new AbortController().signal,
) => smtpSender(MailSettings.parse({ from, ...settings }))({ ...mail, ...change }, now, signal);

/** What an operator reads, and whether the mail may have gone out. */
async function failed(sending: Promise<void>): Promise<[name: string, isMaybeSent: boolean]> {
  const error = await sending.then(
    () => new Error('It was sent'),
    (reason: unknown) => reason,
  );
  if (!isSmtpError(error)) throw error;
  return [smtpOutcome(error).name, isMaybeSent(error)];
}

describe('a mail', () => {
  test('arrives with its text, its HTML and the receipt', async () => {
    const server = await mailServer();
    await deliver({ url: `smtp://localhost:${server.port}`, replyTo: 'klant@dezaterdag.example' });
    const [{ mail: got, from: sender, to } = {}] = server.taken;
    expect({ sender, to }).toEqual({
      sender: 'abonnement@dezaterdag.example',
      to: ['lezer@voorbeeld.example'],
    });
    expect(got?.subject).toBe(mail.subject);
    expect(got?.text?.trim()).toBe(mail.text);
    expect(got?.html).toContain(mail.html);
    expect(
      got?.attachments.map(({ filename, contentType, content }) => [
        filename,
        contentType,
        content.toString(),
      ]),
    ).toEqual([['ontvangstbewijs.jwt', 'application/jwt', 'a.b.c']]);
    expect(got?.from?.text).toBe('"De Zaterdag" <abonnement@dezaterdag.example>');
    expect(got?.replyTo?.text).toBe('klant@dezaterdag.example');
    expect(got?.date).toEqual(now);
  });

  test('says that a machine sent it, and is the same mail at every attempt', async () => {
    const server = await mailServer();
    await deliver({ url: `smtp://localhost:${server.port}` });
    await deliver({ url: `smtp://localhost:${server.port}` });
    for (const { mail: got } of server.taken) {
      expect(got.messageId).toBe('<5f2b@dezaterdag.example>');
      expect(got.headers.get('auto-submitted')).toBe('auto-generated');
      expect(got.headers.get('x-auto-response-suppress')).toBe('All');
      expect(got.headers.get('content-language')).toBe('nl');
    }
    expect(server.taken).toHaveLength(2);
  });

  test('cannot be given a header or a recipient through any of its parts', async () => {
    const server = await mailServer();
    const evil = 'x\r\nBcc: victim@voorbeeld.example\r\nX-Evil: 1\r\n\r\nevil';
    await deliver(
      { url: `smtp://localhost:${server.port}` },
      {
        id: evil,
        language: evil,
        subject: evil,
        text: evil,
        html: evil,
        attachments: [{ filename: evil, content: evil, contentType: 'application/jwt' }],
      },
    );
    const [taken] = server.taken;
    expect(taken?.to).toEqual([mail.to]);
    expect(taken?.mail.bcc).toBeUndefined();
    const [head = ''] = taken?.source.split('\r\n\r\n') ?? [];
    expect(head).not.toMatch(/^(X-Evil|Bcc)/im);
    expect([...(taken?.mail.headers.keys() ?? [])].filter((name) => /evil|bcc/.test(name))).toEqual([]);
  });

  test.each([
    'victim@voorbeeld.example, lezer@voorbeeld.example',
    'lezer@voorbeeld.example>\r\nRCPT TO:<victim@voorbeeld.example',
  ])('to %j never reaches two people', async (to) => {
    const server = await mailServer();
    const sending = deliver({ url: `smtp://localhost:${server.port}` }, { to });
    await expect(sending).rejects.toThrow(MailRefused);
    expect(server.connections()).toBe(0);
  });
});

describe('TLS', () => {
  const refusing = async (url: (port: number) => string, options: object) => {
    const server = await mailServer(options);
    const outcome = await failed(deliver({ url: url(server.port) }));
    expect(server.taken).toEqual([]);
    return outcome;
  };

  test('is required where the server is another machine', async () => {
    const url = (port: number) => `smtp://user:secret@${ELSEWHERE}:${port}`;
    expect(await refusing(url, { hideSTARTTLS: true })).toEqual(['MailTlsFailed', false]);
  });

  test.each([
    ['from the start', (port: number) => `smtps://localhost:${port}`, { secure: true }],
    ['by STARTTLS', (port: number) => `smtp://${ELSEWHERE}:${port}`, {}],
  ])('with a certificate nobody trusts is none, %s', async (_, url, options) => {
    expect(await refusing(url, { ...TLS, ...options })).toEqual(['MailTlsFailed', false]);
  });

  test('is not asked of this very machine, whatever certificate it made for itself', async () => {
    const server = await mailServer(TLS);
    await deliver({ url: `smtp://localhost:${server.port}` });
    expect(server.taken).toHaveLength(1);
  });

  test('may be left out on one’s own network, if one says so', async () => {
    const server = await mailServer();
    await deliver({ url: `smtp://${ELSEWHERE}:${server.port}`, unencrypted: true });
    expect(server.taken).toHaveLength(1);
  });

  test.each([
    ['from the start', (port: number) => `smtps://user:p%40ss@localhost:${port}`, { secure: true }],
    ['by STARTTLS', (port: number) => `smtp://user:p%40ss@${ELSEWHERE}:${port}`, {}],
  ])('with a trusted certificate carries the login and the mail, %s', async (_, url, options) => {
    const before = getCACertificates('default');
    onTestFinished(() => setDefaultCACertificates(before));
    setDefaultCACertificates([...before, TEST_CERTIFICATE]);
    const logins: unknown[] = [];
    const server = await mailServer({
      ...TLS,
      ...options,
      authOptional: false,
      onAuth({ username, password }, session, done) {
        logins.push([username, password, session.secure]);
        done(null, { user: username });
      },
    });
    await deliver({ url: url(server.port) });
    expect(logins).toEqual([['user', 'p@ss', true]]);
    expect(server.taken).toHaveLength(1);
  });
});

describe('a mail server that does not take the mail', () => {
  test.each([
    ['550 5.1.1', 'No such user', 'MailRefused'],
    ['553 5.1.3', 'Bad address', 'MailRefused'],
    ['550', 'No such user', 'MailRefused'],
    ['552 5.2.2', 'Mailbox full', 'MailPolicyRefused'],
    ['554 5.7.1', 'Relay access denied', 'MailPolicyRefused'],
    ['450 4.2.0', 'Greylisted', 'MailServerBusy'],
    ['451', 'Try again later', 'MailServerBusy'],
    ['421 4.3.2', 'Shutting down', 'MailServerBusy'],
  ])('for its recipient, with %s %s: %s', async (code, text, name) => {
    const [status, enhanced = ''] = code.split(' ');
    const refusal = () => reply(Number(status), `${enhanced} ${text}`.trim());
    const atRecipient = await mailServer({ onRcptTo: (_address, _session, done) => done(refusal()) });
    expect(await failed(deliver({ url: `smtp://localhost:${atRecipient.port}` }))).toEqual([name, false]);
    const atContent = await mailServer({
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(refusal()));
      },
    });
    expect(await failed(deliver({ url: `smtp://localhost:${atContent.port}` }))).toEqual([name, false]);
  });

  test('from this sender is for the operator to mend', async () => {
    const server = await mailServer({
      onMailFrom: (_address, _session, done) => done(reply(550, '5.1.8 No')),
    });
    expect(await failed(deliver({ url: `smtp://localhost:${server.port}` }))).toEqual([
      'MailSenderRefused',
      false,
    ]);
  });

  test('because of the login is for the operator to mend', async () => {
    const server = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(reply(535, '5.7.8 No')),
    });
    expect(await failed(deliver({ url: `smtp://me:wrong@localhost:${server.port}` }))).toEqual([
      'MailLoginFailed',
      false,
    ]);
  });

  test('because it is not there', async () => {
    const server = await mailServer();
    await server.close();
    expect(await failed(deliver({ url: `smtp://localhost:${server.port}` }))).toEqual([
      'MailServerUnreachable',
      false,
    ]);
  });

  test('because it never greets is left when the attempt is called off', async () => {
    const lease = new AbortController();
    const silent = createServer(() => lease.abort());
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const sending = deliver({ url: `smtp://localhost:${port}` }, {}, lease.signal);
    expect(await failed(sending)).toEqual(['MailTimeout', true]);
  });
});

describe('a mail server that may have taken the mail', () => {
  test('because it hung up after the last line', async () => {
    const port = await breakingMailServer((hangUp) => hangUp());
    const [, isMaybe] = await failed(deliver({ url: `smtp://localhost:${port}` }));
    expect(isMaybe).toBe(true);
  });

  test('because it says nothing after the last line', async () => {
    const lease = new AbortController();
    const port = await breakingMailServer(() => lease.abort());
    const sending = deliver({ url: `smtp://localhost:${port}` }, {}, lease.signal);
    expect(await failed(sending)).toEqual(['MailTimeout', true]);
  });
});
