/** Magyar, ahhoz, ami egy ok után következik. */
import type { DeeperStrings } from './nl.ts';

const hu: DeeperStrings = {
  more: 'Elmondaná pontosabban?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Nem számított, hogy régi ügyfél vagyok',
      new_customers_first: 'Az új ügyfelek jobb feltételeket kaptak',
      not_listened: 'Nem hallgattak meg',
      impersonal: 'Csak egy szám voltam',
    },
    customer_service: {
      no_reply: 'Nem kaptam választ',
      late_reply: 'Túl későn jött a válasz',
      not_solved: 'Nem oldották meg a gondomat',
      hard_to_reach: 'Senkit sem tudtam elérni',
    },
    too_expensive: {
      price_increase: 'Emelkedett az ár',
      not_worth_it: 'Túl keveset kaptam érte',
      unexpected_costs: 'Nem várt költségek jöttek',
      budget: 'Figyelnem kell a kiadásaimra',
    },
    unused: {
      no_time: 'Nem jut rá időm',
      no_longer_needed: 'Már nincs rá szükségem',
      temporary_need: 'Csak egy ideig volt rá szükségem',
      forgotten: 'Elfelejtettem, hogy van',
    },
    missing_features: {
      something_missing: 'Hiányzik valami, amire szükségem van',
      low_quality: 'Csalódtam a minőségben',
      late_delivery: 'Túl későn jött, vagy egyáltalán nem',
      too_complex: 'Túl bonyolult',
      technical_problems: 'Nem működik jól',
    },
    switched_service: {
      cheaper_elsewhere: 'Máshol olcsóbb',
      better_elsewhere: 'Valami más jobban illik hozzám',
      free_alternative: 'Most valami ingyeneset használok',
    },
    circumstances_changed: {
      moving: 'Elköltözöm',
      household_changed: 'Otthon megváltozott valami',
      income_changed: 'Megváltozott a munkám vagy a jövedelmem',
      bereavement: 'Akinek szólt, meghalt',
    },
  },
  replies: {
    not_valued: 'Sajnáljuk. Nem lett volna szabad ezt éreznie.',
    loyalty_unnoticed: 'Sajnáljuk. A hűségének számítania kellett volna.',
    not_listened: 'Sajnáljuk. Jobban oda kellett volna figyelnünk Önre.',
    customer_service: 'Elnézést, hogy megvárattuk. Másképp kellett volna.',
    no_reply: 'Elnézést, hogy nem kapott választ. Nem lett volna szabad megtörténnie.',
    not_solved: 'Elnézést, hogy nem segítettünk. Másképp kellett volna.',
    hard_to_reach: 'Elnézést, hogy nem tudott elérni minket. Másképp kellett volna.',
    too_expensive: 'Megértjük. Köszönjük, hogy elmondta.',
    unexpected_costs: 'Egy költség soha ne legyen meglepetés. Elnézést kérünk.',
    unused: 'Akkor érthető, hogy lemondja.',
    missing_features: 'Sajnáljuk, hogy nem az volt, amit joggal várhatott.',
    late_delivery: 'Elnézést, hogy várnia kellett arra, amiért fizetett.',
    switched_service: 'Örülünk, hogy talált valamit, ami jobban megfelel Önnek.',
    circumstances_changed: 'Köszönjük, hogy elmondta. Minden jót kívánunk.',
    bereavement: 'Őszinte részvétünk. Sok erőt kívánunk.',
    other: 'Mondja el nyugodtan a saját szavaival.',
  },
  questions: {
    not_valued: 'Mit kellett volna másképp csinálnunk?',
    customer_service: 'Miről szólt a kérdése?',
    too_expensive: 'Milyen árat tartott volna elfogadhatónak?',
    unexpected_costs: 'Milyen költségek voltak?',
    unused: 'Mire használta?',
    missing_features: 'Mi hiányzott, vagy miben csalódott?',
    something_missing: 'Mi hiányzott?',
    low_quality: 'Miben csalódott?',
    late_delivery: 'Mi jött túl későn, vagy egyáltalán nem?',
    too_complex: 'Mi volt nehéz?',
    technical_problems: 'Mi nem működött?',
    switched_service: 'Mi tetszik ott jobban?',
    other: 'Mi az oka?',
  },
  notify: {
    label: 'Értesítést kérek, ha ez megoldódott',
    hint: 'A címét csak erre használjuk.',
    email: 'Az e-mail-címe',
    missing: 'Írja be az e-mail-címét, vagy vegye ki a pipát.',
    malformed: 'Ez az e-mail-cím még nem jó. Ilyennek kell lennie: nev@pelda.hu.',
    promised: 'Ha ez megoldódott, értesítjük.',
  },
};

export default hu;
