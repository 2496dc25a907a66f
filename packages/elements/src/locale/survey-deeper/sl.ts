/** Slovenščina, za to, kar sledi razlogu. */
import type { DeeperStrings } from './nl.ts';

const sl: DeeperStrings = {
  more: 'Želite povedati natančneje?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Moja zvestoba ni nič štela',
      new_customers_first: 'Nove stranke so imele boljše pogoje',
      not_listened: 'Nihče me ni poslušal',
      impersonal: 'Zanje sem samo številka',
    },
    customer_service: {
      no_reply: 'Odgovora ni bilo',
      late_reply: 'Odgovor je prišel prepozno',
      not_solved: 'Moja težava ni bila rešena',
      hard_to_reach: 'Nihče ni bil dosegljiv',
    },
    too_expensive: {
      price_increase: 'Cena se je zvišala',
      not_worth_it: 'Za to ceno je premalo',
      unexpected_costs: 'Pojavili so se nepričakovani stroški',
      budget: 'Paziti moram na stroške',
    },
    unused: {
      no_time: 'Nimam časa za to',
      no_longer_needed: 'Tega ne potrebujem več',
      temporary_need: 'To je bilo potrebno le nekaj časa',
      forgotten: 'Ušlo mi je iz spomina, da to imam',
    },
    missing_features: {
      something_missing: 'Manjka nekaj, kar potrebujem',
      low_quality: 'Kakovost je slaba',
      late_delivery: 'Prišlo je prepozno ali pa sploh ne',
      too_complex: 'Preveč je zapleteno',
      technical_problems: 'Ne deluje dobro',
    },
    switched_service: {
      cheaper_elsewhere: 'Drugje je ceneje',
      better_elsewhere: 'Nekaj drugega mi bolj ustreza',
      free_alternative: 'Zdaj uporabljam nekaj brezplačnega',
    },
    circumstances_changed: {
      moving: 'Selim se',
      household_changed: 'Doma se je nekaj spremenilo',
      income_changed: 'Spremenili so se služba ali dohodki',
      bereavement: 'Oseba, ki ji je bilo namenjeno, je umrla',
    },
  },
  replies: {
    not_valued: 'Žal nam je. Tako ne bi smelo biti.',
    loyalty_unnoticed: 'Žal nam je. Vaša zvestoba bi morala šteti.',
    not_listened: 'Žal nam je. Morali bi vas bolje poslušati.',
    customer_service: 'Oprostite, da ste morali čakati. Moralo bi biti drugače.',
    no_reply: 'Oprostite, da niste dobili odgovora. To se ne bi smelo zgoditi.',
    not_solved: 'Oprostite, da vam nismo pomogli. Moralo bi biti drugače.',
    hard_to_reach: 'Oprostite, da nismo bili dosegljivi. Moralo bi biti drugače.',
    too_expensive: 'Razumemo. Hvala, da ste to povedali.',
    unexpected_costs: 'Stroški ne bi smeli biti presenečenje. Žal nam je.',
    unused: 'Potem je odpoved povsem razumljiva.',
    missing_features: 'Žal nam je, da ni bilo to, kar ste upravičeno pričakovali.',
    late_delivery: 'Oprostite, da ste čakali na nekaj, za kar ste plačali.',
    switched_service: 'Lepo, da imate nekaj, kar vam bolj ustreza.',
    circumstances_changed: 'Hvala, da ste nam povedali. Želimo vam vse dobro.',
    bereavement: 'Iskreno sožalje. Želimo vam veliko moči.',
    other: 'Kar povejte s svojimi besedami.',
  },
  questions: {
    not_valued: 'Kaj bi morali narediti drugače?',
    customer_service: 'Na kaj se je nanašalo vaše vprašanje?',
    too_expensive: 'Katera cena bi bila poštena?',
    unexpected_costs: 'Kateri stroški so bili to?',
    unused: 'Za kaj ste to uporabljali?',
    missing_features: 'Kaj je manjkalo ali razočaralo?',
    something_missing: 'Kaj je manjkalo?',
    low_quality: 'Kaj je razočaralo?',
    late_delivery: 'Kaj je prišlo prepozno ali pa sploh ne?',
    too_complex: 'Kaj je bilo težko?',
    technical_problems: 'Kaj je šlo narobe?',
    switched_service: 'Kaj vam je tam bolj všeč?',
    other: 'Kateri je vaš razlog?',
  },
  notify: {
    label: 'Sporočite mi, ko bo to urejeno',
    hint: 'Vaš naslov uporabimo samo za to.',
    email: 'Vaš e-poštni naslov',
    missing: 'Vpišite e-poštni naslov ali odstranite kljukico.',
    malformed: 'Ta e-poštni naslov še ni pravilen. Biti mora takšen: ime@example.com.',
    promised: 'Ko bo to urejeno, vam bomo sporočili.',
  },
};

export default sl;
