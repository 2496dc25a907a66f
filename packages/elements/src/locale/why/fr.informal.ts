/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { WhyStrings } from './nl.ts';

const fr: Partly<WhyStrings> = {
  confidence: {
    recalled: 'Nous n’avons pas encore tout vérifié. Contrôle-le si c’est important pour toi.',
    conflict: 'Les sources ne sont pas d’accord. Nous suivons ce qui est le plus favorable pour toi.',
  },
};

export default fr;
