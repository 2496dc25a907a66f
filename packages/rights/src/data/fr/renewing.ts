/** What a French trader has to say before a service renews silently, and what follows if that was not said. */
import type { Rule } from '../../model.ts';
import { primary } from '../standing.ts';
import { conso } from './citation.ts';

export const renewing: readonly Rule[] = [
  {
    ...primary,
    id: 'fr.conso.l215-1',
    topic: 'renewal-notice',
    kind: 'renewal-notice',
    title: {
      nl: 'Op tijd bericht over verlenging',
      en: 'A message in time before renewal',
      fr: 'Un message à temps avant la reconduction',
    },
    summary: {
      nl: 'Verlengt een dienst vanzelf, dan moet het bedrijf je dat met een eigen brief of mail laten weten: hoogstens drie maanden en minstens een maand voordat je kunt weigeren. Gebeurt dat niet, dan kun je na de verlenging elk moment stoppen en krijg je binnen dertig dagen terug wat je te veel betaalde.',
      en: 'If a service renews by itself, the company has to tell you in a letter or e-mail of its own: at most three months and at least one month before the last day to refuse. If it does not, you can leave at any time after the renewal, and what you paid too much comes back within thirty days.',
      fr: 'Si un service se renouvelle tout seul, l’entreprise doit vous prévenir par une lettre ou un e-mail spécial : au plus tôt trois mois et au plus tard un mois avant le dernier jour pour refuser. Sinon, vous pouvez partir à tout moment après la reconduction, et ce que vous avez payé en trop vous est rendu sous trente jours.',
    },
    appliesWhen: {
      all: [
        { fact: 'subject', in: ['service', 'digital-service'] },
        { fact: 'renewal', in: ['fixed', 'indefinite'] },
      ],
    },
    params: {
      earliest: 'P3M',
      latest: 'P1M',
      before: 'cancellation-deadline',
      ifMissed: { refund: 'P30D' },
    },
    citations: conso('L215-1'),
  },
  {
    ...primary,
    id: 'fr.conso.l215-1-box',
    kind: 'informational',
    title: {
      nl: 'De laatste dag staat in een kader',
      en: 'The last day stands in a box',
      fr: 'La date limite figure dans un encadré',
    },
    summary: {
      nl: 'In dat bericht staat de laatste dag om op te zeggen duidelijk, in een kader dat opvalt.',
      en: 'In that message, the last day to cancel is clear to see, in a box that stands out.',
      fr: 'Dans ce message, le dernier jour pour résilier se voit clairement, dans un encadré.',
    },
    params: {},
    citations: conso('L215-1'),
  },
  {
    ...primary,
    id: 'fr.conso.l215-1-television',
    kind: 'informational',
    title: {
      nl: 'Televisie en films: weg bij verhuizing',
      en: 'Television and films: free on moving',
      fr: 'Télévision et films : libre en cas de déménagement',
    },
    summary: {
      nl: 'Een abonnement op televisie of films op aanvraag kun je na de eerste verlenging altijd stoppen als je verhuist of als je huishouden voor de belasting verandert.',
      en: 'After its first renewal, a subscription to television or video on demand can be ended whenever you move or your household changes for tax.',
      fr: 'Après la première reconduction, un abonnement à la télévision ou à la vidéo à la demande peut être résilié si vous déménagez ou si votre foyer fiscal change.',
    },
    params: {},
    citations: conso('L215-1'),
  },
  {
    ...primary,
    id: 'fr.conso.l241-3',
    kind: 'informational',
    title: {
      nl: 'Rente over wat te laat terugkomt',
      en: 'Interest on what comes back late',
      fr: 'Des intérêts sur un remboursement tardif',
    },
    summary: {
      nl: 'Betaalt het bedrijf niet binnen dertig dagen terug, dan komt er wettelijke rente bij.',
      en: 'If the company does not pay back within thirty days, legal interest is added.',
      fr: 'Si l’entreprise ne rembourse pas sous trente jours, des intérêts au taux légal s’ajoutent.',
    },
    params: {},
    citations: conso('L241-3'),
  },
];
