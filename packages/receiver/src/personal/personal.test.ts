import { describe, expect, test } from 'vitest';
import { takeNumbers } from './digits.ts';
import { hidePersonal, personalIn } from './find.ts';

const marks = { email: '[mail]', iban: '[iban]', card: '[card]', phone: '[phone]' };

describe('is hidden', () => {
  test.each([
    // Accounts
    ['nl', 'Mijn rekening is NL91 ABNA 0417 1643 00, bedankt', 'Mijn rekening is [iban], bedankt'],
    ['nl', 'nl91abna0417164300', '[iban]'],
    ['nl', 'NL91-ABNA-0417-1643-00 terug graag', '[iban] terug graag'],
    ['nl', 'NL91.ABNA.0417.1643.00.', '[iban].'],
    ['de', 'DE89 3704 0044 0532 0130 00', '[iban]'],
    ['fr', 'Compte FR14 2004 1010 0505 0001 3M02 606 merci', 'Compte [iban] merci'],
    ['nl', 'BE68 5390 0754 7034 en NL91 ABNA 0417 1643 00', '[iban] en [iban]'],
    ['mt', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S', '[iban]'],
    // Addresses
    ['nl', 'mail mij op jan.de.vries+krant@voorbeeld.nl.', 'mail mij op [mail].'],
    ['nl', '(jan@post.voorbeeld.co.uk)', '([mail])'],
    ['nl', 'jan (at) voorbeeld.nl', '[mail]'],
    ['de', 'müller@bücher.example, bitte', '[mail], bitte'],
    ['el', 'γιώργος@παράδειγμα.ελ', '[mail]'],
    ['nl', 'a@b.nl;c@d.nl', '[mail];[mail]'],
    ['nl', "'o'neill@voorbeeld.ie'", "'[mail]'"],
    // Cards
    ['nl', 'kaart 4111 1111 1111 1111', 'kaart [card]'],
    ['nl', '4111-1111-1111-1111!', '[card]!'],
    ['nl', '5500005555555559', '[card]'],
    ['en', 'amex 3714 496353 98431 exp 12/27', 'amex [card] exp 12/27'],
    // Telephones
    ['nl', 'Bel 06-12345678 of 06 12 34 56 78', 'Bel [phone] of [phone]'],
    ['nl', '+31 (0)6 12345678', '[phone]'],
    ['nl', '0031612345678', '[phone]'],
    ['nl', '(020) 123 45 67', '[phone]'],
    ['nl', '020-1234567 2 keer gebeld', '[phone] keer gebeld'],
    ['be', '0470/12.34.56', '[phone]'],
    ['de', '0211-1234567', '[phone]'],
    ['fr', '01 23 45 67 89', '[phone]'],
    ['en', '+44 20 7946 0958', '[phone]'],
    ['ga', '087 123 4567', '[phone]'],
    ['es', 'llame al 612 345 678', 'llame al [phone]'],
    ['pl', 'tel. 512 345 678', 'tel. [phone]'],
    ['da', '12 34 56 78 og 21 34 56 78', '12 34 56 78 og [phone]'],
    ['el', '210 1234567', '[phone]'],
    ['it', '347 123 4567', '[phone]'],
    ['hu', '06 30 123 4567', '[phone]'],
    ['ar', 'اتصل بي ٠٦١٢٣٤٥٦٧٨', 'اتصل بي [phone]'],
    ['nl', '０６１２３４５６７８', '[phone]'],
  ])('%s: %s', (language, text, hidden) => {
    expect(hidePersonal(text, language, marks)).toBe(hidden);
  });
});

describe('stays as it is', () => {
  test.each([
    ['nl', 'Sinds 2019 was het € 12,95 per maand, nu € 1.234.567,00'],
    ['nl', 'op 01-02-2026 om 14:30 en op 1-12-2025 nog eens'],
    ['nl', 'van 2025-12-01 tot 2026-01-31'],
    ['nl', 'Bestelling 123456789 kwam niet, nummer 20261128'],
    // Not one of the checksums fits.
    ['nl', 'NL92ABNA0417164300'],
    ['nl', '4111 1111 1111 1112'],
    ['nl', 'artikel AB12 is op'],
    ['nl', 'factuur_0612345678'],
    ['nl', 'ordernummer A0612345678 en #0612345678'],
    ['nl', '2 @ 3.50 per stuk, zie @dezaterdag'],
    ['nl', 'jan@localhost en @voorbeeld.nl'],
    ['nl', '1234 AB Amsterdam, huisnummer 12'],
    ['en', 'I paid 612 345 678 times'],
    ['nl', '0800-1234 en 112'],
    ['nl', '10 000 000 euro'],
    ['nl', '9789041234567'],
    ['nl', '1 2 3 4 5 6 7 8 9 10 11 12 13'],
    ['nl', ''],
  ])('%s: %s', (language, text) => {
    expect(hidePersonal(text, language, marks)).toBe(text);
  });
});

test('what is found stands in order, and nothing stands in anything else', () => {
  const text = '06-12345678 NL91ABNA0417164300 a@b.nl 4111111111111111 0612345678@voorbeeld.nl';
  const spans = personalIn(text, 'nl');
  expect(spans.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['phone', '06-12345678'],
    ['iban', 'NL91ABNA0417164300'],
    ['email', 'a@b.nl'],
    ['card', '4111111111111111'],
    ['email', '0612345678@voorbeeld.nl'],
  ]);
});

test.each(['0', '0 ', '1(', '+0 ', '06 '])('each group of %j is looked at a few times at most', (piece) => {
  let looks = 0;
  takeNumbers(piece.repeat(30_000), () => {
    looks++;
    return false;
  });
  expect(looks).toBeLessThan(8 * 30_000);
});

// One that looked again and again would not come back.
test.each(['a', '@', 'a@', 'a.', 'x@x.', '(at)', 'NL9', 'NL91 ', 'NL91 A', '1(', '+', '-', '٠'])(
  'a long text of %j comes to an end',
  (piece) => {
    expect(personalIn(piece.repeat(20_000), 'nl')).toBeInstanceOf(Array);
  },
);
