/** Français, pour ce qui attend encore sur cet appareil. */
import type { DeviceStrings } from './nl.ts';

const fr: DeviceStrings = {
  title: 'Sur cet appareil',
  lead: 'Ceci n’est pas encore reçu. Jusque-là, cela se trouve seulement sur cet appareil.',
  names: {
    'cancellation.requested': 'Résiliation',
    'cancellation.undone': 'Annulation d’une résiliation',
    'withdrawal.requested': 'Rétractation',
    'contact.submitted': 'Question ou réclamation',
    'survey.answered': 'Réponse à la question « pourquoi »',
    'preferences.changed': 'Demande de ne plus recevoir de publicité',
  },
  other: 'Autre message',
  since: (moment) => `Du ${moment}.`,
  state: {
    sending: 'Nous l’envoyons maintenant.',
    waiting: 'Pas encore reçu. Nous continuons d’essayer tant que cette page est ouverte.',
    attention: 'Pas accepté. Essayez encore une fois, ou contactez-nous.',
    unsent: 'Nous ne l’envoyons que si vous le demandez.',
    sent: 'Envoyé. Nous ne pouvons pas voir ici si c’est arrivé.',
    gone: 'Effacé.',
  },
  received: (reference) => (reference ? `Reçu. Référence : ${reference}.` : 'Reçu.'),
  send: 'Envoyer maintenant',
  delete: 'Effacer de cet appareil',
  sure: 'Vraiment ? Dans ce cas, nous ne l’envoyons plus. Nous n’avons jamais eu la preuve que c’est arrivé, alors ne comptez pas dessus.',
  sureDraft: 'Vraiment ? Elle sera alors perdue.',
  yes: 'Oui, effacer',
  no: 'Non, laisser',
  draft:
    'Un texte que vous étiez en train d’écrire. Il se trouve seulement dans cet onglet et n’a pas été envoyé.',
};

export default fr;
