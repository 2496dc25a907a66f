/** What people write beside a reason: much that everybody writes, something about the reason, and words of their own. */
import type { Random } from '../packages/receiver/test/exits/random.ts';

const ABOUT: Record<string, readonly string[]> = {
  price: ['veel te duur geworden', 'de prijs is te hoog voor mij', 'elk jaar weer duurder'],
  unused: ['ik kom er niet meer aan toe', 'te weinig tijd om te lezen'],
  service: ['elke zaterdag te laat bezorgd', 'de krant was weer nat', 'geen antwoord op mijn mail'],
  not_valued: ['na elf jaar geen dank je wel', 'nooit iets van jullie gehoord'],
  other_paper: ['ik lees nu een andere krant'],
};
const COMMON =
  'de het een en ik is dat van niet op mijn te voor met was er maar heb zo jullie al als nog die bij'.split(
    ' ',
  );
/** As many other words as a language has in use; each half as frequent as the one twice as far in front. */
const OTHERS = 30_000;
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ne',
  'ru',
  'so',
  'ta',
  'ver',
  'ge',
  'be',
  'dij',
  'hoe',
  'wan',
  'pel',
  'ster',
];

function other(random: Random): string {
  let rank = Math.floor(OTHERS ** random.next());
  let word = '';
  for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) word += SYLLABLES[rank % SYLLABLES.length];
  return word || 'ja';
}

export function commentOn(reason: string | undefined, random: Random): string {
  const about = ABOUT[reason ?? ''];
  const words = Array.from({ length: random.between(2, 16) }, () =>
    random.chance(55) ? random.pick(COMMON) : other(random),
  );
  if (about && random.chance(70)) words.splice(random.below(words.length), 0, random.pick(about));
  return `${words.join(' ')}.`;
}
