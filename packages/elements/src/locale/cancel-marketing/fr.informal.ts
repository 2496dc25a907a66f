/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { MarketingStrings } from './nl.ts';

const fr: Partly<MarketingStrings> = {
  hint: 'Tu recevras toujours les messages sur ta résiliation.',
  declared: 'Je ne veux plus recevoir de publicité.',
  sending: 'Nous transmettons ta demande.',
  waiting: 'Ta demande de ne plus recevoir de publicité n’est pas encore reçue. Nous réessayons tout seuls.',
  attention: 'Ta demande de ne plus recevoir de publicité n’a pas été reçue.',
  received: (moment) =>
    moment
      ? `Ta demande de ne plus recevoir de publicité a été reçue le ${moment}.`
      : 'Ta demande de ne plus recevoir de publicité a été reçue.',
  sent: 'Ta demande de ne plus recevoir de publicité a été envoyée. Nous ne pouvons pas voir ici si elle est arrivée.',
};

export default fr;
