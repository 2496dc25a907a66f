/** Slovenčina, pre to, čo nasleduje po dôvode. */
import type { DeeperStrings } from './nl.ts';

const sk: DeeperStrings = {
  more: 'Chcete to spresniť?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Na mojej vernosti nezáležalo',
      new_customers_first: 'Noví zákazníci mali lepšie podmienky',
      not_listened: 'Nikto ma nepočúval',
      impersonal: 'Brali ma len ako číslo',
    },
    customer_service: {
      no_reply: 'Odpoveď neprišla',
      late_reply: 'Odpoveď prišla neskoro',
      not_solved: 'Môj problém sa nevyriešil',
      hard_to_reach: 'Nedalo sa s nikým spojiť',
    },
    too_expensive: {
      price_increase: 'Cena sa zvýšila',
      not_worth_it: 'Za tú cenu je toho málo',
      unexpected_costs: 'Pribudli poplatky, ktoré sa nedali čakať',
      budget: 'Musím strážiť výdavky',
    },
    unused: {
      no_time: 'Nemám na to čas',
      no_longer_needed: 'Už to nepotrebujem',
      temporary_need: 'Bolo to treba len na chvíľu',
      forgotten: 'Vypadlo mi z hlavy, že to mám',
    },
    missing_features: {
      something_missing: 'Chýba niečo, čo potrebujem',
      low_quality: 'Kvalita sklamala',
      late_delivery: 'Prišlo to neskoro alebo vôbec',
      too_complex: 'Je to príliš zložité',
      technical_problems: 'Nefunguje to dobre',
    },
    switched_service: {
      cheaper_elsewhere: 'Inde je to lacnejšie',
      better_elsewhere: 'Niečo iné mi viac vyhovuje',
      free_alternative: 'Teraz používam niečo zadarmo',
    },
    circumstances_changed: {
      moving: 'Sťahujem sa',
      household_changed: 'Doma sa niečo zmenilo',
      income_changed: 'Zmenila sa mi práca alebo príjem',
      bereavement: 'Človek, pre ktorého to bolo, zomrel',
    },
  },
  replies: {
    not_valued: 'Mrzí nás to. Takto to nemalo byť.',
    loyalty_unnoticed: 'Mrzí nás to. Vaša vernosť sa mala počítať.',
    not_listened: 'Mrzí nás to. Mali sme lepšie počúvať.',
    customer_service: 'Ospravedlňujeme sa, že ste museli čakať. Malo to byť inak.',
    no_reply: 'Ospravedlňujeme sa, že ste nedostali odpoveď. To sa nemalo stať.',
    not_solved: 'Ospravedlňujeme sa, že sme vám nepomohli. Malo to byť inak.',
    hard_to_reach: 'Ospravedlňujeme sa, že ste sa s nami nemohli spojiť. Malo to byť inak.',
    too_expensive: 'Rozumieme. Ďakujeme, že to hovoríte.',
    unexpected_costs: 'Poplatky nemajú byť prekvapením. Ospravedlňujeme sa.',
    unused: 'Potom dáva zmysel skončiť.',
    missing_features: 'Mrzí nás, že to nebolo také, aké ste mohli čakať.',
    late_delivery: 'Ospravedlňujeme sa, že ste čakali na niečo, za čo ste platili.',
    switched_service: 'Je dobre, že máte niečo, čo vám viac vyhovuje.',
    circumstances_changed: 'Ďakujeme, že ste nám to povedali. Prajeme vám všetko dobré.',
    bereavement: 'Úprimnú sústrasť. Prajeme vám veľa síl.',
    other: 'Pokojne to napíšte vlastnými slovami.',
  },
  questions: {
    not_valued: 'Čo sme mali urobiť inak?',
    customer_service: 'Čoho sa vaša otázka týkala?',
    too_expensive: 'Aká cena by bola primeraná?',
    unexpected_costs: 'Aké poplatky to boli?',
    unused: 'Na čo ste to používali?',
    missing_features: 'Čo chýbalo alebo sklamalo?',
    something_missing: 'Čo chýbalo?',
    low_quality: 'Čo sklamalo?',
    late_delivery: 'Čo prišlo neskoro alebo vôbec?',
    too_complex: 'Čo bolo zložité?',
    technical_problems: 'Čo sa pokazilo?',
    switched_service: 'Čo sa vám tam páči viac?',
    other: 'Aký je váš dôvod?',
  },
  notify: {
    label: 'Dajte mi vedieť, keď to bude napravené',
    hint: 'Adresu použijeme len na to.',
    email: 'Vaša e-mailová adresa',
    missing: 'Vyplňte e-mailovú adresu alebo zrušte zaškrtnutie.',
    malformed: 'Táto e-mailová adresa ešte nesedí. Má vyzerať ako meno@example.com.',
    promised: 'Keď to bude napravené, dáme vám vedieť.',
  },
};

export default sk;
