/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

const fr: Partly<DeeperStrings> = {
  more: 'Veux-tu préciser un peu ?',
  replies: {
    not_valued: 'Nous en sommes désolés. Tu n’aurais pas dû ressentir cela.',
    loyalty_unnoticed: 'Nous en sommes désolés. Ta fidélité aurait dû compter.',
    not_listened: 'Nous en sommes désolés. Nous aurions dû mieux t’écouter.',
    customer_service: 'Pardon de t’avoir fait attendre. Cela aurait dû se passer autrement.',
    no_reply: 'Pardon de ne pas t’avoir répondu. Cela n’aurait pas dû arriver.',
    not_solved: 'Pardon de ne pas avoir pu t’aider. Cela aurait dû se passer autrement.',
    missing_features: 'Ce n’était pas ce que tu pouvais en attendre. Nous en sommes désolés.',
    late_delivery: 'Pardon de t’avoir fait attendre ce que tu avais payé.',
    switched_service: 'Tant mieux si tu as trouvé ce qui te convient.',
    circumstances_changed: 'Merci de nous le dire. Nous te souhaitons le meilleur.',
    bereavement: 'Toutes nos condoléances. Nous te souhaitons beaucoup de courage.',
    other: 'Dis-le simplement, avec tes mots.',
  },
  questions: {
    customer_service: 'Sur quoi portait ta question ?',
    too_expensive: 'Quel prix t’aurait semblé juste ?',
    unused: 'À quoi cela te servait-il ?',
    switched_service: 'Qu’est-ce qui te plaît mieux là-bas ?',
    other: 'Quelle est ta raison ?',
  },
  notify: {
    hint: 'Ton adresse ne nous sert qu’à cela.',
    email: 'Ton adresse e-mail',
    missing: 'Indique ton adresse e-mail, ou décoche la case.',
    promised: 'Quand ce sera réglé, nous te préviendrons.',
  },
};

export default fr;
