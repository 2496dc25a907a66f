/** Français, pour les raisons d’une date. */
import type { WhyStrings } from './nl.ts';

const fr: WhyStrings = {
  ask: (name) => `Demander à ${name}`,
  confidence: {
    'primary-read': 'Nous l’avons lu dans la loi elle-même, ou auprès de l’autorité.',
    'secondary-read': 'Nous l’avons lu chez quelqu’un qui explique la règle, pas à la source elle-même.',
    recalled: 'Nous n’avons pas encore tout vérifié. Contrôlez-le si c’est important pour vous.',
    conflict: 'Les sources ne sont pas d’accord. Nous suivons ce qui est le plus favorable pour vous.',
  },
  sources: 'Où c’est écrit',
};

export default fr;
