/** Čeština, pro to, co následuje po důvodu. */
import type { DeeperStrings } from './nl.ts';

const cs: DeeperStrings = {
  more: 'Chcete to upřesnit?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Na mé věrnosti nezáleželo',
      new_customers_first: 'Noví zákazníci měli lepší podmínky',
      not_listened: 'Nikdo mě neposlouchal',
      impersonal: 'Brali mě jen jako číslo',
    },
    customer_service: {
      no_reply: 'Odpověď nepřišla',
      late_reply: 'Odpověď přišla pozdě',
      not_solved: 'Můj problém se nevyřešil',
      hard_to_reach: 'Nedalo se s nikým spojit',
    },
    too_expensive: {
      price_increase: 'Cena se zvýšila',
      not_worth_it: 'Za tu cenu je toho málo',
      unexpected_costs: 'Přibyly poplatky, které se nedaly čekat',
      budget: 'Musím hlídat výdaje',
    },
    unused: {
      no_time: 'Nemám na to čas',
      no_longer_needed: 'Už to nepotřebuji',
      temporary_need: 'Bylo to potřeba jen na chvíli',
      forgotten: 'Vypadlo mi z hlavy, že to mám',
    },
    missing_features: {
      something_missing: 'Chybí něco, co potřebuji',
      low_quality: 'Kvalita zklamala',
      late_delivery: 'Přišlo to pozdě, nebo vůbec',
      too_complex: 'Je to moc složité',
      technical_problems: 'Nefunguje to dobře',
    },
    switched_service: {
      cheaper_elsewhere: 'Jinde je to levnější',
      better_elsewhere: 'Něco jiného mi víc vyhovuje',
      free_alternative: 'Teď používám něco zdarma',
    },
    circumstances_changed: {
      moving: 'Stěhuji se',
      household_changed: 'Doma se něco změnilo',
      income_changed: 'Změnila se mi práce nebo příjem',
      bereavement: 'Člověk, pro kterého to bylo, zemřel',
    },
  },
  replies: {
    not_valued: 'To nás mrzí. Takhle to být nemělo.',
    loyalty_unnoticed: 'To nás mrzí. Vaše věrnost se měla počítat.',
    not_listened: 'To nás mrzí. Měli jsme lépe poslouchat.',
    customer_service: 'Omlouváme se, že jste museli čekat. Mělo to být jinak.',
    no_reply: 'Omlouváme se, že jste nedostali odpověď. To se nemělo stát.',
    not_solved: 'Omlouváme se, že jsme vám nepomohli. Mělo to být jinak.',
    hard_to_reach: 'Omlouváme se, že jste se s námi nemohli spojit. Mělo to být jinak.',
    too_expensive: 'Rozumíme. Děkujeme, že to říkáte.',
    unexpected_costs: 'Poplatky nemají být překvapením. Omlouváme se.',
    unused: 'Pak dává smysl skončit.',
    missing_features: 'Mrzí nás, že to nebylo takové, jaké jste mohli čekat.',
    late_delivery: 'Omlouváme se, že jste čekali na něco, za co jste platili.',
    switched_service: 'To je dobře, že máte něco, co vám víc vyhovuje.',
    circumstances_changed: 'Děkujeme, že jste nám to řekli. Přejeme vám všechno dobré.',
    bereavement: 'Upřímnou soustrast. Přejeme vám hodně sil.',
    other: 'Klidně to napište vlastními slovy.',
  },
  questions: {
    not_valued: 'Co jsme měli udělat jinak?',
    customer_service: 'Čeho se váš dotaz týkal?',
    too_expensive: 'Jaká cena by byla přiměřená?',
    unexpected_costs: 'Jaké poplatky to byly?',
    unused: 'K čemu jste to používali?',
    missing_features: 'Co chybělo, nebo zklamalo?',
    something_missing: 'Co chybělo?',
    low_quality: 'Co zklamalo?',
    late_delivery: 'Co přišlo pozdě, nebo vůbec?',
    too_complex: 'Co bylo složité?',
    technical_problems: 'Co se pokazilo?',
    switched_service: 'Co se vám tam líbí víc?',
    other: 'Jaký je váš důvod?',
  },
  notify: {
    label: 'Dejte mi vědět, až to bude napravené',
    hint: 'Adresu použijeme jen k tomu.',
    email: 'Vaše e-mailová adresa',
    missing: 'Vyplňte e-mailovou adresu, nebo zrušte zaškrtnutí.',
    malformed: 'Tato e-mailová adresa ještě nesedí. Má vypadat jako jmeno@example.com.',
    promised: 'Až to bude napravené, dáme vám vědět.',
  },
};

export default cs;
