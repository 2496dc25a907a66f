import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['nl', 'Te duur! Eén e-mail: géén antwoord', 'te duur | eén e mail | géén antwoord'],
  ['nl', "Zo'n foto's", "zo'n foto's"],
  ['tr', 'İPTAL ISI Iğdır', 'iptal ısı ığdır'],
  ['en', 'IPTAL ISI', 'iptal isi'],
  ['lt', 'Ì Ė', 'i̇̀ ė'],
  ['el', 'ΑΚΡΙΒΌΣ ακριβός ακριβος', 'ακριβοσ ακριβοσ ακριβοσ'],
  ['bg', 'Твърде СКЪПО', 'твърде скъпо'],
  ['ar', 'غَالٍ غـــال أسعار', 'غال غال اسعار'],
  ['fr', 'C’est trop cher, d’accord', 'c’est trop cher | d’accord'],
  ['ga', 'Ró-dhaor', 'ró dhaor'],
  ['mt', 'L-abbonament għoli', 'l abbonament għoli'],
  ['de', 'Straße STRASSE', 'straße strasse'],
  ['not a language', 'As it IS', 'as it is'],
])('%s: %s', (language, text, words) => {
  expect(
    wordsOf(text, language)
      .map((word) => word || '|')
      .join(' ')
      .replace(/ \|$/, ''),
  ).toBe(words);
});

test('a word is the same word however its accents are put together', () => {
  expect(wordsOf('e\u0301e\u0301n', 'nl')).toEqual(wordsOf('\u00E9\u00E9n', 'nl'));
});

test.each(
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv tr ar uk fy nb'.split(' '),
)('%s: upper case and lower case are the same words', (language) => {
  const said: Record<string, string> = {
    bg: 'твърде скъпо',
    el: 'πολύ ακριβό',
    ar: 'غالي جدا',
    tr: 'çok pahalı, iğne',
  };
  const text = said[language] ?? 'för dyr, è caro, žalost';
  expect(wordsOf(text.toLocaleUpperCase(language), language)).toEqual(wordsOf(text, language));
});
