/** Français, pour qui ne veut plus de publicité non plus. */
import type { MarketingStrings } from './nl.ts';

const fr: MarketingStrings = {
  button: 'Arrêter aussi la publicité',
  hint: 'Vous recevrez toujours les messages sur votre résiliation.',
  declared: 'Ne m’envoyez plus de publicité.',
  receipt: 'Voir la preuve de cette demande',
  sending: 'Nous transmettons votre demande.',
  waiting:
    'Votre demande de ne plus recevoir de publicité n’est pas encore reçue. Nous réessayons tout seuls.',
  attention: 'Votre demande de ne plus recevoir de publicité n’a pas été reçue.',
  received: (moment) =>
    moment
      ? `Votre demande de ne plus recevoir de publicité a été reçue le ${moment}.`
      : 'Votre demande de ne plus recevoir de publicité a été reçue.',
  sent: 'Votre demande de ne plus recevoir de publicité a été envoyée. Nous ne pouvons pas voir ici si elle est arrivée.',
};

export default fr;
