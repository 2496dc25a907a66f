/**
 * European Union law on leaving a subscription. Holds in every member state together with its own law.
 * Marks: what was read, where, and how surely, stands in each rule; nothing here is surer than that.
 */
import { noHolidays } from '../calendar/calendar.ts';
import type { Citation, Jurisdiction } from '../model.ts';

const crd = (article: string): [Citation] => [
  {
    locator: `2011/83/EU art. ${article}`,
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  },
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
const goods = { fact: 'subject', in: ['goods-regular'] } as const;

export const law: Jurisdiction = {
  code: 'EU',
  parents: [],
  dataVersion: '2026.11.0',
  lastReviewed: '2026-11-22',
  reviewBy: '2027-05-22',
  zone: 'Europe/Brussels',
  authority: { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  // Which days off count depends on the member state; where it is unknown we count none, which never shows a day too late.
  calendar: noHolidays,
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
      appliesWhen: { all: [atADistance, { not: goods }] },
      params: { anchor: 'contract-concluded', duration: 'P14D' },
      citations: crd('9(2)(a)'),
    },
    {
      ...primary,
      id: 'eu.crd.9-goods',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, goods] },
      params: { anchor: 'first-goods-received', duration: 'P14D' },
      citations: crd('9(2)(b)'),
    },
    {
      ...recalled,
      id: 'eu.crd.10',
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
      citations: crd('10'),
    },
    {
      ...withdrawalFunction,
      id: 'eu.crd.11a',
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
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: { nl: 'Herroeping bevestigen', en: 'Confirm withdrawal', de: 'Widerruf bestätigen' },
          },
        ],
      },
      citations: crd('11a(1), (3)'),
    },
    {
      ...withdrawalFunction,
      id: 'eu.crd.11a-4',
      kind: 'receipt',
      params: { contents: ['statement', 'date', 'time'] },
      citations: crd('11a(4)'),
    },
    {
      ...recalled,
      id: 'eu.crd.13',
      kind: 'refund',
      params: { duration: 'P14D' },
      citations: crd('13(1)'),
    },
    {
      ...secondary,
      id: 'eu.crd.14',
      kind: 'pro-rata',
      params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
      citations: crd('14(3)'),
    },
    {
      ...recalled,
      id: 'eu.crd.16-j',
      kind: 'withdrawal-exception',
      appliesWhen: { fact: 'subject', in: ['periodical'] },
      params: { mayEndEarly: false },
      citations: crd('16(j)'),
    },
    {
      ...recalled,
      id: 'eu.crd.16-m',
      kind: 'withdrawal-exception',
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
      kind: 'informational',
      params: {},
      citations: [{ locator: '1182/71 art. 3', url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj' }],
    },
    {
      ...secondary,
      id: 'eu.cjeu.c-565-22',
      level: 'case-law',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, { fact: 'informedOfConversion', is: false }] },
      params: { anchor: 'conversion-to-paid', duration: 'P14D' },
      citations: [
        {
          locator: 'CJEU C-565/22 (Sofatutor)',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
        },
      ],
    },
  ],
};
