/**
 * What the compiler cannot see of the languages: a text that was left in another language, a placeholder that got lost,
 * a plural that is none, a form of address that does not hold. Every complaint names the file and the key.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

const folder = new URL('../packages/', import.meta.url);
/** Where what a subscriber reads stands. The pages and mails of the receiver have one form of address in each language. */
const places = ['elements/src/locale', 'receiver/src/pages/locale', 'receiver/src/mail/locale'];
const spokenWithBoth = 'elements/src/locale/';
const rightToLeft = new Set(['ar']);

/** Texts that a language really shares with Dutch or English. */
const shared: Record<string, string[]> = {
  ar: ['end-date'],
  de: ['Name', 'Name: ⟦0⟧.', 'Test: ⟦0⟧'],
  en: ['Test: ⟦0⟧'],
  fy: ['E-mailadres', 'E-mailadres: ⟦0⟧.', '⟦0⟧ op ⟦1⟧', 'Op dit apparaat'],
};

/** Letters that a text has to contain in languages with a script of their own. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  uk: /\p{Script=Cyrillic}/u,
};

/** What gives away the other form of address. */
const mustNotSay: Record<string, RegExp> = {
  nl: /(?<!\p{L})(u|uw)(?!\p{L})/iu,
  'nl.formal': /(?<!\p{L})(je|jij|jou|jouwe?|jezelf|jullie)(?!\p{L})/iu,
  de: /(?<!\p{L})(du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
  'de.informal': /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
  es: /(?<!\p{L})(usted|su|sus)(?!\p{L})/iu,
  'es.formal':
    /(?<!\p{L})(tú|tu|tus|te|ti|has|puedes|quieres|tienes|pagas|cancelas|prefieres|eliges)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu,
  'fr.informal': /(?<!\p{L})(vous|votre|vos|(?!chez|assez)\p{L}+ez)(?!\p{L})/iu,
  hu: /(?<!\p{L})(te|téged|neked|tőled|veled)(?!\p{L})/iu,
  it: /(?<!\p{L})(Lei|Suo|Sua|Suoi|Sue)(?!\p{L})/u,
  'it.formal': /(?<!\p{L})(tu|te|ti|tuo|tua|tuoi|tue|hai|puoi|vuoi|devi|paghi|preferisci)(?!\p{L})/iu,
  pt: /(?<!\p{L})(você|tu|te|ti|teu|tua)(?!\p{L})/iu,
  ro: /(?<!\p{L})(tu|tine|te|ți|îți|tău|ta|tale)(?!\p{L})/iu,
  bg: /(?<!\p{L})(ти|твоя\p{L}*|твой|теб)(?!\p{L})/iu,
  cs: /(?<!\p{L})(ty|tvůj|tvé\p{L}*|tvá|tvou|tebe|tobě|tě)(?!\p{L})/iu,
  hr: /(?<!\p{L})(ti|tvoj\p{L}*|teb[ei])(?!\p{L})/iu,
  pl: /(?<!\p{L})(pan\p{L}{0,2}|państw\p{L}+)(?!\p{L})/iu,
  sk: /(?<!\p{L})(ty|tvoj\p{L}*|teba|tebe|ťa)(?!\p{L})/iu,
  sl: /(?<!\p{L})(ti|tvoj\p{L}*|teb[ei])(?!\p{L})/iu,
  tr: /(?<!\p{L})(sen|senin|seni|sana)(?!\p{L})/iu,
  uk: /(?<!\p{L})(ти|тв[іо]\p{L}+|теб[еі]|тобі)(?!\p{L})/iu,
  da: /(?<!\p{L})(De|Dem|Deres)(?!\p{L})/u,
  el: /(?<!\p{L})(εσύ|εσένα|σου)(?!\p{L})/iu,
  et: /(?<!\p{L})(teie|teid|teil|teile|teilt)(?!\p{L})/iu,
  fi: /(?<!\p{L})(te|teidän|teitä|teille|teiltä)(?!\p{L})/iu,
  lt: /(?<!\p{L})(tu|tau|tave|tavo)(?!\p{L})/iu,
  lv: /(?<!\p{L})(tu|tev|tevi|tav(a|ai|as|i|s|u|us))(?!\p{L})/iu,
  sv: /(?<!\p{L})(ni|er|ert|era)(?!\p{L})/iu,
};

/** Texts where the word beside a number depends on it, and which of their values the number is. */
const counted: Record<string, Record<string, number>> = {
  'cancel-refund': { left: 1 },
  receipt: { 'several.title': 0 },
  rights: { charges: 0, daysLeft: 0 },
  visitor: { 'situation.refund.left': 1, 'withdraw.daysLeft': 0 },
  withdraw: { 'review.daysLeft': 0 },
};
/** Where it does not: no noun follows, or one with fewer forms than its language has plurals. */
const alikeForEveryNumber = new Set([
  'cancel-refund/ar.ts: left',
  'cancel-refund/ga.ts: left',
  'cancel-refund/ro.ts: left',
  'rights/ga.ts: charges',
  'rights/hr.ts: charges',
  'rights/pl.ts: charges',
  'visitor/ar.ts: situation.refund.left',
  'visitor/ro.ts: situation.refund.left',
  'visitor/ga.ts: situation.refund.left',
]);

type Text = (...given: unknown[]) => string | string[];

/** Texts by key, e.g. `review.title`. What is no function says the same whatever it is given. */
function textsIn(words: unknown, above = ''): [key: string, text: Text][] {
  if (typeof words === 'string') return [[above, () => words]];
  if (typeof words === 'function') return [[above, words as Text]];
  return Object.entries(Object(words)).flatMap(([key, word]) =>
    textsIn(word, above ? `${above}.${key}` : key),
  );
}

const marks = ['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧'];
const marksIn = (said: string): string => marks.filter((mark) => said.includes(mark)).join(' ');

/** What a text says with the first so many values; in lists where it wants lists. */
function say(text: Text, count: number): string {
  const values = marks.slice(0, count);
  try {
    return String(text(...values));
  } catch {
    return String(text(...values.map((value) => [value])));
  }
}

/** How few and how many values a text takes. */
function range(text: Text): [fewest: number, most: number] {
  const isEnough = (count: number): boolean => {
    try {
      return !say(text, count).includes('undefined');
    } catch {
      return false;
    }
  };
  const counts = Array.from({ length: text.length }, (_, count) => count);
  return [counts.find(isEnough) ?? text.length, text.length];
}

async function read(file: string): Promise<Map<string, Text>> {
  const { default: words } = (await import(new URL(file, folder).href)) as { default: unknown };
  return new Map(textsIn(words));
}

// Whoever reads figures reads them as numbers, which this knows nothing of; and whoever works there speaks few languages.
const files = places.flatMap((place) =>
  readdirSync(new URL(place, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!insights|login|mended)[\w-]+\/[a-z]{2}(\.(in)?formal)?\.ts$/.test(file))
    .map((file) => `${place}/${file}`),
);

test('there are languages to look at', () => {
  expect(files.length).toBeGreaterThan(3 * 15);
});

const overlays = [...new Set(files.map((file) => basename(file, '.ts')))].filter((name) =>
  name.includes('.'),
);

test.each(overlays)('where there is no %s nobody is addressed', async (name) => {
  const [language] = name.split('.');
  // The panel has no other form of address yet: neither do the summaries of the law in it.
  const folders = [...new Set(files.map(dirname))].filter(
    (place) =>
      place.startsWith(spokenWithBoth) &&
      basename(place) !== 'rights' &&
      files.includes(`${place}/${language}.ts`) &&
      !files.includes(`${place}/${name}.ts`),
  );
  const said = await Promise.all(folders.map((place) => read(`${place}/${language}.ts`)));
  const wrong = said.flatMap((texts, at) =>
    [...texts]
      .filter(([, text]) => mustNotSay[name]!.test(say(text, text.length)))
      .map(([key]) => `${folders[at]}/${name}.ts: “${key}” is missing`),
  );
  expect(wrong).toEqual([]);
});

test.each(files)('%s says everything there is to say, in its own language', async (file) => {
  const name = basename(file, '.ts');
  const [language = '', address] = name.split('.');
  const place = dirname(file);
  const others = ['en', 'nl'].filter((other) => other !== language && language !== 'nl');
  const [source = new Map(), own = new Map(), base = new Map(), ...otherTexts] = await Promise.all(
    [`${place}/nl.ts`, file, `${place}/${language}.ts`, ...others.map((other) => `${place}/${other}.ts`)].map(
      read,
    ),
  );
  // Of a language laid over another, the whole is looked at.
  const texts = new Map([...base, ...own]);
  const wrong: string[] = [];

  for (const [key, model] of source) {
    // For machines; and a name of a file is best in letters that every device knows.
    if (key.endsWith('.code') || (/^(fileName|attachment)$/.test(key) && scripts[language])) continue;
    const text = texts.get(key);
    const complain = (why: string): void => void wrong.push(`${file}: “${key}” ${why}`);
    if (!text) {
      complain('is missing');
      continue;
    }
    const [fewest, most] = range(model);
    let isOther = !own.has(key);
    for (let count = fewest; count <= most; count++) {
      const said = say(text, count);
      const alike = others.filter(
        (_, at) => /\p{L}{2}/u.test(said) && said === say(otherTexts[at]!.get(key)!, count),
      );
      if (!said.trim() && say(model, count)) complain('is empty');
      if (/undefined|NaN|\[object/.test(said)) complain(`says “${said}”`);
      if (marksIn(said) !== marksIn(say(model, count)))
        complain(`has other placeholders than nl.ts: “${said}”, “${say(model, count)}”`);
      if (alike.length > 0 && !shared[language]?.includes(said))
        complain(`is as in ${alike.join('.ts and ')}.ts: “${said}”`);
      // The name of a file is for the disk, and some disks know only Latin letters.
      const isWords = said !== '' && !key.endsWith('fileName');
      if (isWords && scripts[language]?.test(said) === false) complain(`is in another script: “${said}”`);
      if (mustNotSay[name]?.test(said)) complain(`addresses the person the other way: “${said}”`);
      if (rightToLeft.has(language) && /(?<!\u2068)⟦/.test(said)) complain(`needs isolate\`…\`: “${said}”`);
      isOther ||= said !== say(base.get(key), count);
    }
    if (address && !isOther) complain(`is the same as in ${language}.ts, and can go`);
    const counts = counted[basename(place)]?.[key];
    if (counts !== undefined && !alikeForEveryNumber.has(`${basename(place)}/${name}.ts: ${key}`)) {
      const before = marks.slice(0, counts);
      const numbers = Array.from({ length: 400 }, (_, number) => number + 2);
      const plural = new Intl.PluralRules(language);
      const wordings = new Set(
        numbers.map((number) => String(text(...before, number)).replaceAll(/\p{Nd}+/gu, '#')),
      );
      const needed = new Set(numbers.map((number) => plural.select(number)));
      if (wordings.size < needed.size)
        complain(`has ${wordings.size} plurals; ${language} has ${[...needed].join(', ')}`);
    }
  }
  for (const key of own.keys()) if (!source.has(key)) wrong.push(`${file}: “${key}” is not a key of nl.ts`);
  expect(wrong).toEqual([]);
});
