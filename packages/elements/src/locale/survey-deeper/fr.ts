/** Français, pour ce qui suit une raison. */
import type { DeeperStrings } from './nl.ts';

const fr: DeeperStrings = {
  more: 'Voulez-vous préciser un peu ?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Ma fidélité ne comptait pas',
      new_customers_first: 'Les nouveaux clients avaient mieux',
      not_listened: 'Personne ne m’écoutait',
      impersonal: 'Je n’étais qu’un numéro',
    },
    customer_service: {
      no_reply: 'Je n’ai pas eu de réponse',
      late_reply: 'La réponse est venue trop tard',
      not_solved: 'Mon problème n’a pas été résolu',
      hard_to_reach: 'Je n’ai pu joindre personne',
    },
    too_expensive: {
      price_increase: 'Le prix a augmenté',
      not_worth_it: 'J’en avais trop peu pour mon argent',
      unexpected_costs: 'Il y a eu des frais inattendus',
      budget: 'Je dois surveiller mes dépenses',
    },
    unused: {
      no_time: 'Je ne trouve pas le temps',
      no_longer_needed: 'Je n’en ai plus besoin',
      temporary_need: 'Je n’en avais besoin qu’un moment',
      forgotten: 'J’avais oublié cet abonnement',
    },
    missing_features: {
      something_missing: 'Il manque quelque chose dont j’ai besoin',
      low_quality: 'La qualité est décevante',
      late_delivery: 'C’est arrivé trop tard, ou jamais',
      too_complex: 'C’est trop compliqué',
      technical_problems: 'Cela ne marche pas bien',
    },
    switched_service: {
      cheaper_elsewhere: 'C’est moins cher ailleurs',
      better_elsewhere: 'Autre chose me convient mieux',
      free_alternative: 'J’utilise maintenant quelque chose de gratuit',
    },
    circumstances_changed: {
      moving: 'Je déménage',
      household_changed: 'Quelque chose a changé à la maison',
      income_changed: 'Mon travail ou mes revenus ont changé',
      bereavement: 'La personne qui en profitait est décédée',
    },
  },
  replies: {
    not_valued: 'Nous en sommes désolés. Vous n’auriez pas dû ressentir cela.',
    loyalty_unnoticed: 'Nous en sommes désolés. Votre fidélité aurait dû compter.',
    not_listened: 'Nous en sommes désolés. Nous aurions dû mieux vous écouter.',
    customer_service: 'Pardon de vous avoir fait attendre. Cela aurait dû se passer autrement.',
    no_reply: 'Pardon de ne pas vous avoir répondu. Cela n’aurait pas dû arriver.',
    not_solved: 'Pardon de ne pas avoir pu vous aider. Cela aurait dû se passer autrement.',
    hard_to_reach: 'Pardon de ne pas avoir été joignables. Cela aurait dû se passer autrement.',
    too_expensive: 'Nous comprenons. Merci de le dire.',
    unexpected_costs: 'Des frais ne devraient jamais être une surprise. Nous en sommes désolés.',
    unused: 'Alors, arrêter est tout à fait logique.',
    missing_features: 'Ce n’était pas ce que vous pouviez en attendre. Nous en sommes désolés.',
    late_delivery: 'Pardon de vous avoir fait attendre ce que vous aviez payé.',
    switched_service: 'Tant mieux si vous avez trouvé ce qui vous convient.',
    circumstances_changed: 'Merci de nous le dire. Nous vous souhaitons le meilleur.',
    bereavement: 'Toutes nos condoléances. Nous vous souhaitons beaucoup de courage.',
    other: 'Dites-le simplement, avec vos mots.',
  },
  questions: {
    not_valued: 'Qu’aurions-nous dû faire autrement ?',
    customer_service: 'Sur quoi portait votre question ?',
    too_expensive: 'Quel prix vous aurait semblé juste ?',
    unexpected_costs: 'De quels frais s’agissait-il ?',
    unused: 'À quoi cela vous servait-il ?',
    missing_features: 'Qu’est-ce qui manquait, ou était décevant ?',
    something_missing: 'Qu’est-ce qui manquait ?',
    low_quality: 'Qu’est-ce qui était décevant ?',
    late_delivery: 'Qu’est-ce qui est arrivé trop tard, ou jamais ?',
    too_complex: 'Qu’est-ce qui était difficile ?',
    technical_problems: 'Qu’est-ce qui n’a pas marché ?',
    switched_service: 'Qu’est-ce qui vous plaît mieux là-bas ?',
    other: 'Quelle est votre raison ?',
  },
  notify: {
    label: 'Me prévenir quand ce sera réglé',
    hint: 'Votre adresse ne nous sert qu’à cela.',
    email: 'Votre adresse e-mail',
    missing: 'Indiquez votre adresse e-mail, ou décochez la case.',
    malformed: 'Cette adresse e-mail n’est pas encore juste. Elle doit ressembler à nom@exemple.fr.',
    promised: 'Quand ce sera réglé, nous vous préviendrons.',
  },
};

export default fr;
