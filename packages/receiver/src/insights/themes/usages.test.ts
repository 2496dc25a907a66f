import { expect, test } from 'vitest';
import { Texts } from './texts.ts';
import { Usages } from './usages.ts';
import { Written } from './written.ts';

test('whoever writes a word more than once counts once, with each reason they gave', () => {
  const texts = new Texts();
  const written = new Written([[0], [1], [0, 1]]);
  const write = (comment: string, person: number, given: number) => {
    texts.put({ sequence: texts.length + 1, language: 'nl', comment });
    written.put(texts.length - 1, person, given, true);
  };
  write('duur, duur', 7, 0);
  write('te duur', 7, 1);
  write('duur', 7, 0);
  write('duur', 8, 1);
  write('te duur', 9, 2);
  const usages = new Usages(texts, written, 2, 1);
  const duur = texts.vocabulary.numberOf('nl duur');
  const te = texts.vocabulary.numberOf('nl te');
  expect([0, 1].map((reason) => usages.usedBy(duur, reason))).toEqual([2, 3]);
  expect([0, 1].map((reason) => usages.usedBy(te, reason))).toEqual([1, 2]);
  expect(usages.compare(duur, 0)).toEqual({
    here: { word: 2, all: 3, people: 2 },
    elsewhere: { word: 1, all: 2, people: 1 },
  });
});
