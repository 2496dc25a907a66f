/** Ending a subscription in the Netherlands: the black list and the grey list of the Civil Code. Read in full. */
import type { Rule } from '../../model.ts';
import { bw } from './citation.ts';

const blackList = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'black-listed-term',
  effective: { from: null, by: 'as-of-date' },
  confidence: 'primary-read',
  lastVerified: '2026-11-22',
} as const;
const greyList = { ...blackList, strength: 'grey-listed-term' } as const;

const renewed = { fact: 'phase', in: ['renewed'] } as const;
const periodical = { fact: 'subject', in: ['periodical'] } as const;
const lessThanMonthly = { fact: 'lessThanMonthly', is: true } as const;
const forFixedTerm = { fact: 'renewal', in: ['fixed'] } as const;
const openEnded = { fact: 'renewal', in: ['indefinite'] } as const;

export const cancelling: readonly Rule[] = [
  {
    ...blackList,
    id: 'nl.bw.6-236-j',
    kind: 'cancellation',
    title: {
      nl: 'Na stilzwijgende verlenging elk moment weg',
      en: 'Free to leave after silent renewal',
      de: 'Nach stiller Verlängerung jederzeit kündbar',
    },
    summary: {
      nl: 'Een abonnement mag na de eerste periode vanzelf doorlopen, maar alleen zonder nieuwe vaste periode. Je kunt dan elk moment opzeggen, met hoogstens een maand opzegtermijn. Voor kranten en bladen gelden eigen regels.',
      en: 'A subscription may run on after the first term, but only without a new fixed term. You can then cancel at any time, with at most one month of notice. Newspapers and magazines have rules of their own.',
      de: 'Ein Abonnement darf nach der ersten Laufzeit weiterlaufen, aber nur ohne neue feste Laufzeit. Sie können dann jederzeit kündigen, mit höchstens einem Monat Frist. Für Zeitungen und Zeitschriften gelten eigene Regeln.',
    },
    appliesWhen: { all: [renewed, { not: periodical }] },
    params: { notice: 'P1M', at: 'any-time' },
    citations: bw('236 j'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-o',
    kind: 'cancellation-channel',
    title: {
      nl: 'Opzeggen zoals je begon',
      en: 'Leaving the way you joined',
      de: 'Kündigen wie abgeschlossen',
    },
    summary: {
      nl: 'Je mag opzeggen op dezelfde manier als je het abonnement nam. Online afgesloten is dus online op te zeggen.',
      en: 'You may cancel in the same way as you subscribed. What was taken out online can be cancelled online.',
      de: 'Sie dürfen auf dieselbe Weise kündigen, wie Sie abgeschlossen haben. Online abgeschlossen heißt online kündbar.',
    },
    params: { way: 'same' },
    citations: bw('236 o'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-p',
    kind: 'cancellation',
    title: {
      nl: 'Krant of blad: verlenging hoogstens drie maanden',
      en: 'Newspapers: renewal for three months at most',
      de: 'Zeitungen: Verlängerung höchstens drei Monate',
    },
    summary: {
      nl: 'Een abonnement op een krant of blad mag telkens met hoogstens drie maanden worden verlengd. Tegen het eind van elke verlenging kun je opzeggen, met hoogstens een maand opzegtermijn.',
      en: 'A newspaper or magazine subscription may be renewed for at most three months at a time. You can cancel towards the end of each renewal, with at most one month of notice.',
      de: 'Ein Zeitungs- oder Zeitschriftenabonnement darf jeweils um höchstens drei Monate verlängert werden. Zum Ende jeder Verlängerung können Sie kündigen, mit höchstens einem Monat Frist.',
    },
    appliesWhen: {
      all: [renewed, periodical, forFixedTerm, { fact: 'renewalTerm', cmp: '<=', value: 'P3M' }],
    },
    params: { notice: 'P1M', at: 'term-end' },
    citations: bw('236 p'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-p-too-long',
    kind: 'cancellation',
    title: {
      nl: 'Krant of blad: te lange verlenging bindt niet',
      en: 'Newspapers: too long a renewal does not bind',
      de: 'Zeitungen: zu lange Verlängerung bindet nicht',
    },
    summary: {
      nl: 'Een verlenging van een krant of blad met meer dan drie maanden bindt je niet. Wij gaan er dan van uit dat je elk moment kunt opzeggen met een maand opzegtermijn.',
      en: 'A renewal of a newspaper or magazine for more than three months does not bind you. We then assume that you can cancel at any time with one month of notice.',
      de: 'Eine Verlängerung um mehr als drei Monate bindet Sie bei Zeitungen und Zeitschriften nicht. Wir gehen dann davon aus, dass Sie jederzeit mit einem Monat Frist kündigen können.',
    },
    appliesWhen: {
      all: [renewed, periodical, forFixedTerm, { fact: 'renewalTerm', cmp: '>', value: 'P3M' }],
    },
    params: { notice: 'P1M', at: 'any-time' },
    citations: bw('236 p'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-q',
    kind: 'cancellation',
    title: {
      nl: 'Krant of blad zonder einddatum: een maand',
      en: 'Newspapers without an end date: one month',
      de: 'Zeitungen ohne Enddatum: ein Monat',
    },
    summary: {
      nl: 'Loopt een abonnement op een krant of blad door zonder einddatum, dan kun je elk moment opzeggen met hoogstens een maand opzegtermijn.',
      en: 'If a newspaper or magazine subscription runs on without an end date, you can cancel at any time with at most one month of notice.',
      de: 'Läuft ein Zeitungs- oder Zeitschriftenabonnement ohne Enddatum weiter, können Sie jederzeit mit höchstens einem Monat Frist kündigen.',
    },
    appliesWhen: { all: [renewed, periodical, openEnded, { not: lessThanMonthly }] },
    params: { notice: 'P1M', at: 'any-time' },
    citations: bw('236 q'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-q-less-than-monthly',
    kind: 'cancellation',
    title: {
      nl: 'Blad dat minder dan elke maand komt: drie maanden',
      en: 'Less than monthly: three months',
      de: 'Seltener als monatlich: drei Monate',
    },
    summary: {
      nl: 'Komt een blad minder vaak dan één keer per maand, dan mag de opzegtermijn hoogstens drie maanden zijn.',
      en: 'If a magazine appears less than once a month, the notice period may be at most three months.',
      de: 'Erscheint eine Zeitschrift seltener als einmal im Monat, darf die Frist höchstens drei Monate betragen.',
    },
    appliesWhen: { all: [renewed, periodical, openEnded, lessThanMonthly] },
    params: { notice: 'P3M', at: 'any-time' },
    citations: bw('236 q'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-r',
    kind: 'informational',
    title: {
      nl: 'Geen vast moment om op te zeggen',
      en: 'No fixed moment for giving notice',
      de: 'Kein fester Zeitpunkt für die Kündigung',
    },
    summary: {
      nl: 'Het bedrijf mag niet eisen dat je precies op een bepaald moment opzegt.',
      en: 'The company may not demand that you give notice at one particular moment.',
      de: 'Das Unternehmen darf nicht verlangen, dass Sie genau zu einem bestimmten Zeitpunkt kündigen.',
    },
    params: {},
    citations: bw('236 r'),
  },
  {
    ...blackList,
    id: 'nl.bw.6-236-s',
    kind: 'renewal',
    title: {
      nl: 'Kennismaking loopt niet door',
      en: 'Introductory subscriptions stop',
      de: 'Kennenlern-Abonnements enden von selbst',
    },
    summary: {
      nl: 'Een kennismakingsabonnement op een krant of blad stopt vanzelf. Het mag niet doorlopen in een gewoon abonnement.',
      en: 'An introductory subscription to a newspaper or magazine stops by itself. It may not run on as a regular one.',
      de: 'Ein Abonnement zum Kennenlernen einer Zeitung oder Zeitschrift endet von selbst. Es darf nicht als normales Abonnement weiterlaufen.',
    },
    appliesWhen: { all: [periodical, { fact: 'introductory', is: true }] },
    params: { into: 'none' },
    citations: bw('236 s'),
  },
  {
    ...greyList,
    id: 'nl.bw.6-237-k',
    kind: 'cancellation',
    title: {
      nl: 'Na een jaar elk moment weg',
      en: 'Free to leave after one year',
      de: 'Nach einem Jahr jederzeit kündbar',
    },
    summary: {
      nl: 'Is een abonnement voor langer dan een jaar afgesproken, dan kun je na een jaar elk moment opzeggen met hoogstens een maand opzegtermijn. Het bedrijf kan proberen te bewijzen dat een langere duur toch redelijk is.',
      en: 'If more than one year was agreed, you can cancel at any time after one year, with at most one month of notice. The company may try to prove that a longer term is reasonable after all.',
      de: 'Ist mehr als ein Jahr vereinbart, können Sie nach einem Jahr jederzeit mit höchstens einem Monat Frist kündigen. Das Unternehmen kann versuchen zu beweisen, dass eine längere Dauer doch angemessen ist.',
    },
    appliesWhen: {
      all: [
        { fact: 'phase', in: ['first-term'] },
        { fact: 'term', cmp: '>', value: 'P1Y' },
      ],
    },
    params: { notice: 'P1M', at: 'any-time', onceRunFor: 'P1Y' },
    citations: bw('237 k'),
  },
  {
    ...greyList,
    id: 'nl.bw.6-237-l',
    kind: 'informational',
    title: {
      nl: 'Jouw opzegtermijn is niet langer dan die van hen',
      en: 'Your notice is no longer than theirs',
      de: 'Ihre Frist ist nicht länger als die des Anbieters',
    },
    summary: {
      nl: 'Jouw opzegtermijn mag niet langer zijn dan die van het bedrijf zelf. Het bedrijf kan proberen te bewijzen dat het toch redelijk is.',
      en: 'Your notice period may not be longer than the company’s own. The company may try to prove that it is reasonable after all.',
      de: 'Ihre Kündigungsfrist darf nicht länger sein als die des Unternehmens. Das Unternehmen kann versuchen zu beweisen, dass es doch angemessen ist.',
    },
    params: {},
    citations: bw('237 l'),
  },
  {
    ...greyList,
    id: 'nl.bw.6-237-o',
    kind: 'cancellation',
    title: {
      nl: 'Opzegtermijn van hoogstens een maand',
      en: 'At most one month of notice',
      de: 'Höchstens ein Monat Frist',
    },
    summary: {
      nl: 'In een abonnement dat nog niet is verlengd, is een opzegtermijn van meer dan een maand niet redelijk. Het bedrijf kan proberen te bewijzen dat het toch redelijk is.',
      en: 'In a subscription that was not renewed yet, more than one month of notice is not reasonable. The company may try to prove that it is reasonable after all.',
      de: 'In einem Abonnement, das noch nicht verlängert wurde, ist eine Frist von mehr als einem Monat nicht angemessen. Das Unternehmen kann versuchen zu beweisen, dass es doch angemessen ist.',
    },
    appliesWhen: { fact: 'phase', in: ['first-term', 'open-ended'] },
    params: { notice: 'P1M', at: 'term-end' },
    citations: bw('237 o'),
  },
];
