/**
 * European Union law on leaving a subscription. It holds in every member state, mostly through its own law.
 * How surely each rule was read stands in the rule; nothing built on it may look surer.
 */
import { noHolidays } from '../calendar/calendar.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { languages, withdrawalLabels } from './eu/labels.ts';
import { reading } from './eu/reading.ts';
import { returning } from './eu/returning.ts';

const crd = (article: string): [Citation] => [
  { locator: `2011/83/EU art. ${article}`, url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj' },
];
const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  effective: { from: null, by: 'as-of-date' },
  lastVerified: '2026-11-22',
} as const;
const recalled = { ...rule, confidence: 'recalled' } as const;
const secondary = { ...rule, confidence: 'secondary-read' } as const;
const primary = { ...rule, confidence: 'primary-read' } as const;
const withdrawalFunction = { ...secondary, effective: { from: '2026-06-19', by: 'as-of-date' } } as const;

const atADistance = { fact: 'channel', in: ['online', 'phone', 'paper'] } as const;

export const law: Jurisdiction = {
  code: 'EU',
  parents: [],
  dataVersion: '1.0.0',
  lastReviewed: '2026-11-22',
  reviewBy: '2027-05-22',
  zone: 'Europe/Brussels',
  authority: { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  // Which days off count depends on the member state. Where it is unknown none do, which never shows a day too late.
  calendar: noHolidays,
  languages,
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [
    {
      ...primary,
      id: 'eu.crd.9',
      kind: 'withdrawal',
      title: {
        nl: 'Veertien dagen bedenktijd',
        en: 'Fourteen days to change your mind',
        fr: 'Quatorze jours pour changer d’avis',
        de: 'Vierzehn Tage Widerrufsfrist',
      },
      summary: {
        nl: 'Wie op afstand iets koopt of een abonnement neemt, mag zich veertien dagen lang bedenken. Bij levering van spullen tellen de dagen vanaf de eerste levering.',
        en: 'Whoever buys or subscribes at a distance may change their mind for fourteen days. For goods that are delivered regularly the days are counted from the first delivery.',
        fr: 'Si vous achetez ou vous abonnez à distance, vous avez quatorze jours pour changer d’avis. Pour des biens livrés régulièrement, les jours se comptent à partir de la première livraison.',
        de: 'Wer im Fernabsatz kauft oder ein Abonnement abschließt, kann vierzehn Tage lang widerrufen. Bei regelmäßiger Lieferung zählen die Tage ab der ersten Lieferung.',
      },
      appliesWhen: atADistance,
      params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
      citations: [{ ...crd('9')[0], readAt: 'https://www.legislation.gov.uk/eudr/2011/83/article/9' }],
    },
    {
      ...recalled,
      id: 'eu.crd.10',
      kind: 'withdrawal-extension',
      title: {
        nl: 'Langer bedenktijd zonder uitleg',
        en: 'Longer if you were not told',
        fr: 'Un délai plus long si vous n’étiez pas informé',
        de: 'Länger ohne Belehrung',
      },
      summary: {
        nl: 'Heeft het bedrijf je niet over de bedenktijd verteld, dan komen er hoogstens twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
        en: 'If the company did not tell you about the right, you have up to twelve months more. If it tells you later, you have fourteen days from that day.',
        fr: 'Si l’entreprise ne vous a pas parlé de ce droit, vous avez jusqu’à douze mois de plus. Si elle vous informe plus tard, vous avez quatorze jours à partir de ce jour-là.',
        de: 'Hat das Unternehmen nicht über das Widerrufsrecht informiert, haben Sie bis zu zwölf Monate länger Zeit. Holt es das nach, haben Sie ab diesem Tag vierzehn Tage.',
      },
      params: { atMost: 'P12M' },
      citations: crd('10'),
    },
    {
      ...withdrawalFunction,
      id: 'eu.crd.11a',
      topic: 'withdrawal-function',
      kind: 'button-label',
      title: {
        nl: 'Een knop om je te bedenken',
        en: 'A button to withdraw',
        fr: 'Un bouton pour se rétracter',
        de: 'Eine Schaltfläche zum Widerrufen',
      },
      summary: {
        nl: 'Wie online een contract sluit, moet zich online kunnen bedenken: met een duidelijke knop, een scherm om het te bevestigen en een bevestiging van ontvangst die je kunt bewaren.',
        en: 'A contract made online can be withdrawn from online: with a clear button, a screen to confirm, and an acknowledgement you can keep.',
        fr: 'Si vous avez conclu un contrat en ligne, vous pouvez vous rétracter en ligne : avec un bouton clair, un écran de confirmation et un accusé de réception que vous pouvez garder.',
        de: 'Ein online geschlossener Vertrag lässt sich online widerrufen: mit einer klaren Schaltfläche, einer Seite zum Bestätigen und einer Eingangsbestätigung, die man aufbewahren kann.',
      },
      params: { labels: withdrawalLabels },
      citations: crd('11a'),
    },
    {
      ...withdrawalFunction,
      id: 'eu.crd.11a-4',
      kind: 'receipt',
      title: {
        nl: 'Bevestiging van ontvangst',
        en: 'Acknowledgement of receipt',
        fr: 'Accusé de réception',
        de: 'Eingangsbestätigung',
      },
      summary: {
        nl: 'Wie zich online bedenkt, krijgt zonder uitstel een bevestiging die je kunt bewaren, met wat je verklaarde en de datum en tijd.',
        en: 'Whoever withdraws online gets an acknowledgement without delay, in a form that can be kept, with what was declared and the date and time.',
        fr: 'Si vous vous rétractez en ligne, vous recevez sans retard un accusé de réception que vous pouvez garder, avec ce que vous avez déclaré, la date et l’heure.',
        de: 'Wer online widerruft, bekommt unverzüglich eine Bestätigung zum Aufbewahren, mit dem Inhalt der Erklärung und mit Datum und Uhrzeit.',
      },
      params: { contents: ['statement', 'date', 'time'] },
      citations: crd('11a(4)'),
    },
    {
      ...recalled,
      id: 'eu.crd.13',
      kind: 'refund',
      title: {
        nl: 'Geld terug binnen veertien dagen',
        en: 'Money back within fourteen days',
        fr: 'Remboursement sous quatorze jours',
        de: 'Geld zurück innerhalb von vierzehn Tagen',
      },
      summary: {
        nl: 'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug wat je betaalde, op dezelfde manier als jij betaalde.',
        en: 'If you withdraw in time, the company pays back what you paid within fourteen days, by the same means you used.',
        fr: 'Si vous vous rétractez à temps, l’entreprise rembourse sous quatorze jours ce que vous avez payé, par le même moyen de paiement.',
        de: 'Wer rechtzeitig widerruft, bekommt innerhalb von vierzehn Tagen zurück, was er bezahlt hat, auf demselben Weg.',
      },
      params: { duration: 'P14D' },
      citations: crd('13(1)'),
    },
    {
      ...secondary,
      id: 'eu.crd.14',
      kind: 'pro-rata',
      title: {
        nl: 'Betalen voor wat je al gebruikte',
        en: 'Paying for what you already used',
        fr: 'Payer ce que vous avez déjà utilisé',
        de: 'Zahlen, was schon genutzt wurde',
      },
      summary: {
        nl: 'Vroeg je om een dienst meteen te laten beginnen en bedenk je je daarna, dan betaal je alleen het deel dat al geleverd is. Hoe dat deel wordt berekend, staat er niet: wij tellen kalenderdagen en ronden af op hele centen.',
        en: 'If you asked for a service to start straight away and then withdraw, you only pay for the part already supplied. How that part is worked out is not laid down: we count calendar days and round to whole cents.',
        fr: 'Si vous avez demandé que le service commence tout de suite et que vous vous rétractez, vous ne payez que la part déjà fournie. Le mode de calcul n’est pas fixé : nous comptons en jours calendaires et arrondissons au centime.',
        de: 'Wer verlangt hat, dass eine Dienstleistung sofort beginnt, und dann widerruft, zahlt nur den schon erbrachten Teil. Wie dieser berechnet wird, ist nicht festgelegt: Wir zählen Kalendertage und runden auf ganze Cent.',
      },
      appliesWhen: {
        all: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'startedOnRequest', is: true },
          { fact: 'informedOfWithdrawal', is: true },
        ],
      },
      params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
      citations: crd('14(3)'),
    },
    {
      ...recalled,
      id: 'eu.crd.16-j',
      kind: 'withdrawal-exception',
      title: {
        nl: 'Ook een abonnement op een krant of blad',
        en: 'Newspaper subscriptions count too',
        fr: 'L’abonnement à un journal compte aussi',
        de: 'Auch Zeitungsabonnements zählen',
      },
      summary: {
        nl: 'Voor losse kranten en bladen geldt de bedenktijd niet. Voor een abonnement daarop wel.',
        en: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
        fr: 'Ce droit ne vaut pas pour un journal ou un magazine acheté au numéro. Il vaut pour un abonnement.',
        de: 'Für einzelne Zeitungen und Zeitschriften gilt das Widerrufsrecht nicht. Für ein Abonnement darauf gilt es.',
      },
      appliesWhen: { fact: 'subject', in: ['periodical'] },
      params: { mayEndEarly: false },
      citations: crd('16(j)'),
    },
    {
      ...recalled,
      id: 'eu.crd.16-m',
      kind: 'withdrawal-exception',
      title: {
        nl: 'Digitale inhoud die meteen begint',
        en: 'Digital content that starts at once',
        fr: 'Contenu numérique fourni tout de suite',
        de: 'Digitale Inhalte, die sofort beginnen',
      },
      summary: {
        nl: 'Bij digitale inhoud kan de bedenktijd eerder eindigen. Dat kan alleen als je vooraf instemde, wist wat je opgaf en daar een bevestiging van kreeg.',
        en: 'For digital content the right may end earlier. That takes your consent beforehand, knowing what you gave up, and a confirmation of it.',
        fr: 'Pour un contenu numérique, ce droit peut s’arrêter plus tôt. Il faut pour cela votre accord préalable, en sachant à quoi vous renoncez, et une confirmation.',
        de: 'Bei digitalen Inhalten kann das Widerrufsrecht früher enden. Dafür müssen Sie vorher zugestimmt und die Folge gekannt haben und eine Bestätigung bekommen haben.',
      },
      appliesWhen: {
        all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
      },
      params: { mayEndEarly: true },
      citations: crd('16(m)'),
    },
    {
      ...secondary,
      id: 'eu.reg1182-71.3',
      level: 'regulation',
      kind: 'counting',
      title: {
        nl: 'Hoe dagen worden geteld',
        en: 'How days are counted',
        fr: 'Comment on compte les jours',
        de: 'Wie Tage gezählt werden',
      },
      summary: {
        nl: 'De dag waarop iets gebeurt telt niet mee. Eindigt een termijn in het weekend of op een feestdag, dan loopt die door tot en met de volgende werkdag. Termijnen die terug worden geteld, schuiven niet op.',
        en: 'The day something happens is not counted. A period that ends on a weekend or public holiday runs on to the next working day. Periods counted backwards do not move.',
        fr: 'Le jour de l’événement ne compte pas. Un délai qui se termine un week-end ou un jour férié continue jusqu’au jour ouvrable suivant. Un délai compté à rebours ne bouge pas.',
        de: 'Der Tag des Ereignisses zählt nicht mit. Endet eine Frist am Wochenende oder an einem Feiertag, läuft sie bis zum nächsten Werktag. Rückwärts gezählte Fristen verschieben sich nicht.',
      },
      params: { roll: 'next-working-day' },
      citations: [{ locator: '1182/71 art. 3', url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj' }],
    },
    {
      ...secondary,
      id: 'eu.cjeu.c-565-22',
      level: 'case-law',
      kind: 'withdrawal-at-conversion',
      title: {
        nl: 'Opnieuw bedenktijd na een onduidelijke proef',
        en: 'A new period after an unclear trial',
        fr: 'Un nouveau délai après un essai peu clair',
        de: 'Neue Frist nach unklarer Probezeit',
      },
      summary: {
        nl: 'Een gratis proef die betaald wordt, geeft één keer bedenktijd. Was vooraf niet duidelijk dat je zou gaan betalen, dan krijg je opnieuw bedenktijd. De dag waarop die begint, is onze lezing.',
        en: 'A free trial that becomes paid gives the right once. If it was not clear beforehand that you would pay, you get the right again. The day on which it starts is our reading.',
        fr: 'Un essai gratuit qui devient payant donne ce droit une fois. S’il n’était pas clair à l’avance que vous alliez payer, vous l’avez une deuxième fois. Le jour où il commence est notre lecture.',
        de: 'Eine kostenlose Probe, die kostenpflichtig wird, gibt das Widerrufsrecht einmal. War das vorher nicht klar, besteht es erneut. Der Tag, an dem die Frist beginnt, ist unsere Lesart.',
      },
      appliesWhen: { all: [atADistance, { fact: 'informedOfConversion', is: false }] },
      params: { duration: 'P14D' },
      citations: [
        {
          locator: 'C-565/22 (Sofatutor)',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
          readAt:
            'Opening of the judgment at the address; the holding in a reproduction of press release 154/2023',
        },
      ],
    },
    {
      ...secondary,
      id: 'eu.dfa',
      kind: 'informational',
      force: 'announced',
      title: {
        nl: 'Nieuwe Europese regels aangekondigd',
        en: 'New European rules announced',
        fr: 'De nouvelles règles européennes annoncées',
        de: 'Neue europäische Regeln angekündigt',
      },
      summary: {
        nl: 'De Europese Commissie wil regels voorstellen over opzeggen, verlengen en proefperiodes (Digital Fairness Act). Een voorstel was er nog niet toen we keken.',
        en: 'The European Commission wants to propose rules on cancelling, renewing and trials (Digital Fairness Act). There was no proposal yet when we looked.',
        fr: 'La Commission européenne veut proposer des règles sur la résiliation, le renouvellement et les essais (Digital Fairness Act). Il n’y avait pas encore de proposition quand nous avons regardé.',
        de: 'Die Europäische Kommission will Regeln zu Kündigung, Verlängerung und Probezeiten vorschlagen (Digital Fairness Act). Einen Vorschlag gab es noch nicht, als wir nachsahen.',
      },
      params: {},
      citations: [{ locator: 'Digital Fairness Act', url: 'https://commission.europa.eu' }],
    },
    ...returning,
    ...reading,
  ],
};
