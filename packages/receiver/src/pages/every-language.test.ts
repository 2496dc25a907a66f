import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { loadLaw, resolveRights } from '@fairwell/rights';
import { describe, expect, test } from 'vitest';
import { linksOf, textOf } from '../../test/html.ts';
import { fixture, start } from '../../test/kit.ts';
import { config, now, review, submit } from '../../test/leaving.ts';
import { mailedEvent } from '../../test/mailed-event.ts';
import { receiptFacts } from '../mail/receipt-facts.ts';
import { receiptMail } from '../mail/receipt-mail.ts';
import { spoken } from './words.ts';

const languages = readdirSync(new URL('locale/visitor', import.meta.url)).map((file) =>
  basename(file, '.ts'),
);
/** What the law room speaks. Dutch is close enough to Frisian. */
const lawyers = new Set(['nl', 'de', 'en']);
const lawIn = (language: string) => (lawyers.has(language) ? language : language === 'fy' ? 'nl' : 'en');

/** A text with a hole in it, or an end too many. */
const BROKEN = /undefined|NaN|\[object|\$\{|\.\./;
/** What is read: a signature may spell anything. */
const wordsOf = (html: string) => textOf(html).replaceAll(/[\w.-]{40,}/g, '');
/** Without what says that it is in another language. */
const ownWords = (html: string) =>
  textOf(html.replaceAll(/<(p|ul|button)\b[^>]*\slang="[^"]*"[\s\S]*?<\/\1>/g, ' '));

test('there are as many as the elements speak', () => expect(languages).toHaveLength(28));

describe.each(languages)('in %s', (language) => {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const { words, day } = spoken(language);

  test('somebody cancels without JavaScript, and keeps the proof', async () => {
    const running = await start({ now });
    const given = config('NL', { locale: language });
    const { html, form } = await review(running, given);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(textOf(html)).toContain(words.cancel.title('De Lange Adem'));
    expect(textOf(html)).toContain(day('2026-12-22'));
    expect(wordsOf(html)).not.toMatch(BROKEN);

    const law = await loadLaw('NL', lawIn(language));
    const { disclaimer, endsOn, labels } = resolveRights(
      law,
      { ...given.contract, audience: 'consumer', channel: 'online' },
      now(),
    );
    for (const said of [disclaimer, ...endsOn.trace.steps]) {
      expect(textOf(html)).toContain(said);
      expect(ownWords(html).includes(said)).toBe(lawyers.has(language));
    }
    expect(form.buttons).toEqual([lawyers.has(language) ? labels.cancelConfirm.text : words.cancel.confirm]);

    const receipt = await submit(running, form);
    expect(receipt).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(textOf(receipt)).toContain(words.receipt.title['cancellation.requested']);
    expect(textOf(receipt)).toContain(words.survey.title);
    expect(wordsOf(receipt)).not.toMatch(BROKEN);

    const saved = linksOf(receipt).find((link) => link.includes('save')) ?? '';
    const { headers } = await running.get(saved, { accept: 'text/html' });
    const [, plain, own = ''] =
      /filename="([^"]*)"; filename\*=UTF-8''(.*)/.exec(headers.get('content-disposition') ?? '') ?? [];
    const [word = ''] = words.receipt.document.toLowerCase().split(/[^\p{L}\p{M}]/u);
    expect(decodeURIComponent(own)).toMatch(new RegExp(`^${word}.*\\.html$`, 'u'));
    expect(plain).toMatch(/^[a-z0-9][a-z0-9.-]+\.html$/);
  });

  test('somebody withdraws, or asks, who speaks nothing else', async () => {
    const running = await start({ now });
    for (const path of ['/withdraw', '/contact', '/status']) {
      const page = await running.get(path, { 'accept-language': `${language}, xx;q=0.5` });
      const html = await page.text();
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(wordsOf(html)).not.toMatch(BROKEN);
      expect(ownWords(html).includes('advice')).toBe(language === 'en' && path === '/withdraw');
    }
  });

  test('the mail that proves it says so', async () => {
    const message = { ...fixture('cancellation-dutch-weekly'), locale: language };
    const mail = await receiptMail([receiptFacts(mailedEvent(message))!], 'lezer@voorbeeld.example', {
      name: 'De Zaterdag',
      publicUrl: 'https://leave.example/fairwell',
    });
    expect(mail.html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(wordsOf([mail.subject, mail.text, mail.html].join(' '))).not.toMatch(BROKEN);
    expect(mail.text).toContain(day('2026-12-22'));
    expect(/ontvangen|received/.test(mail.subject)).toBe(language === 'nl' || language === 'en');
  });
});
