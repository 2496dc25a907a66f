/** Français, pour qui ne veut plus de publicité non plus. */
import type { MarketingStrings } from './nl.ts';

const fr: MarketingStrings = {
  button: 'Ne plus m’envoyer de publicité non plus',
  hint: 'Vous recevrez toujours les messages sur votre résiliation.',
  declared: 'Ne m’envoyez plus de publicité.',
  receipt: 'Voir la preuve de cette demande',
  sending: 'Nous transmettons votre demande.',
  waiting:
    'Votre demande de ne plus recevoir de publicité n’est pas encore reçue. Nous réessayons tout seuls.',
  attention: 'Votre demande de ne plus recevoir de publicité n’a pas été reçue.',
  received: (moment) =>
    moment
      ? `Vous ne voulez plus de publicité. C’est reçu le ${moment}.`
      : 'Vous ne voulez plus de publicité. C’est reçu.',
  sent: 'Vous ne voulez plus de publicité. C’est envoyé. Nous ne pouvons pas voir ici si c’est arrivé.',
};

export default fr;
