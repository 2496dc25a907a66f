import type { MessageInput } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { linksOf, textOf } from '../../test/html.ts';
import { fixture } from '../../test/kit.ts';
import { mailedEvent } from '../../test/mailed-event.ts';
import type { Mail } from './mail.ts';
import { receiptFacts } from './receipt-facts.ts';
import type { ReceiptFacts } from './receipt-facts.ts';
import { receiptMail } from './receipt-mail.ts';

const sender = { name: 'De Zaterdag', publicUrl: 'https://leave.example/fairwell' };

function factsOf(message: MessageInput, base?: string): ReceiptFacts {
  const facts = receiptFacts(mailedEvent(message, 1, base));
  if (facts === null) throw new Error(`${message.type} gets no mail`);
  return facts;
}

const mailOf = (message: MessageInput, base?: string): Promise<Mail> =>
  receiptMail([factsOf(message, base)], 'lezer@voorbeeld.example', sender);

/** The same message with other words in its data. */
const changed = (name: string, data: object, envelope: object = {}): MessageInput => {
  const message = fixture(name);
  return { ...message, ...envelope, data: { ...message.data, ...data } } as MessageInput;
};

describe('the mail of a Dutch cancellation', () => {
  const facts = [
    'Je opzegging is ontvangen',
    'Je zegt je abonnement op.',
    'Zo snel als het kan',
    'DZ-2025-8841',
    '22 november 2026 om 10:15 (tijdzone Europe/Amsterdam)',
    '22 december 2026 (volgens de pagina waarop je opzegde)',
    'Of het al verwerkt is, staat er niet in.',
    'Het is geen reclame.',
  ];

  test.each(['text', 'html'] as const)('says in %s what was received, when, and what comes', async (form) => {
    const message = fixture('cancellation-dutch-weekly');
    const mail = await mailOf(message);
    const said = form === 'text' ? mail.text : textOf(mail.html);
    for (const fact of facts) expect(said).toContain(fact);
    expect(said).toContain(factsOf(message).reference);
    expect(mail.subject).toBe(`Je opzegging is ontvangen (kenmerk ${factsOf(message).reference})`);
  });

  test('carries the signed receipt', async () => {
    const message = fixture('cancellation-dutch-weekly');
    const { reference, jws } = factsOf(message);
    expect((await mailOf(message)).attachments).toEqual([
      { filename: `ontvangstbewijs-${reference}.jwt`, content: jws, contentType: 'application/jwt' },
    ]);
  });

  test('links to the receiver as it was configured, whatever address a request came to', async () => {
    const message = fixture('cancellation-dutch-weekly');
    const mail = await mailOf(message, 'https://evil.example');
    const addresses = [
      `${sender.publicUrl}/v1/receipts/${message.id}.html?site=de-zaterdag`,
      `${sender.publicUrl}/status/${factsOf(message).reference}`,
    ];
    expect(linksOf(mail.html)).toEqual(addresses);
    expect(mail.text.match(/https?:\S+/g)).toEqual(addresses);
    expect(mail.text + mail.html).not.toContain('evil');
  });

  test('loads nothing', async () => {
    const { html } = await mailOf(fixture('cancellation-dutch-weekly'));
    expect(html).not.toMatch(/<(img|script|link|iframe|form|object)\b|\bsrc=|url\(|@import|\bon\w+=/i);
  });
});

test('a German confirmation tells the content, day and time of receipt, and the end as far as it is known', async () => {
  const { text, subject, language } = await mailOf(fixture('cancellation-german-five-fields'));
  expect(language).toBe('de');
  expect(subject).toMatch(/^Ihre Kündigung ist eingegangen \(Vorgangsnummer /);
  for (const fact of [
    'Sie kündigen Ihren Vertrag außerordentlich.',
    'Wann der Vertrag enden soll: Am 31. Dezember 2026',
    'Kundennummer oder Vertragsnummer: K-10042',
    'Eingegangen am: 22. November 2026 um 10:15 (Zeitzone Europe/Amsterdam)',
    'Ihr Vertrag läuft bis einschließlich: Das teilt man Ihnen noch mit',
  ]) {
    expect(text).toContain(fact);
  }
});

test('the mail of an undo says where another declaration about the contract stands', async () => {
  const event = mailedEvent(fixture('cancellation-undone'));
  const mailed = async (repeated: boolean) =>
    (await receiptMail([receiptFacts({ ...event, repeated })!], 'lezer@voorbeeld.example', sender)).text;
  const goesOn = 'Of je abonnement doorloopt, hoor je van je aanbieder.';
  const stands = 'Maar een andere opzegging of herroeping geldt nog.';
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  expect(flat(await mailed(true))).toContain(stands);
  // The subject is no part of the text.
  expect(flat(await mailed(true)).match(/Je intrekking is ontvangen/g)).toHaveLength(1);
  expect(flat(await mailed(true))).not.toContain(goesOn);
  expect(flat(await mailed(false))).toContain(goesOn);
  expect(flat(await mailed(false))).not.toContain(stands);
});

test.each([
  ['withdrawal', 'Je herroept een deel van je overeenkomst.'],
  ['cancellation-undone', 'Je trekt je opzegging in. Je wilt je abonnement houden.'],
  // What was promised, which is not always what the page said.
  ['contact-complaint', 'Antwoord uiterlijk: 24 november 2026 om 17:00'],
])('the mail of %s says it in its own words', async (name, words) => {
  const { text } = await mailOf(fixture(name));
  expect(text).toContain(words);
  expect(text).not.toContain('opzegde');
});

test.each(['survey', 'preferences-stop-marketing', 'flow-step'])('%s gets no mail', (name) => {
  expect(receiptFacts(mailedEvent(fixture(name)))).toBeNull();
});

test('a test says so, also in the subject', async () => {
  const { subject, text } = await mailOf(fixture('cancellation-dutch-weekly', { mode: 'test' }));
  expect(subject).toMatch(/^Test: /);
  expect(text).toContain('Er wordt niets echt opgezegd.');
});

test.each([
  ['ja-JP', 'November 22, 2026 at 10:15'],
  ['en-US', 'November 22, 2026 at 10:15'],
  ['nl-u-ca-buddhist', '22 november 2026 om 10:15'],
])('a day in %s is written in our own calendar', async (locale, day) => {
  const { text } = await mailOf(fixture('cancellation-dutch-weekly', { locale }));
  expect(text).toContain(day);
});

describe('words of whoever sent the message', () => {
  const HOSTILE =
    'CANARY</p><a href="https://evil.example">prize</a> https://evil.example \u202Eelpmaxe 0900-1234';
  const LINES = `${HOSTILE}\r\nBcc: victim@voorbeeld.example\r\n\r\nCANARY`;
  const declared = { text: LINES, buttonLabel: HOSTILE, locale: 'nl' };
  const customer = { id: HOSTILE, name: HOSTILE, number: HOSTILE, email: 'lezer@voorbeeld.example' };
  const more = { extra: LINES, nested: { extra: HOSTILE } };

  test.each([
    changed('cancellation-german-five-fields', {
      customer,
      declared,
      cause: LINES,
      subscription: { id: HOSTILE, plan: HOSTILE, reference: HOSTILE },
      ...more,
    }),
    changed('withdrawal', {
      contract: { id: HOSTILE, reference: HOSTILE, items: [HOSTILE] },
      customer,
      declared,
      ...more,
    }),
    changed('cancellation-undone', { declared, ...more }),
    changed('contact-complaint', { message: LINES, topic: ['canary'], ...more }),
    changed('cancellation-dutch-weekly', {}, { session: undefined, ...more }),
  ])('of $type reach nobody in readable form', async (message) => {
    const { subject, text, html, language, attachments } = await mailOf(message);
    const readable = [subject, text, html, language, ...attachments.map(({ filename }) => filename)].join();
    expect(readable).not.toMatch(/canary|evil|prize|0900|victim|\u202E/i);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  test('such as a contract number that is none are pointed to, not repeated', async () => {
    const message = changed('cancellation-dutch-weekly', { subscription: { reference: '1'.repeat(200) } });
    expect((await mailOf(message)).text).toContain('Contract- of klantnummer: Staat op je ontvangstbewijs');
  });
});

describe('several receipts in one mail', () => {
  const messages = ['cancellation-dutch-weekly', 'cancellation-undone', 'withdrawal'].map((name) =>
    fixture(name),
  );
  const receipts = messages.map((message) => factsOf(message)) as [ReceiptFacts, ...ReceiptFacts[]];

  test('stand under each other, each with its own receipt', async () => {
    const mail = await receiptMail(receipts, 'lezer@voorbeeld.example', sender);
    expect(mail.subject).toBe('3 berichten van je zijn ontvangen');
    expect(mail.attachments.map(({ content }) => content)).toEqual(receipts.map(({ jws }) => jws));
    for (const { reference } of receipts) {
      expect(mail.text).toContain(`Kenmerk: ${reference}`);
      expect(mail.html).toContain(reference);
    }
  });

  test('have an id of their own, and the same one every time', async () => {
    const idOf = async (...facts: [ReceiptFacts, ...ReceiptFacts[]]) =>
      (await receiptMail(facts, 'lezer@voorbeeld.example', sender)).id;
    expect(await idOf(...receipts)).toBe(await idOf(...receipts));
    expect(await idOf(...receipts)).not.toBe(await idOf(receipts[0]));
  });

  test('of two sites with one id are two mails', async () => {
    const [one] = receipts;
    const mails = [one, { ...one, site: 'another' }].map((facts) => receiptMail([facts], 'a@b', sender));
    expect(new Set((await Promise.all(mails)).map(({ id }) => id))).toHaveLength(2);
  });
});
