/** Čeština, pro přehled práv. */
import why from '../why/cs.ts';
import type { RightsStrings } from './nl.ts';

const plural = new Intl.PluralRules('cs');

const cs: RightsStrings = {
  ...why,
  title: 'Vaše práva v přehledu',
  loading: 'Hledáme pravidla…',
  choice: {
    undo: (until) => `Od smlouvy můžete ještě odstoupit, do ${until} včetně.`,
    stop: (ends) => `Chcete skončit? Když předplatné dnes zrušíte, poběží ještě do ${ends} včetně.`,
    justStop: 'Chcete skončit? Pak předplatné zrušte.',
    instead: (ends) => `Když místo toho předplatné zrušíte, poběží dál do ${ends} včetně.`,
    later: 'Potom můžete předplatné zrušit.',
    ended: (day) => `Vaše předplatné ${day} samo skončilo. Rušit ho už nemusíte.`,
    past: 'Lhůta pro odstoupení už uplynula, pokud to dokážeme spočítat.',
    unknown: 'Jestli od smlouvy můžete ještě i odstoupit, není zjištěno.',
  },
  cancel: {
    title: 'Zrušení (výpověď)',
    lead: 'Zrušením končíte do budoucna. Do posledního dne zůstává všechno, jak je.',
  },
  withdraw: {
    title: 'Odstoupení od smlouvy',
    lead: 'Odstoupením se nákup ruší. Dostanete zpět peníze, a co vám přišlo domů, pošlete zpět.',
    past: 'Neřekl vám o právu odstoupit nikdo? Pak může být lhůta delší.',
  },
  notices: {
    title: 'Co vám firma musí sdělit',
    lead: 'Musí to udělat včas, abyste si ještě mohli vybrat.',
    due: {
      renewal: 'Do kdy se musíte dozvědět, že se předplatné prodlouží',
      trial: 'Do kdy se musíte dozvědět, že zkušební doba končí',
    },
    was: {
      renewal: 'Do kdy jste se měli dozvědět, že se předplatné prodlouží',
      trial: 'Do kdy jste se měli dozvědět, že zkušební doba končí',
    },
  },
  facts: {
    endsOn: 'Když předplatné dnes zrušíte, je toto poslední den',
    ended: 'Poslední den předplatného byl',
    charges: 'Co do té doby ještě zaplatíte',
    nextRenewal: 'Další období, když nic neuděláte',
    latestNotice: 'Poslední den, kdy lze předplatné před tímto obdobím zrušit',
    latestNoticePast: 'Poslední den, kdy šlo předplatné před tímto obdobím zrušit',
    withdrawal: 'Do kdy můžete odstoupit',
    withdrawalOpen: 'Poslední den, kdy můžete odstoupit',
    withdrawalPast: 'Poslední den lhůty pro odstoupení byl',
    refund: 'Když odstoupíte dnes, dostanete zpět',
  },
  daysLeft: (days) =>
    ['dnes je poslední den', 'zítra je poslední den'][days] ??
    (plural.select(days) === 'few' ? `zbývají ${days} dny` : `zbývá ${days} dní`),
  charges: (times, last) =>
    times === 1 ? last : `${times} ${plural.select(times) === 'few' ? 'platby' : 'plateb'}, poslední ${last}`,
  nothingMore: 'Už nic',
  by: (day, distance) => `nejpozději ${day}, ${distance}`,
  anyTime: 'Kdykoli',
  noRenewal: 'Žádné',
  notEstablished: 'Není zjištěno',
  why: 'Proč?',
  whyUnknown: 'Proč to nevíme?',
  disputed: 'Na čem se zdroje neshodují',
  rules: 'Přečtěte si samotná pravidla',
  force: {
    'in-force': '',
    adopted: 'Přijato, zatím neplatí',
    announced: 'Oznámeno',
    proposed: 'Návrh',
    vacated: 'Zrušeno soudem',
    repealed: 'Už neplatí',
  },
  reviewed: (day) => `Naposledy jsme tato pravidla prošli ${day}.`,
  unconfigured: 'O tomto předplatném nevíme dost, abychom ukázali vaše data. Zrušit ho ale můžete.',
  failed: 'Pravidla se nepodařilo načíst. Zrušit předplatné ale můžete.',
  retry: 'Zkusit ještě jednou',
};

export default cs;
