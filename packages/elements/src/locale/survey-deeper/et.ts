/** Eesti keel, sellele, mis põhjusele järgneb. */
import type { DeeperStrings } from './nl.ts';

const et: DeeperStrings = {
  more: 'Kas soovid täpsemalt öelda?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Et olen ammune klient, ei lugenud midagi',
      new_customers_first: 'Uued kliendid said paremad tingimused',
      not_listened: 'Mind ei kuulatud',
      impersonal: 'Olin lihtsalt number',
    },
    customer_service: {
      no_reply: 'Ma ei saanud vastust',
      late_reply: 'Vastus tuli liiga hilja',
      not_solved: 'Minu probleemi ei lahendatud',
      hard_to_reach: 'Ma ei saanud kedagi kätte',
    },
    too_expensive: {
      price_increase: 'Hind tõusis',
      not_worth_it: 'Sain raha eest liiga vähe',
      unexpected_costs: 'Lisandusid kulud, mida ma ei oodanud',
      budget: 'Pean oma kulusid jälgima',
    },
    unused: {
      no_time: 'Mul ei jätku selleks aega',
      no_longer_needed: 'Mul ei ole seda enam vaja',
      temporary_need: 'Mul oli seda vaja vaid lühikest aega',
      forgotten: 'Olin unustanud, et see mul on',
    },
    missing_features: {
      something_missing: 'Midagi mulle vajalikku on puudu',
      low_quality: 'Kvaliteet valmistas pettumuse',
      late_delivery: 'See tuli liiga hilja või üldse mitte',
      too_complex: 'See on liiga keeruline',
      technical_problems: 'See ei tööta hästi',
    },
    switched_service: {
      cheaper_elsewhere: 'Mujal on odavam',
      better_elsewhere: 'Miski muu sobib mulle paremini',
      free_alternative: 'Kasutan nüüd midagi tasuta',
    },
    circumstances_changed: {
      moving: 'Ma kolin',
      household_changed: 'Kodus on midagi muutunud',
      income_changed: 'Minu töö või sissetulek on muutunud',
      bereavement: 'Inimene, kelle jaoks see oli, on surnud',
    },
  },
  replies: {
    not_valued: 'Meil on kahju. Me poleks tohtinud lasta sul end nii tunda.',
    loyalty_unnoticed: 'Meil on kahju. Sinu ustavus oleks pidanud midagi tähendama.',
    not_listened: 'Meil on kahju. Oleksime pidanud sind paremini kuulama.',
    customer_service: 'Vabandust, et lasime sul oodata. See oleks pidanud teisiti minema.',
    no_reply: 'Vabandust, et sa ei saanud vastust. Nii ei oleks tohtinud juhtuda.',
    not_solved: 'Vabandust, et me sind ei aidanud. See oleks pidanud teisiti minema.',
    hard_to_reach: 'Vabandust, et sa meid kätte ei saanud. See oleks pidanud teisiti minema.',
    too_expensive: 'Saame aru. Hea, et ütlesid.',
    unexpected_costs: 'Kulud ei tohiks tulla üllatusena. Vabandust selle pärast.',
    unused: 'Siis on lõpetamine täiesti mõistlik.',
    missing_features: 'Kahju, et see ei olnud see, mida võisid oodata. Vabandust selle pärast.',
    late_delivery: 'Vabandust, et pidid ootama midagi, mille eest maksid.',
    switched_service: 'Tore, et leidsid midagi sobivamat.',
    circumstances_changed: 'Aitäh, et rääkisid. Soovime sulle kõike head.',
    bereavement: 'Avaldame kaastunnet ja soovime sulle jõudu.',
    other: 'Räägi julgelt oma sõnadega.',
  },
  questions: {
    not_valued: 'Mida oleksime pidanud teisiti tegema?',
    customer_service: 'Mille kohta sinu küsimus oli?',
    too_expensive: 'Milline hind oleks olnud mõistlik?',
    unexpected_costs: 'Mis kulud need olid?',
    unused: 'Milleks sa seda kasutasid?',
    missing_features: 'Mis oli puudu või mis valmistas pettumuse?',
    something_missing: 'Mis oli puudu?',
    low_quality: 'Mis valmistas pettumuse?',
    late_delivery: 'Mis tuli liiga hilja või üldse mitte?',
    too_complex: 'Mis oli raske?',
    technical_problems: 'Mis läks valesti?',
    switched_service: 'Mis sulle seal rohkem meeldib?',
    other: 'Mis on sinu põhjus?',
  },
  notify: {
    label: 'Andke mulle teada, kui see on korras',
    hint: 'Kasutame sinu aadressi ainult selleks.',
    email: 'Sinu e-posti aadress',
    missing: 'Kirjuta oma e-posti aadress või eemalda linnuke.',
    malformed: 'E-posti aadressis on veel midagi valesti. See peab olema kujul nimi@naide.ee.',
    promised: 'Kui see on korras, anname sulle teada.',
  },
};

export default et;
