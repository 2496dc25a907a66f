/** Français, pour qui a annulé sa résiliation. */
import type { UndoneStrings } from './nl.ts';

const fr: UndoneStrings = {
  title: 'Votre demande de rester est reçue',
  titleSent: 'Votre demande de rester est envoyée',
  received: (moment) => `Vous avez annulé votre résiliation. C’est reçu le ${moment}.`,
  receivedNow: 'Vous avez annulé votre résiliation. C’est reçu.',
  sent: 'Vous avez annulé votre résiliation. C’est envoyé. Nous ne pouvons pas voir ici si c’est arrivé.',
  badge: 'Votre demande de rester est reçue.',
  badgeSent: 'Votre demande de rester est envoyée.',
  provider: 'Votre fournisseur vous confirmera si votre abonnement continue.',
  stands:
    'Mais une autre résiliation ou rétractation a été reçue pour le même abonnement, et elle reste valable.',
  standsNext: 'Vous voulez rester ? Annulez-la aussi, ou demandez à votre fournisseur.',
};

export default fr;
