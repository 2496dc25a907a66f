/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

const it: Partly<DeeperStrings> = {
  more: 'Vuole dirlo più precisamente?',
  replies: {
    not_valued: 'Ci dispiace. Non avrebbe dovuto sentirsi così.',
    loyalty_unnoticed: 'Ci dispiace. La sua fedeltà avrebbe dovuto contare.',
    not_listened: 'Ci dispiace. Avremmo dovuto ascoltarla meglio.',
    customer_service: 'Ci scusi per l’attesa. Doveva andare diversamente.',
    no_reply: 'Ci scusi se non le abbiamo risposto. Non doveva succedere.',
    not_solved: 'Ci scusi se non abbiamo saputo aiutarla. Doveva andare diversamente.',
    hard_to_reach: 'Ci scusi se non riusciva a contattarci. Doveva andare diversamente.',
    missing_features: 'Ci dispiace che non fosse come poteva aspettarsi.',
    late_delivery: 'Ci dispiace che abbia dovuto aspettare qualcosa che aveva pagato.',
    switched_service: 'Siamo contenti che abbia trovato qualcosa di più adatto.',
    circumstances_changed: 'Grazie di avercelo detto. Le auguriamo il meglio.',
    bereavement: 'Le nostre condoglianze. Le siamo vicini.',
    other: 'Lo dica pure con parole sue.',
  },
  questions: {
    too_expensive: 'Quale prezzo le sarebbe sembrato giusto?',
    unused: 'Per che cosa lo usava?',
    missing_features: 'Che cosa mancava, o era deludente?',
    low_quality: 'Che cosa era deludente?',
    switched_service: 'Che cosa le piace di più lì?',
    other: 'Qual è il suo motivo?',
  },
  notify: {
    hint: 'Usiamo il suo indirizzo solo per questo.',
    email: 'Il suo indirizzo e-mail',
    missing: 'Scriva il suo indirizzo e-mail, o tolga la spunta.',
    promised: 'Quando sarà risolto, la avviseremo.',
  },
};

export default it;
