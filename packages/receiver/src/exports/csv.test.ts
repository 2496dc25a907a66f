import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each<[what: string, cell: string | number | null, written: string]>([
  ['plain', 'Te duur', 'Te duur'],
  ['nothing', null, ''],
  ['a number', -3, '-3'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'zei "nee"', '"zei ""nee"""'],
  ['lines', 'a\r\nb\nc', '"a\r\nb\nc"'],
  ['spaces at the ends', ' a ', '" a "'],
  ['a sum', '=1+1', "'=1+1"],
  ['a plus', '+31 6 12345678', "'+31 6 12345678"],
  ['a minus', '-1', "'-1"],
  ['an at', '@SUM(1)', "'@SUM(1)"],
  ['a tab before it', '\t=1', '"\'\t\'=1"'],
  ['a line before it', '\n=1', '"\'\n\'=1"'],
  ['a tab before a word', '\tja', '"\'\tja"'],
  ['a space before it', ' =1', "' =1"],
  ['something unseen before it', '\u{200B}=1', "'\u{200B}=1"],
  ['a wide one', '＝1', "'＝1"],
  ['a call of old', '|calc', "'|calc"],
  ['in the middle', 'a=b', 'a=b'],
  ['a semicolon', 'a; b', '"a; b"'],
  ['a sum after a semicolon', 'a;=1+41;', '"a;\'=1+41;"'],
  ['a sum after semicolons and spaces', 'a;; =1', '"a;;\' =1"'],
  ['a sum after a quotation mark', 'a;"=1', '"a;\'""=1"'],
  ['a sum after a tab', 'a\t=1', '"a\t\'=1"'],
  ['a sum on a line', 'a\r\n\n=1', '"a\r\n\n\'=1"'],
  ['lines with dashes', '- a\n- b', '"\'- a\n\'- b"'],
  ['a comma before it', 'a, -1', '"a, -1"'],
  ['a wink', 'Dank je ;-)', '"Dank je ;-)"'],
])('%s', (_, cell, written) => {
  expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`);
});
