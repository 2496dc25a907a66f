/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const fr: Partly<AfterStrings> = {
  otherWays: { lead: 'C’est possible. Tu peux utiliser ce texte.', textLabel: 'Le texte de ta rétractation' },
  attention: {
    lead: 'Il y a une erreur dans ce que nous avons envoyé. Tout ce que tu as rempli est encore là.',
    failed: 'L’envoi s’est mal passé. Tout ce que tu as rempli est encore là.',
  },
  unsent: {
    lead: (day) =>
      `Tu as voulu te rétracter le ${day}, mais cela n’est jamais arrivé. Nous ne l’envoyons pas maintenant sans te demander.`,
  },
  sent: { unproved: 'Ce site ne prouve pas que ta rétractation est arrivée. Garde donc bien ce texte.' },
};

export default fr;
