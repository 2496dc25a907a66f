/** Cancelling within fourteen days in the United Kingdom, under the Consumer Contracts Regulations 2013. */
import type { Citation, Rule } from '../../model.ts';
import { recalled, secondary } from '../standing.ts';

const regulation = (number: string): [Citation] => [
  { locator: `SI 2013/3134 reg. ${number}`, url: 'https://www.legislation.gov.uk/uksi/2013/3134' },
];
const effective = { from: '2014-06-13', by: 'contract-concluded' } as const;
const reported = { ...secondary, level: 'regulation', effective } as const;
const unchecked = { ...recalled, level: 'regulation', effective } as const;

export const withdrawing: readonly Rule[] = [
  {
    ...reported,
    id: 'gb.ccr2013.30',
    kind: 'withdrawal',
    title: { nl: 'Veertien dagen bedenktijd', en: 'Fourteen days to change your mind' },
    summary: {
      nl: 'Wie op afstand een contract sluit, mag zich bedenken tot veertien dagen na de dag van het contract. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering.',
      en: 'Whoever makes a contract at a distance may change their mind until fourteen days after the day of the contract. If goods are delivered, the days are counted from the first delivery.',
    },
    appliesWhen: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
    citations: regulation('30'),
  },
  {
    ...reported,
    id: 'gb.ccr2013.31',
    kind: 'withdrawal-extension',
    title: { nl: 'Langer bedenktijd zonder uitleg', en: 'Longer if you were not told' },
    summary: {
      nl: 'Vertelde het bedrijf je niet over de bedenktijd, dan komen er hoogstens twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
      en: 'If the company did not tell you about the right, you have up to twelve months more. If it tells you later, you have fourteen days from that day.',
    },
    params: { atMost: 'P12M' },
    citations: regulation('31'),
  },
  {
    ...unchecked,
    id: 'gb.ccr2013.counting',
    kind: 'counting',
    title: { nl: 'Een weekend verschuift niets', en: 'A weekend moves nothing' },
    summary: {
      nl: 'Eindigt de bedenktijd in het weekend of op een feestdag, dan blijft dat de laatste dag. In de regels staat niets over opschuiven; dat hebben we niet nagekeken.',
      en: 'If the period ends on a weekend or a holiday, that stays the last day. The regulations say nothing about moving it; we have not checked that.',
    },
    params: { roll: 'none' },
    citations: regulation('30'),
  },
  {
    ...unchecked,
    id: 'gb.ccr2013.34',
    kind: 'refund',
    title: { nl: 'Geld terug binnen veertien dagen', en: 'Money back within fourteen days' },
    summary: {
      nl: 'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug. Dit hebben we niet nagekeken.',
      en: 'If you withdraw in time, the company pays back within fourteen days. We have not checked this.',
    },
    params: { duration: 'P14D' },
    citations: regulation('34'),
  },
  {
    ...unchecked,
    id: 'gb.ccr2013.36',
    kind: 'pro-rata',
    title: { nl: 'Betalen voor wat je al gebruikte', en: 'Paying for what you already used' },
    summary: {
      nl: 'Vroeg je om een dienst meteen te laten beginnen, dan betaal je het deel tot je je bedacht. Dit hebben we niet nagekeken; wij tellen kalenderdagen.',
      en: 'If you asked for a service to start straight away, you pay for the part until you withdrew. We have not checked this; we count calendar days.',
    },
    appliesWhen: {
      all: [
        { fact: 'subject', in: ['service', 'digital-service'] },
        { fact: 'startedOnRequest', is: true },
        { fact: 'informedOfWithdrawal', is: true },
      ],
    },
    params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
    citations: regulation('36'),
  },
  {
    ...unchecked,
    id: 'gb.ccr2013.37',
    kind: 'withdrawal-exception',
    title: { nl: 'Digitale inhoud die meteen begint', en: 'Digital content that starts at once' },
    summary: {
      nl: 'Bij digitale inhoud kan de bedenktijd eerder eindigen, als je daar vooraf mee instemde. Dit hebben we niet nagekeken.',
      en: 'For digital content the right may end earlier, if you agreed to that beforehand. We have not checked this.',
    },
    appliesWhen: {
      all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
    },
    params: { mayEndEarly: true },
    citations: regulation('37'),
  },
];
