/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

const fr: Partly<UndoneStrings> = {
  title: 'Ta demande de rester est reçue',
  titleSent: 'Ta demande de rester est envoyée',
  received: (moment) => `Tu as annulé ta résiliation. C’est reçu le ${moment}.`,
  receivedNow: 'Tu as annulé ta résiliation. C’est reçu.',
  sent: 'Tu as annulé ta résiliation. C’est envoyé. Nous ne pouvons pas voir ici si c’est arrivé.',
  badge: 'Ta demande de rester est reçue.',
  badgeSent: 'Ta demande de rester est envoyée.',
  provider: 'Ton fournisseur te confirmera si ton abonnement continue.',
  standsNext: 'Tu veux rester ? Annule-la aussi, ou demande à ton fournisseur.',
};

export default fr;
