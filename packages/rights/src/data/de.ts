/**
 * German law on leaving a subscription: the strictest on what the page looks like. The rules on the cancel
 * button (§ 312k BGB) were read in sources that quote them, § 309 in the official text.
 */
import { germany } from '../calendar/de.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';

const bgb = (section: string, locator: string): [Citation] => [
  { locator: `BGB § ${locator}`, url: `https://www.gesetze-im-internet.de/bgb/__${section}.html` },
];
const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  effective: { from: null, by: 'as-of-date' },
  lastVerified: '2026-11-22',
} as const;
const primary = { ...rule, confidence: 'primary-read' } as const;
const secondary = { ...rule, confidence: 'secondary-read' } as const;
const cancelButton = { ...secondary, effective: { from: '2022-07-01', by: 'as-of-date' } } as const;
const withdrawalFunction = { ...secondary, effective: { from: '2026-06-19', by: 'as-of-date' } } as const;
const newTerms = {
  ...primary,
  strength: 'black-listed-term',
  effective: { from: '2022-03-01', by: 'contract-concluded' },
} as const;
const oldTerms = {
  ...rule,
  strength: 'black-listed-term',
  confidence: 'recalled',
  effective: { from: null, to: '2022-02-28', by: 'contract-concluded' },
} as const;

const firstTerm = { fact: 'phase', in: ['first-term'] } as const;
const renewed = { fact: 'phase', in: ['renewed'] } as const;
const goods = { fact: 'subject', in: ['goods-regular'] } as const;
const atADistance = { fact: 'channel', in: ['online', 'phone', 'paper'] } as const;

