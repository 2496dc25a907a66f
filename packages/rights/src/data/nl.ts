/**
 * Dutch law on leaving a subscription. Dutch law has no statutory words for a cancel button; sources that say
 * so describe the German rule. Articles of Book 6 were read in full; what was not, is marked as such.
 */
import { netherlands } from '../calendar/nl.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';

const bw = (article: string): [Citation] => [
  { locator: `BW 6:${article}`, url: 'https://wetten.overheid.nl/BWBR0005289' },
];
const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  effective: { from: null, by: 'as-of-date' },
  lastVerified: '2026-11-22',
} as const;
const primary = { ...rule, strength: 'mandatory', confidence: 'primary-read' } as const;
const blackList = { ...primary, strength: 'black-listed-term' } as const;
const greyList = { ...primary, strength: 'grey-listed-term' } as const;
const withdrawalFunction = {
  ...rule,
  strength: 'mandatory',
  confidence: 'conflict',
  effective: {
    from: '2026-06-19',
    by: 'as-of-date',
    uncertain:
      'The directive applies from 19 June 2026. The Dutch act probably entered into force some days later, about 25 June; ' +
      'Staatsblad 2026, 153 was not read.',
  },
} as const;

const renewed = { fact: 'phase', in: ['renewed'] } as const;
const periodical = { fact: 'subject', in: ['periodical'] } as const;
const goods = { fact: 'subject', in: ['goods-regular'] } as const;
const atADistance = { fact: 'channel', in: ['online', 'phone', 'paper'] } as const;
const lessThanMonthly = { fact: 'lessThanMonthly', is: true } as const;

export const law: Jurisdiction = {
  code: 'NL',
  parents: [eu],
  dataVersion: '2026.11.0',
  lastReviewed: '2026-11-22',
  reviewBy: '2027-05-22',
  zone: 'Europe/Amsterdam',
  authority: { name: 'ACM ConsuWijzer', url: 'https://www.consuwijzer.nl' },
  calendar: netherlands,
  covers: eu.covers,
  rules: [
    {
      ...blackList,
      id: 'nl.bw.6-236-j',
      kind: 'cancellation',
      appliesWhen: { all: [renewed, { not: periodical }] },
      params: { notice: 'P1M', at: 'any-time' },
      citations: bw('236 j'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-o',
      kind: 'cancellation-channel',
      params: { sameAsConclusion: true },
      citations: bw('236 o'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-p',
      kind: 'cancellation',
      appliesWhen: {
        all: [
          renewed,
          periodical,
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', cmp: '<=', value: 'P3M' },
        ],
      },
      params: { notice: 'P1M', at: 'term-end' },
      citations: bw('236 p'),
    },
    {
      // A renewal longer than p allows does not bind; what is left is an open end, with the notice of q.
      ...blackList,
      id: 'nl.bw.6-236-p-too-long',
      kind: 'cancellation',
      appliesWhen: {
        all: [
          renewed,
          periodical,
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', cmp: '>', value: 'P3M' },
        ],
      },
      params: { notice: 'P1M', at: 'any-time' },
      citations: bw('236 p'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-q',
      kind: 'cancellation',
      appliesWhen: {
        all: [renewed, periodical, { fact: 'renewal', in: ['indefinite'] }, { not: lessThanMonthly }],
      },
      params: { notice: 'P1M', at: 'any-time' },
      citations: bw('236 q'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-q-less-than-monthly',
      kind: 'cancellation',
      appliesWhen: {
        all: [renewed, periodical, { fact: 'renewal', in: ['indefinite'] }, lessThanMonthly],
      },
      params: { notice: 'P3M', at: 'any-time' },
      citations: bw('236 q'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-r',
      kind: 'informational',
      params: {},
      citations: bw('236 r'),
    },
    {
      ...blackList,
      id: 'nl.bw.6-236-s',
      kind: 'renewal',
      appliesWhen: { all: [periodical, { fact: 'introductory', is: true }] },
      params: { into: 'none' },
      citations: bw('236 s'),
    },
    {
      ...greyList,
      id: 'nl.bw.6-237-k',
      kind: 'cancellation',
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
      params: {},
      citations: bw('237 l'),
    },
    {
      ...greyList,
      id: 'nl.bw.6-237-o',
      kind: 'cancellation',
      appliesWhen: { fact: 'phase', in: ['first-term', 'open-ended'] },
      params: { notice: 'P1M', at: 'term-end' },
      citations: bw('237 o'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230i-2',
      kind: 'informational',
      params: {},
      citations: bw('230i(2)'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230o',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, { not: goods }] },
      params: { anchor: 'contract-concluded', duration: 'P14D' },
      citations: bw('230o(1)'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230o-goods',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, goods] },
      params: { anchor: 'first-goods-received', duration: 'P14D' },
      citations: bw('230o(1)'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230o-2',
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
      citations: bw('230o(2)'),
    },
    {
      // Dutch law fixes no words. The directive says herroepen, the Dutch Civil Code ontbinden: either was read.
      ...withdrawalFunction,
      id: 'nl.bw.6-230oa',
      kind: 'button-label',
      params: {
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            text: {
              nl: 'Hier de overeenkomst herroepen',
              en: 'Withdraw from contract here',
              de: 'Vertrag widerrufen',
            },
            equivalents: { nl: ['Hier de overeenkomst ontbinden'] },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: { nl: 'Herroeping bevestigen', en: 'Confirm withdrawal', de: 'Widerruf bestätigen' },
            equivalents: { nl: ['Ontbinding bevestigen'] },
          },
        ],
      },
      citations: bw('230oa'),
    },
    {
      ...withdrawalFunction,
      id: 'nl.bw.6-230oa-4',
      kind: 'receipt',
      params: { contents: ['statement', 'date', 'time'] },
      citations: bw('230oa(4)'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230p',
      kind: 'withdrawal-exception',
      appliesWhen: {
        all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
      },
      params: { mayEndEarly: true },
      citations: bw('230p g'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230r',
      kind: 'refund',
      params: { duration: 'P14D' },
      citations: bw('230r(1)'),
    },
    {
      ...primary,
      id: 'nl.bw.6-230s',
      kind: 'pro-rata',
      params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
      citations: bw('230s(4), (5)'),
    },
    {
      ...rule,
      id: 'nl.acm.leidraad-opzeggen',
      kind: 'button-label',
      level: 'guidance',
      strength: 'recommended',
      confidence: 'primary-read',
      params: {
        labels: [
          {
            role: 'cancelEntry',
            mandated: false,
            text: { nl: 'Abonnement beëindigen', en: 'End subscription', de: 'Abonnement beenden' },
          },
        ],
      },
      citations: [{ locator: 'ACM Leidraad bescherming online consument', url: 'https://www.acm.nl' }],
    },
  ],
};
