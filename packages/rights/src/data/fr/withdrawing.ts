/** The right of withdrawal in France: articles L221-18 to L221-28 of the Consumer Code. */
import type { Rule } from '../../model.ts';
import { withdrawalLabels } from '../eu/labels.ts';
import { primary, recalled, secondary } from '../standing.ts';
import { conso, consoReported } from './citation.ts';

const withdrawalFunction = { ...secondary, effective: { from: '2026-06-19', by: 'as-of-date' } } as const;

export const withdrawing: readonly Rule[] = [
  {
    ...primary,
    id: 'fr.conso.l221-18',
    supersedes: 'eu.crd.9',
    kind: 'withdrawal',
    title: {
      nl: 'Veertien dagen bedenktijd',
      en: 'Fourteen days to change your mind',
      fr: 'Quatorze jours pour changer d’avis',
    },
    summary: {
      nl: 'Wie op afstand een contract sluit, mag zich veertien dagen lang zonder reden bedenken. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering.',
      en: 'Whoever makes a contract at a distance may change their mind for fourteen days, without a reason. If goods are delivered, the days are counted from the first delivery.',
      fr: 'Si vous concluez un contrat à distance, vous avez quatorze jours pour changer d’avis, sans donner de raison. Si des biens sont livrés, les jours se comptent à partir de la première livraison.',
    },
    appliesWhen: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
    citations: conso('L221-18'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-19',
    supersedes: 'eu.reg1182-71.3',
    kind: 'counting',
    title: {
      nl: 'Europese regels voor het tellen van dagen',
      en: 'European rules for counting days',
      fr: 'Les règles européennes pour compter les jours',
    },
    summary: {
      nl: 'De dag waarop je het contract sluit, telt niet mee. Eindigt de bedenktijd op een zaterdag, zondag of feestdag, dan loopt die door tot en met de volgende werkdag.',
      en: 'The day the contract is made is not counted. If the period ends on a Saturday, Sunday or public holiday, it runs on to the next working day.',
      fr: 'Le jour où le contrat est conclu ne compte pas. Un délai qui se termine un samedi, un dimanche ou un jour férié continue jusqu’au jour ouvrable suivant.',
    },
    params: { roll: 'next-working-day' },
    citations: conso('L221-19'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-20',
    supersedes: 'eu.crd.10',
    kind: 'withdrawal-extension',
    title: {
      nl: 'Langer bedenktijd zonder uitleg',
      en: 'Longer if you were not told',
      fr: 'Un délai plus long si vous n’étiez pas informé',
    },
    summary: {
      nl: 'Vertelde het bedrijf je niet over de bedenktijd, dan komen er twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
      en: 'If the company did not tell you about the right, you have twelve months more. If it tells you later, you have fourteen days from that day.',
      fr: 'Si l’entreprise ne vous a pas parlé de ce droit, vous avez douze mois de plus. Si elle vous informe plus tard, vous avez quatorze jours à partir de ce jour-là.',
    },
    params: { atMost: 'P12M' },
    citations: conso('L221-20'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-24',
    supersedes: 'eu.crd.13',
    kind: 'refund',
    title: {
      nl: 'Geld terug binnen veertien dagen',
      en: 'Money back within fourteen days',
      fr: 'Remboursement sous quatorze jours',
    },
    summary: {
      nl: 'Het bedrijf betaalt binnen veertien dagen nadat het hoorde dat je je bedacht alles terug, op dezelfde manier als jij betaalde.',
      en: 'Within fourteen days of hearing that you withdrew, the company pays everything back, by the same means you used.',
      fr: 'Dans les quatorze jours après avoir appris que vous vous rétractez, l’entreprise rembourse tout, par le même moyen de paiement.',
    },
    params: { duration: 'P14D' },
    citations: conso('L221-24'),
  },
  {
    ...recalled,
    id: 'fr.conso.l242-4',
    kind: 'informational',
    title: {
      nl: 'Wie te laat terugbetaalt, betaalt meer',
      en: 'Paying back late costs more',
      fr: 'Rembourser tard coûte plus cher',
    },
    summary: {
      nl: 'Betaalt het bedrijf na je herroeping te laat terug, dan loopt het bedrag op. Hoeveel precies, hebben we niet nagekeken.',
      en: 'If the company pays back late after a withdrawal, the amount grows. We have not checked by how much.',
      fr: 'Si l’entreprise rembourse tard après une rétractation, la somme augmente. De combien, nous ne l’avons pas vérifié.',
    },
    params: {},
    citations: consoReported('L242-4'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-25',
    supersedes: 'eu.crd.14',
    kind: 'pro-rata',
    title: {
      nl: 'Betalen voor wat je al gebruikte',
      en: 'Paying for what you already used',
      fr: 'Payer ce que vous avez déjà utilisé',
    },
    summary: {
      nl: 'Vroeg je zelf om een dienst meteen te laten beginnen, dan betaal je alleen het deel tot je je bedacht. Hoe dat deel wordt berekend, staat er niet: wij tellen kalenderdagen.',
      en: 'If you asked for a service to start straight away, you only pay for the part until you withdrew. How it is worked out is not laid down: we count calendar days.',
      fr: 'Si vous avez demandé que le service commence tout de suite, vous ne payez que la part jusqu’à votre rétractation. Le mode de calcul n’est pas fixé : nous comptons en jours calendaires.',
    },
    appliesWhen: {
      all: [
        { fact: 'subject', in: ['service', 'digital-service'] },
        { fact: 'startedOnRequest', is: true },
        { fact: 'informedOfWithdrawal', is: true },
      ],
    },
    params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
    citations: conso('L221-25'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-28-10',
    supersedes: 'eu.crd.16-j',
    kind: 'withdrawal-exception',
    title: {
      nl: 'Ook een abonnement op een krant of blad',
      en: 'Newspaper subscriptions count too',
      fr: 'L’abonnement à un journal compte aussi',
    },
    summary: {
      nl: 'Voor losse kranten en bladen is er geen bedenktijd. Voor een abonnement daarop wel.',
      en: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
      fr: 'Ce droit ne vaut pas pour un journal ou un magazine acheté au numéro. Il vaut pour un abonnement.',
    },
    appliesWhen: { fact: 'subject', in: ['periodical'] },
    params: { mayEndEarly: false },
    citations: conso('L221-28 10°'),
  },
  {
    ...primary,
    id: 'fr.conso.l221-28-13',
    supersedes: 'eu.crd.16-m',
    kind: 'withdrawal-exception',
    title: {
      nl: 'Digitale inhoud die meteen begint',
      en: 'Digital content that starts at once',
      fr: 'Contenu numérique fourni tout de suite',
    },
    summary: {
      nl: 'Bij digitale inhoud kan de bedenktijd eerder eindigen. Dat kan alleen als je vooraf instemde, wist wat je opgaf en daar een bevestiging van kreeg.',
      en: 'For digital content the right may end earlier. That takes your consent beforehand, knowing what you gave up, and a confirmation of it.',
      fr: 'Pour un contenu numérique, ce droit peut s’arrêter plus tôt. Il faut pour cela votre accord préalable, en sachant à quoi vous renoncez, et une confirmation.',
    },
    appliesWhen: {
      all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
    },
    params: { mayEndEarly: true },
    citations: conso('L221-28 13°'),
  },
  {
    ...withdrawalFunction,
    id: 'fr.conso.l221-21',
    topic: 'withdrawal-function',
    supersedes: 'eu.crd.11a',
    kind: 'button-label',
    title: {
      nl: 'Een gratis knop om je te bedenken',
      en: 'A free button to withdraw',
      fr: 'Un bouton gratuit pour se rétracter',
    },
    summary: {
      nl: 'Wie online een contract sloot, kan zich gratis online bedenken met de knop “renoncer au contrat ici” en daarna “confirmer la rétractation”. De pagina vraagt je naam, het contract en een adres voor de bevestiging.',
      en: 'A contract made online can be withdrawn from online, free of charge, with the button “renoncer au contrat ici” and then “confirmer la rétractation”. The page asks for your name, the contract and an address for the acknowledgement.',
      fr: 'Si vous avez conclu un contrat en ligne, vous pouvez vous rétracter en ligne, gratuitement, avec le bouton « renoncer au contrat ici » puis « confirmer la rétractation ». La page demande votre nom, le contrat et une adresse pour l’accusé de réception.',
    },
    params: { labels: withdrawalLabels },
    citations: consoReported('L221-21, D221-5'),
  },
  {
    ...withdrawalFunction,
    id: 'fr.conso.d221-5-receipt',
    supersedes: 'eu.crd.11a-4',
    kind: 'receipt',
    title: { nl: 'Bevestiging van ontvangst', en: 'Acknowledgement of receipt', fr: 'Accusé de réception' },
    summary: {
      nl: 'Wie zich online bedenkt, krijgt een bevestiging om te bewaren, met wat je verklaarde, de datum en het uur.',
      en: 'Whoever withdraws online gets an acknowledgement to keep, with what was declared, the date and the hour.',
      fr: 'Si vous vous rétractez en ligne, vous recevez un accusé de réception à garder, avec ce que vous avez déclaré, la date et l’heure.',
    },
    params: { contents: ['statement', 'date', 'time'] },
    citations: consoReported('D221-5'),
  },
];
