/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

const fr: Partly<DeviceStrings> = {
  state: {
    attention: 'Pas accepté. Essaie encore une fois, ou contacte-nous.',
    unsent: 'Nous ne l’envoyons que si tu le demandes.',
  },
  sure: 'Vraiment ? Dans ce cas, nous ne l’envoyons plus. Nous n’avons jamais eu la preuve que c’est arrivé, alors ne compte pas dessus.',
  draft:
    'Un texte que tu étais en train d’écrire. Il se trouve seulement dans cet onglet et n’a pas été envoyé.',
};

export default fr;
