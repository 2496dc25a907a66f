/** Français. */
import type { MailWords } from './nl.ts';

const fr: MailWords = {
  title: {
    'cancellation.requested': 'Votre résiliation est reçue',
    'cancellation.undone': 'Votre demande de rester est reçue',
    'withdrawal.requested': 'Votre rétractation est reçue',
    'contact.submitted': 'Votre message est reçu',
  },
  subject: (title, reference) => `${title} (référence ${reference})`,
  test: 'Ceci est un test. Rien n’est vraiment résilié.',
  testSubject: (subject) => `Test : ${subject}`,
  keep: 'Gardez cet e-mail : c’est la preuve que votre message est arrivé, avec la date et l’heure. Il n’a peut-être pas encore été traité.',
  several: {
    title: (count) => `${count} de vos messages sont arrivés`,
    lead: 'Plusieurs messages avec votre adresse e-mail sont arrivés à peu de temps d’intervalle. C’est pourquoi ils sont réunis dans un seul e-mail.',
  },
  content: 'Ce que vous avez envoyé',
  declared: {
    ordinary: 'Vous résiliez votre abonnement.',
    extraordinary: 'Vous résiliez votre abonnement pour un motif particulier.',
    cause: 'Le motif que vous avez écrit figure sur votre accusé de réception.',
    withdrawal: 'Vous vous rétractez de votre contrat.',
    partialWithdrawal:
      'Vous vous rétractez d’une partie de votre contrat. Votre accusé de réception dit laquelle.',
    undone: 'Vous annulez votre résiliation. Vous souhaitez garder votre abonnement.',
    question: 'Une question. Le texte figure sur votre accusé de réception.',
    complaint: 'Une réclamation. Le texte figure sur votre accusé de réception.',
  },
  wanted: 'Quand cela doit s’arrêter',
  when: {
    atPeriodEnd: 'Dès que possible',
    immediately: 'Tout de suite',
    date: (day) => `Le ${day}`,
  },
  contract: 'Numéro de client ou de contrat',
  onReceipt: 'Figure sur votre accusé de réception',
  receivedAt: 'Reçu le',
  zone: (zone) => `fuseau horaire ${zone}`,
  reference: 'Référence',
  endsOn: 'Votre abonnement court jusqu’à la fin du',
  endsAccording: 'd’après la page où vous avez résilié',
  endsUnknown: 'On vous le dira',
  answerBy: 'Réponse au plus tard le',
  seeReceipt: 'Voir l’accusé de réception',
  seeStatus: 'Voir où cela en est',
  next: {
    'cancellation.requested': [
      'Vous n’avez rien à faire maintenant. Votre résiliation est transmise à votre fournisseur, qui la traite.',
      'Finalement, vous restez ? Ouvrez alors votre accusé de réception. Tant que votre abonnement court, vous pouvez y annuler votre résiliation. Rien ne change tant que vous n’appuyez pas sur le bouton de cette page.',
    ],
    'cancellation.undone': ['Votre fournisseur vous confirmera si votre abonnement continue.'],
    'withdrawal.requested': [
      'Vous n’avez rien à faire maintenant. Votre rétractation est transmise à votre fournisseur, qui la traite.',
    ],
    'contact.submitted': ['Vous n’avez rien à faire maintenant. Votre fournisseur vous répondra.'],
  },
  answer: {
    title: {
      question: 'Réponse à votre question',
      complaint: 'Réponse à votre réclamation',
    },
    lead: {
      question: (moment) => `Vous nous avez posé une question le ${moment}. Voici notre réponse.`,
      complaint: (moment) => `Vous nous avez envoyé une réclamation le ${moment}. Voici notre réponse.`,
    },
    next: 'Est-ce que c’est résolu, ou pas encore ? Dites-le-nous avec le bouton ci-dessous. Si ce n’est pas résolu, nous nous en occupons de nouveau.',
    notYou:
      'Si vous ne nous avez rien demandé, quelqu’un d’autre a indiqué votre adresse e-mail. Merci de nous le dire.',
    judge: 'Dire si c’est résolu',
  },
  attached:
    'La pièce jointe est le même accusé de réception avec une signature numérique. Vous n’avez pas besoin de l’ouvrir : gardez-la simplement avec cet e-mail.',
  notYou: 'Si ce n’est pas vous qui avez envoyé cela, merci de prévenir votre fournisseur.',
  sender: (name) =>
    `Cet e-mail vous est envoyé par ${name}, parce que cette adresse e-mail a été indiquée avec le message. Ce n’est pas de la publicité.`,
  attachment: (reference) => `accuse-de-reception-${reference}.jwt`,
};

export default fr;
