import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Topic } from '@fairwell/schema';
import { loadWhy } from '../rights-panel/why.words.ts';
import afterDe from './cancel-after/de.ts';
import afterEn from './cancel-after/en.ts';
import afterNl from './cancel-after/nl.ts';
import undoneDe from './cancel-undone/de.ts';
import undoneEn from './cancel-undone/en.ts';
import undoneNl from './cancel-undone/nl.ts';
import contactDe from './contact/de.ts';
import contactEn from './contact/en.ts';
import contactNl from './contact/nl.ts';
import { languageOf, loadFrom } from './locale.ts';
import { shelf } from './shelf.ts';

const unwritten = {
  nl: () => Promise.resolve({ default: 'Hallo' }),
  en: () => Promise.resolve({ default: 'Hello' }),
  de: () => Promise.resolve({ default: 'Hallo' }),
  more: () => Promise.resolve({ default: shelf<string, never>({}) }),
};

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('the language of ours for a tag', () => {
  test.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['nld', 'en'],
    ['', 'en'],
    ['nb', 'en'],
    ['sr', 'en'],
    ['constructor', 'en'],
    ['fr', 'fr'],
    ['FR-be', 'fr'],
    ['ar-EG', 'ar'],
    ['fy-NL', 'fy'],
    ['fry', 'en'],
    ['nl-x-formal', 'nl'],
  ])('%s is %s', async (tag, language) => {
    expect((await loadWhy(tag)).language).toBe(language);
  });

  test.each([
    ['nl-BE', 'nl-BE', 'ltr'],
    ['ar-EG', 'ar-EG', 'rtl'],
    // Most browsers know no Frisian dates.
    ['fy', Intl.DateTimeFormat.supportedLocalesOf('fy')[0] ?? 'nl', 'ltr'],
    // English words with Norwegian dates would be a mixture nobody speaks.
    ['nb-NO', 'en', 'ltr'],
  ])('%s has dates as in %s, and runs %s', async (tag, locale, dir) => {
    expect(await loadWhy(tag)).toMatchObject({ locale, dir });
  });

  test('where a flow is not written in it, another one stands in: Dutch for Frisian, English for everybody else', async () => {
    expect((await loadFrom('fy', unwritten)).language).toBe('nl');
    expect((await loadFrom('ar', unwritten)).language).toBe('en');
  });

  test('the other form of address differs in what it says, and in nothing else', async () => {
    const [{ strings: plain }, { strings: formal }] = [
      await loadWhy('nl-BE'),
      await loadWhy('nl-BE-x-formal'),
    ];
    expect(formal.confidence.recalled).toContain('voor u');
    expect(plain.confidence.recalled).toContain('voor jou');
    expect(formal.sources).toBe(plain.sources);
    expect((await loadWhy('nl-x-informal')).strings).toEqual(plain);
  });

  test.each(['nl', 'en', 'de'])('%s is loaded with its own words', async (tag) => {
    const { language, strings } = await loadWhy(`${tag}-XX`);
    expect(language).toBe(tag);
    expect(strings.sources).not.toBe('');
  });
});

// Whether a contract goes on after its cancellation was taken back is for the provider to say.
test.each([
  ['nl', afterNl, undoneNl],
  ['en', afterEn, undoneEn],
  ['de', afterDe, undoneDe],
])(
  'in %s an undo is received or sent, and promises nothing',
  (_, { undo }, { provider: _said, ...undone }) => {
    const words = [undo.lead, ...Object.values(undone)].map((say) =>
      typeof say === 'string' ? say : say(''),
    );
    expect(words.join('\n')).not.toMatch(
      /loopt door|gaat .* door|continues|^Ihr Vertrag läuft weiter|geht .* weiter/m,
    );
  },
);

describe('the language that holds for an element', () => {
  const browser = vi.spyOn(navigator, 'language', 'get');
  beforeEach(() => void browser.mockReturnValue('fy-NL'));
  afterAll(() => browser.mockRestore());
  const place = (html: string) => {
    document.body.innerHTML = html;
    return document.querySelector('b')!;
  };

  test('the explicit one wins', () => {
    expect(languageOf(place('<p lang="nl"><b></b></p>'), { locale: 'de' })).toBe('de');
  });
  test('then the nearest lang attribute', () => {
    expect(languageOf(place('<div lang="nl"><p lang="de"><b></b></p></div>'), {})).toBe('de');
  });
  test('a lang around the shadow root counts', () => {
    const shadow = place(`<p lang="nl-BE"><span><b></b></span></p>`).parentElement!.attachShadow({
      mode: 'open',
    });
    shadow.innerHTML = '<i></i>';
    expect(languageOf(shadow.querySelector('i')!, {})).toBe('nl-BE');
  });
  test('an empty lang says that the language is unknown', () => {
    expect(languageOf(place('<p lang=""><b></b></p>'), {})).toBe('fy-NL');
  });

  test('is a language tag where the page writes it as an operating system does', () => {
    expect(languageOf(place('<p lang="nl_NL"><b></b></p>'), {})).toBe('nl-NL');
  });
  test('is a tag as well where it says in which script', () => {
    expect(languageOf(place('<p lang="uz_Latn_UZ"><b></b></p>'), {})).toBe('uz-Latn-UZ');
  });
  test('is one a receiver takes whatever a browser says of itself', () => {
    for (const said of ['en-US@posix', '']) {
      browser.mockReturnValue(said);
      expect(languageOf(place('<b></b>'), {})).toBe('en');
    }
  });
  test.each(['dutch', '{{ locale }}', 'nl-NL,en', 'x', 'nl-NL-u-ca-gregory-nu-latn'])(
    'is none that a receiver would refuse: %s',
    (lang) => {
      expect(languageOf(place(`<p lang="${lang}"><b></b></p>`), {})).toBe('fy-NL');
      expect(languageOf(place('<p lang="nl"><b></b></p>'), { locale: lang })).toBe('nl');
    },
  );
  test('how to address the person stands at its end', () => {
    expect(languageOf(place('<p lang="nl-BE"><b></b></p>'), { address: 'formal' })).toBe('nl-BE-x-formal');
  });
  test('then the browser’s language', () => {
    expect(languageOf(place('<b></b>'), {})).toBe('fy-NL');
  });
});

describe('the topics of a question', () => {
  const tongues = { nl: contactNl, en: contactEn, de: contactDe };
  /** Paths of codes, e.g. `delivery/late/often`. */
  const paths = (topics: readonly Topic[], above = ''): string[] =>
    topics.flatMap(({ code, topics: below = [] }) => [
      `${above}${code}`,
      ...paths(below as Topic[], `${above}${code}/`),
    ]);

  test.each(Object.entries(tongues))(
    'are the same tree in %s, with a code of its own for each',
    (_, { topics }) => {
      expect(paths(topics)).toEqual(paths(contactNl.topics));
      expect(new Set(paths(topics)).size).toBe(paths(topics).length);
      // The wire takes four levels.
      expect(Math.max(...paths(topics).map((path) => path.split('/').length))).toBe(3);
    },
  );
});
