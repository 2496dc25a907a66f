/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const fr: Partly<AfterStrings> = {
  notAccepted:
    'C’est la preuve que ta résiliation est arrivée, avec la date et l’heure. Elle n’a peut-être pas encore été traitée.',
  otherWays: { lead: 'C’est possible. Tu peux utiliser ce texte.', textLabel: 'Le texte de ta résiliation' },
  undo: {
    summary: 'Finalement, tu restes ?',
    lead: 'Tant que ton abonnement court, tu peux annuler ta résiliation.',
    sending: 'Nous annulons ta résiliation.',
    waiting:
      'Cette annulation n’est pas encore reçue. Jusque-là, ta résiliation reste valable. Nous réessayons tout seuls.',
    attention: 'Cette annulation n’a pas été reçue. Ta résiliation reste donc valable.',
  },
};

export default fr;
