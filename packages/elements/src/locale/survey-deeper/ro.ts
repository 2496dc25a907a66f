/** Română, pentru ce urmează după un motiv. */
import type { DeeperStrings } from './nl.ts';

const ro: DeeperStrings = {
  more: 'Doriți să spuneți mai precis?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Nu a contat că sunt client de mult timp',
      new_customers_first: 'Clienții noi aveau condiții mai bune',
      not_listened: 'Nu m-a ascultat nimeni',
      impersonal: 'Eram doar un număr',
    },
    customer_service: {
      no_reply: 'Nu am primit răspuns',
      late_reply: 'Răspunsul a venit prea târziu',
      not_solved: 'Problema mea nu a fost rezolvată',
      hard_to_reach: 'Nu am putut vorbi cu nimeni',
    },
    too_expensive: {
      price_increase: 'Prețul a crescut',
      not_worth_it: 'Primeam prea puțin pentru banii dați',
      unexpected_costs: 'Au apărut costuri la care nu mă așteptam',
      budget: 'Trebuie să am grijă la cheltuieli',
    },
    unused: {
      no_time: 'Nu am timp de el',
      no_longer_needed: 'Nu mai am nevoie de el',
      temporary_need: 'Am avut nevoie doar un timp',
      forgotten: 'Uitasem că îl am',
    },
    missing_features: {
      something_missing: 'Lipsește ceva de care am nevoie',
      low_quality: 'Calitatea m-a dezamăgit',
      late_delivery: 'A ajuns prea târziu, sau deloc',
      too_complex: 'Este prea complicat',
      technical_problems: 'Nu funcționează bine',
    },
    switched_service: {
      cheaper_elsewhere: 'În altă parte este mai ieftin',
      better_elsewhere: 'Altceva mi se potrivește mai bine',
      free_alternative: 'Acum folosesc ceva gratuit',
    },
    circumstances_changed: {
      moving: 'Mă mut',
      household_changed: 'S-a schimbat ceva acasă',
      income_changed: 'Mi s-a schimbat munca sau venitul',
      bereavement: 'Persoana pentru care era a decedat',
    },
  },
  replies: {
    not_valued: 'Ne pare rău. Nu ar fi trebuit să simțiți asta.',
    loyalty_unnoticed: 'Ne pare rău. Fidelitatea dumneavoastră ar fi trebuit să conteze.',
    not_listened: 'Ne pare rău. Ar fi trebuit să vă ascultăm mai bine.',
    customer_service: 'Ne cerem scuze că v-am lăsat să așteptați. Trebuia să fie altfel.',
    no_reply: 'Ne cerem scuze că nu v-am răspuns. Nu trebuia să se întâmple.',
    not_solved: 'Ne cerem scuze că nu v-am ajutat. Trebuia să fie altfel.',
    hard_to_reach: 'Ne cerem scuze că nu ați putut lua legătura cu noi. Trebuia să fie altfel.',
    too_expensive: 'Înțelegem. Vă mulțumim că ne-ați spus.',
    unexpected_costs: 'Costurile nu ar trebui să fie niciodată o surpriză. Ne pare rău.',
    unused: 'Atunci este firesc să renunțați.',
    missing_features: 'Ne pare rău că nu a fost ceea ce puteați aștepta.',
    late_delivery: 'Ne pare rău că ați așteptat ceva ce plătiserăți.',
    switched_service: 'Ne bucurăm că aveți ceva care vi se potrivește mai bine.',
    circumstances_changed: 'Vă mulțumim că ne-ați spus. Vă dorim numai bine.',
    bereavement: 'Sincere condoleanțe. Vă dorim multă putere.',
    other: 'Spuneți liber, cu cuvintele dumneavoastră.',
  },
  questions: {
    not_valued: 'Ce ar fi trebuit să facem altfel?',
    customer_service: 'Despre ce era întrebarea?',
    too_expensive: 'Ce preț vi s-ar fi părut corect?',
    unexpected_costs: 'Ce costuri au fost?',
    unused: 'La ce îl foloseați?',
    missing_features: 'Ce a lipsit, sau ce v-a dezamăgit?',
    something_missing: 'Ce a lipsit?',
    low_quality: 'Ce v-a dezamăgit?',
    late_delivery: 'Ce a ajuns prea târziu, sau deloc?',
    too_complex: 'Ce a fost greu?',
    technical_problems: 'Ce nu a mers?',
    switched_service: 'Ce vă place mai mult acolo?',
    other: 'Care este motivul?',
  },
  notify: {
    label: 'Anunțați-mă când se rezolvă',
    hint: 'Folosim adresa doar pentru asta.',
    email: 'Adresa dumneavoastră de e-mail',
    missing: 'Scrieți adresa de e-mail sau debifați căsuța.',
    malformed: 'Această adresă de e-mail încă nu e bună. Trebuie să arate ca nume@exemplu.ro.',
    promised: 'Când se rezolvă, vă anunțăm.',
  },
};

export default ro;
