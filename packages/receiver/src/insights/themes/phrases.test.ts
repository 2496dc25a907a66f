import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';
import { Texts } from './texts.ts';
import { Usages } from './usages.ts';
import { Written } from './written.ts';

/** Two thousand people, half of whom give the reason, and what each of them wrote. */
function told(comment: (index: number, gives: boolean) => string) {
  const texts = new Texts();
  const written = new Written([[0], [1]]);
  for (let index = 0; index < 2000; index++) {
    const gives = index % 2 === 0;
    texts.put({ sequence: index + 1, language: 'nl', comment: comment(index, gives) });
    written.put(index, index, gives ? 0 : 1, true);
  }
  const usages = new Usages(texts, written, 2, 2);
  return phrasesOf(texts, usages, written, [0], { least: 2, limit: 10 }).flat();
}

test('what very many write a little more often is certain, and is not told', () => {
  const phrases = told((index, gives) => `dat is ${index % 100 < (gives ? 66 : 50) ? 'het' : 'een'} ding`);
  expect(phrases).toEqual([]);
});

test('what twice as many write is told, with the words that most of them wrote around it', () => {
  const phrases = told((index, gives) =>
    index % 100 < (gives ? 20 : 10) ? 'het is veel te duur geworden. Jammer' : 'het is een krant. Jammer',
  );
  expect(phrases.map(({ text, people }) => [text, people])).toEqual([['het is veel te duur geworden', 200]]);
});
