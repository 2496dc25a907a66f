/** Italiano, per ciò che segue un motivo. */
import type { DeeperStrings } from './nl.ts';

const it: DeeperStrings = {
  more: 'Vuoi dirlo più precisamente?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Essere cliente da anni non contava',
      new_customers_first: 'I nuovi clienti avevano di meglio',
      not_listened: 'Nessuno mi ascoltava',
      impersonal: 'Ero solo un numero',
    },
    customer_service: {
      no_reply: 'Non ho avuto risposta',
      late_reply: 'La risposta è arrivata troppo tardi',
      not_solved: 'Il mio problema non è stato risolto',
      hard_to_reach: 'Non riuscivo a parlare con nessuno',
    },
    too_expensive: {
      price_increase: 'Il prezzo è aumentato',
      not_worth_it: 'Avevo troppo poco in cambio',
      unexpected_costs: 'C’erano costi che non mi aspettavo',
      budget: 'Devo badare alle spese',
    },
    unused: {
      no_time: 'Non ne ho il tempo',
      no_longer_needed: 'Non mi serve più',
      temporary_need: 'Mi serviva solo per un po’',
      forgotten: 'Avevo dimenticato di averlo',
    },
    missing_features: {
      something_missing: 'Manca qualcosa che mi serve',
      low_quality: 'La qualità è deludente',
      late_delivery: 'È arrivato tardi, o mai',
      too_complex: 'È troppo complicato',
      technical_problems: 'Non funziona bene',
    },
    switched_service: {
      cheaper_elsewhere: 'Altrove costa meno',
      better_elsewhere: 'Qualcos’altro è più adatto a me',
      free_alternative: 'Ora uso qualcosa di gratuito',
    },
    circumstances_changed: {
      moving: 'Cambio casa',
      household_changed: 'In casa è cambiato qualcosa',
      income_changed: 'È cambiato il mio lavoro o il mio reddito',
      bereavement: 'La persona per cui era è venuta a mancare',
    },
  },
  replies: {
    not_valued: 'Ci dispiace. Non avresti dovuto sentirti così.',
    loyalty_unnoticed: 'Ci dispiace. La tua fedeltà avrebbe dovuto contare.',
    not_listened: 'Ci dispiace. Avremmo dovuto ascoltarti meglio.',
    customer_service: 'Scusaci per l’attesa. Doveva andare diversamente.',
    no_reply: 'Scusaci se non ti abbiamo risposto. Non doveva succedere.',
    not_solved: 'Scusaci se non ti abbiamo aiutato. Doveva andare diversamente.',
    hard_to_reach: 'Scusaci se non riuscivi a contattarci. Doveva andare diversamente.',
    too_expensive: 'Lo capiamo. Grazie di avercelo detto.',
    unexpected_costs: 'I costi non dovrebbero mai essere una sorpresa. Ci dispiace.',
    unused: 'Allora smettere è la cosa più logica.',
    missing_features: 'Ci dispiace che non fosse come potevi aspettarti.',
    late_delivery: 'Ci dispiace che tu abbia dovuto aspettare qualcosa che avevi pagato.',
    switched_service: 'Siamo contenti che tu abbia trovato qualcosa di più adatto.',
    circumstances_changed: 'Grazie di avercelo detto. Ti auguriamo il meglio.',
    bereavement: 'Le nostre condoglianze. Ti siamo vicini.',
    other: 'Dillo pure con parole tue.',
  },
  questions: {
    not_valued: 'Che cosa avremmo dovuto fare diversamente?',
    customer_service: 'Di che cosa si trattava?',
    too_expensive: 'Quale prezzo ti sarebbe sembrato giusto?',
    unexpected_costs: 'Quali costi erano?',
    unused: 'Per che cosa lo usavi?',
    missing_features: 'Che cosa mancava, o ti ha deluso?',
    something_missing: 'Che cosa mancava?',
    low_quality: 'Che cosa ti ha deluso?',
    late_delivery: 'Che cosa è arrivato tardi, o mai?',
    too_complex: 'Che cosa era difficile?',
    technical_problems: 'Che cosa non ha funzionato?',
    switched_service: 'Che cosa ti piace di più lì?',
    other: 'Qual è il tuo motivo?',
  },
  notify: {
    label: 'Avvisatemi quando è risolto',
    hint: 'Usiamo il tuo indirizzo solo per questo.',
    email: 'Il tuo indirizzo e-mail',
    missing: 'Scrivi il tuo indirizzo e-mail, o togli la spunta.',
    malformed: 'In questo indirizzo e-mail qualcosa non torna. Deve essere come nome@esempio.it.',
    promised: 'Quando sarà risolto, ti avviseremo.',
  },
};

export default it;
