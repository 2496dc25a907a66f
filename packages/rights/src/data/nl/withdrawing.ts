/** The right to change one's mind in the Netherlands (Dutch: bedenktijd, recht van ontbinding). */
import type { Rule } from '../../model.ts';
import { bw } from './citation.ts';

const primary = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  effective: { from: null, by: 'as-of-date' },
  confidence: 'primary-read',
  lastVerified: '2026-11-22',
} as const;

export const withdrawing: readonly Rule[] = [
  {
    ...primary,
    id: 'nl.bw.6-230i-2',
    supersedes: 'eu.reg1182-71.3',
    kind: 'counting',
    title: {
      nl: 'Europese regels voor het tellen van dagen',
      en: 'European rules for counting days',
      de: 'Europäische Regeln für das Zählen der Tage',
    },
    summary: {
      nl: 'De bedenktijd telt volgens een Europese verordening: de eerste dag telt niet mee, en een einde in het weekend of op een feestdag schuift op naar de volgende werkdag. Of Goede Vrijdag en 5 mei daarbij als feestdag gelden, is niet zeker; wij rekenen van niet, zodat je nooit te laat bent.',
      en: 'The period is counted by a European regulation: the first day is not counted, and an end on a weekend or public holiday moves to the next working day. Whether Good Friday and 5 May count as holidays here is not certain; we assume they do not, so that you are never too late.',
      de: 'Die Frist wird nach einer europäischen Verordnung gezählt: Der erste Tag zählt nicht, und ein Ende am Wochenende oder Feiertag rückt auf den nächsten Werktag. Ob Karfreitag und der 5. Mai hier als Feiertage gelten, ist nicht sicher; wir rechnen ohne sie, damit Sie nie zu spät sind.',
    },
    params: { roll: 'next-working-day' },
    citations: bw('230i(2)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230o',
    supersedes: 'eu.crd.9',
    kind: 'withdrawal',
    title: {
      nl: 'Veertien dagen bedenktijd',
      en: 'Fourteen days to change your mind',
      de: 'Vierzehn Tage Widerrufsfrist',
    },
    summary: {
      nl: 'Wie online of op een andere manier op afstand een abonnement neemt, mag zich veertien dagen lang bedenken. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering. Je hoeft geen reden te geven.',
      en: 'Whoever subscribes online or otherwise at a distance may change their mind for fourteen days. If goods are delivered, the days are counted from the first delivery. No reason is needed.',
      de: 'Wer online oder sonst im Fernabsatz ein Abonnement abschließt, kann vierzehn Tage lang widerrufen. Werden Waren geliefert, zählen die Tage ab der ersten Lieferung. Eine Begründung ist nicht nötig.',
    },
    appliesWhen: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
    citations: bw('230o(1)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230o-2',
    supersedes: 'eu.crd.10',
    kind: 'withdrawal-extension',
    title: {
      nl: 'Langer bedenktijd zonder uitleg',
      en: 'Longer if you were not told',
      de: 'Länger ohne Belehrung',
    },
    summary: {
      nl: 'Vertelde het bedrijf je niet over de bedenktijd, dan duurt die langer: tot veertien dagen nadat het dat alsnog doet, en hoogstens twaalf maanden extra.',
      en: 'If the company did not tell you about the right, it lasts longer: until fourteen days after it does so, and at most twelve months more.',
      de: 'Hat das Unternehmen nicht über das Recht informiert, dauert die Frist länger: bis vierzehn Tage, nachdem es das nachholt, und höchstens zwölf Monate mehr.',
    },
    params: { atMost: 'P12M' },
    citations: bw('230o(2)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230p-f',
    supersedes: 'eu.crd.16-j',
    kind: 'withdrawal-exception',
    title: {
      nl: 'Ook een abonnement op een krant of blad',
      en: 'Newspaper subscriptions count too',
      de: 'Auch Zeitungsabonnements zählen',
    },
    summary: {
      nl: 'Voor losse kranten en bladen is er geen bedenktijd. Voor een abonnement daarop wel.',
      en: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
      de: 'Für einzelne Zeitungen und Zeitschriften gilt das Recht nicht. Für ein Abonnement darauf gilt es.',
    },
    appliesWhen: { fact: 'subject', in: ['periodical'] },
    params: { mayEndEarly: false },
    citations: bw('230p f'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230p-g',
    supersedes: 'eu.crd.16-m',
    kind: 'withdrawal-exception',
    title: {
      nl: 'Digitale inhoud die meteen begint',
      en: 'Digital content that starts at once',
      de: 'Digitale Inhalte, die sofort beginnen',
    },
    summary: {
      nl: 'Bij digitale inhoud kan de bedenktijd eerder eindigen, als je daar vooraf mee instemde.',
      en: 'For digital content the right may end earlier, if you agreed to that beforehand.',
      de: 'Bei digitalen Inhalten kann das Recht früher enden, wenn Sie dem vorher zugestimmt haben.',
    },
    appliesWhen: {
      all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
    },
    params: { mayEndEarly: true },
    citations: bw('230p g'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230r',
    supersedes: 'eu.crd.13',
    kind: 'refund',
    title: {
      nl: 'Geld terug binnen veertien dagen',
      en: 'Money back within fourteen days',
      de: 'Geld zurück innerhalb von vierzehn Tagen',
    },
    summary: {
      nl: 'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug, op dezelfde manier als jij betaalde.',
      en: 'If you withdraw in time, the company pays back within fourteen days, by the same means you used.',
      de: 'Wer rechtzeitig widerruft, bekommt innerhalb von vierzehn Tagen sein Geld zurück, auf demselben Weg.',
    },
    params: { duration: 'P14D' },
    citations: bw('230r(1)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230s',
    supersedes: 'eu.crd.14',
    kind: 'pro-rata',
    title: {
      nl: 'Betalen voor wat je al gebruikte',
      en: 'Paying for what you already used',
      de: 'Zahlen, was schon genutzt wurde',
    },
    summary: {
      nl: 'Vroeg je om een dienst meteen te laten beginnen, dan betaal je bij bedenken alleen het deel tot dan. Vroeg je dat niet, of wist je niet van de bedenktijd, dan betaal je niets. Hoe het deel wordt berekend, staat niet in de wet: wij tellen kalenderdagen.',
      en: 'If you asked for a service to start straight away, you only pay for the part until you withdraw. If you did not, or were not told about the right, you pay nothing. The law does not say how the part is worked out: we count calendar days.',
      de: 'Wer wollte, dass eine Dienstleistung sofort beginnt, zahlt nur den Teil bis zum Widerruf. Wer das nicht wollte oder nicht über das Recht informiert war, zahlt nichts. Wie der Teil berechnet wird, steht nicht im Gesetz: Wir zählen Kalendertage.',
    },
    appliesWhen: {
      all: [
        { fact: 'subject', in: ['service', 'digital-service'] },
        { fact: 'startedOnRequest', is: true },
        { fact: 'informedOfWithdrawal', is: true },
      ],
    },
    params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
    citations: bw('230s(4), (5)'),
  },
];