export const law: Jurisdiction = {
  code: 'DE',
  parents: [eu],
  dataVersion: '2026.11.0',
  lastReviewed: '2026-11-22',
  // Early: the Federal Court heard the login question on 5 November 2026 and its answer was not found yet.
  reviewBy: '2027-02-22',
  zone: 'Europe/Berlin',
  authority: { name: 'Verbraucherzentrale', url: 'https://www.verbraucherzentrale.de' },
  calendar: germany,
  covers: eu.covers,
  rules: [
    {
      ...newTerms,
      id: 'de.bgb.309-9-a',
      kind: 'cancellation',
      appliesWhen: { all: [firstTerm, { fact: 'term', cmp: '>', value: 'P2Y' }] },
      params: { notice: 'P1M', at: 'any-time', onceRunFor: 'P2Y' },
      citations: bgb('309', '309 Nr. 9 a'),
    },
    {
      ...newTerms,
      id: 'de.bgb.309-9-b',
      kind: 'cancellation',
      appliesWhen: renewed,
      params: { notice: 'P1M', at: 'any-time' },
      citations: bgb('309', '309 Nr. 9 b'),
    },
    {
      ...newTerms,
      id: 'de.bgb.309-9-c',
      kind: 'cancellation',
      appliesWhen: firstTerm,
      params: { notice: 'P1M', at: 'term-end' },
      citations: bgb('309', '309 Nr. 9 c'),
    },
    {
      // § 309 Nr. 9 speaks of a first term and what follows it. For a contract that never had a term we take
      // the same month as the most that can be asked; no source for this was read.
      ...rule,
      id: 'de.bgb.309-9-open-ended',
      kind: 'cancellation',
      confidence: 'recalled',
      level: 'practice',
      strength: 'informational',
      appliesWhen: { fact: 'phase', in: ['open-ended'] },
      params: { notice: 'P1M', at: 'any-time' },
      citations: bgb('309', '309 Nr. 9'),
    },
    {
      ...secondary,
      id: 'de.egbgb.229-60',
      kind: 'informational',
      effective: { from: null, to: '2022-02-28', by: 'contract-concluded' },
      params: {},
      citations: [
        {
          locator: 'EGBGB Art. 229 § 60',
          url: 'https://www.gesetze-im-internet.de/bgbeg/art_229__60.html',
        },
      ],
    },
    {
      ...oldTerms,
      id: 'de.bgb.309-9-old-c',
      kind: 'cancellation',
      appliesWhen: firstTerm,
      params: { notice: 'P3M', at: 'term-end' },
      citations: bgb('309', '309 Nr. 9 c (until 28.02.2022)'),
    },
    {
      ...oldTerms,
      id: 'de.bgb.309-9-old-b',
      kind: 'cancellation',
      appliesWhen: {
        all: [renewed, { fact: 'renewal', in: ['fixed'] }, { fact: 'renewalTerm', cmp: '<=', value: 'P1Y' }],
      },
      params: { notice: 'P3M', at: 'term-end' },
      citations: bgb('309', '309 Nr. 9 b (until 28.02.2022)'),
    },
    {
      ...cancelButton,
      id: 'de.bgb.312k-labels',
      kind: 'button-label',
      params: {
        labels: [
          {
            role: 'cancelEntry',
            mandated: true,
            text: {
              de: 'Verträge hier kündigen',
              nl: 'Contracten hier opzeggen',
              en: 'Cancel contracts here',
            },
          },
          {
            role: 'cancelConfirm',
            mandated: true,
            text: { de: 'jetzt kündigen', nl: 'nu opzeggen', en: 'cancel now' },
          },
        ],
      },
      citations: bgb('312k', '312k(2)'),
    },
    {
      ...cancelButton,
      id: 'de.bgb.312k-fields',
      kind: 'form-fields',
      params: {
        fields: [
          { id: 'kind', required: true },
          { id: 'cause', required: false },
          { id: 'name', required: true },
          { id: 'contract', required: true },
          { id: 'endDate', required: false },
          { id: 'email', required: true },
        ],
      },
      citations: bgb('312k', '312k(2) s. 3 Nr. 1'),
    },
    {
      ...cancelButton,
      id: 'de.bgb.312k-structure',
      kind: 'flow-structure',
      params: { onePage: true, nothingElse: true },
      citations: bgb('312k', '312k(2)'),
    },
    {
      ...cancelButton,
      id: 'de.bgb.312k-receipt',
      kind: 'receipt',
      params: { contents: ['statement', 'date', 'time', 'endDate'] },
      citations: bgb('312k', '312k(4)'),
    },
    {
      ...cancelButton,
      id: 'de.bgb.312k-6',
      kind: 'informational',
      params: {},
      citations: bgb('312k', '312k(6)'),
    },
    {
      ...cancelButton,
      id: 'de.bgh.i-zr-200-25',
      kind: 'save-offer-limits',
      level: 'case-law',
      params: { offers: 'forbidden' },
      citations: [{ locator: 'BGH 16.07.2026, I ZR 200/25', url: 'https://www.bundesgerichtshof.de' }],
    },
    {
      ...cancelButton,
      id: 'de.kg.5-u-6-25',
      kind: 'access-barrier',
      level: 'case-law',
      confidence: 'conflict',
      params: { login: 'forbidden' },
      conflictsWith: ['de.olg-nuernberg.3-u-2214-23'],
      citations: [{ locator: 'KG 12.11.2025, 5 U 6/25', url: 'https://gesetze.berlin.de' }],
    },
    {
      ...cancelButton,
      id: 'de.olg-nuernberg.3-u-2214-23',
      kind: 'access-barrier',
      level: 'case-law',
      confidence: 'conflict',
      params: { login: 'existing-account-only' },
      conflictsWith: ['de.kg.5-u-6-25'],
      citations: [{ locator: 'OLG Nürnberg 30.07.2024, 3 U 2214/23', url: 'https://www.gesetze-bayern.de' }],
    },
    {
      ...primary,
      id: 'de.bgb.355',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, { not: goods }] },
      params: { anchor: 'contract-concluded', duration: 'P14D' },
      citations: bgb('355', '355(2)'),
    },
    {
      ...primary,
      id: 'de.bgb.356-goods',
      kind: 'withdrawal',
      appliesWhen: { all: [atADistance, goods] },
      params: { anchor: 'first-goods-received', duration: 'P14D' },
      citations: bgb('356', '356(2)'),
    },
    {
      ...primary,
      id: 'de.bgb.356-3',
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
      citations: bgb('356', '356(3)'),
    },
    {
      ...withdrawalFunction,
      id: 'de.bgb.356a',
      kind: 'button-label',
      params: {
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            text: {
              de: 'Vertrag widerrufen',
              nl: 'Hier de overeenkomst herroepen',
              en: 'Withdraw from contract here',
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: { de: 'Widerruf bestätigen', nl: 'Herroeping bevestigen', en: 'Confirm withdrawal' },
          },
        ],
      },
      citations: bgb('356a', '356a'),
    },
    {
      ...primary,
      id: 'de.bgb.357',
      kind: 'refund',
      params: { duration: 'P14D' },
      citations: bgb('357', '357(1)'),
    },
  ],
};
