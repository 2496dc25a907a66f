/** Ending a subscription in Germany: § 309 no. 9 of the Civil Code, before and since 1 March 2022. */
import type { Rule } from '../../model.ts';
import { bgb } from './citation.ts';

const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'black-listed-term',
  lastVerified: '2026-11-22',
} as const;
const today = {
  ...rule,
  confidence: 'primary-read',
  effective: { from: '2022-03-01', by: 'contract-concluded' },
} as const;
const before = { from: null, to: '2022-02-28', by: 'contract-concluded' } as const;
// What the old § 309 no. 9 said was not read again; only that it goes on for old contracts.
const formerly = { ...rule, confidence: 'recalled', effective: before } as const;

const firstTerm = { fact: 'phase', in: ['first-term'] } as const;
const renewed = { fact: 'phase', in: ['renewed'] } as const;

export const cancelling: readonly Rule[] = [
  {
    ...today,
    id: 'de.bgb.309-9-a',
    kind: 'cancellation',
    title: {
      de: 'Erste Laufzeit höchstens zwei Jahre',
      en: 'First term of two years at most',
      nl: 'Eerste periode van hoogstens twee jaar',
    },
    summary: {
      de: 'Die erste Laufzeit darf in den Bedingungen höchstens zwei Jahre betragen. Ist sie länger, gehen wir davon aus, dass Sie nach zwei Jahren jederzeit mit einem Monat Frist kündigen können.',
      en: 'In the terms, the first term may last two years at most. If it is longer, we assume that you can cancel at any time after two years, with one month of notice.',
      nl: 'In de voorwaarden mag de eerste periode hoogstens twee jaar duren. Is die langer, dan gaan wij ervan uit dat je na twee jaar elk moment kunt opzeggen met een maand opzegtermijn.',
    },
    appliesWhen: { all: [firstTerm, { fact: 'term', cmp: '>', value: 'P2Y' }] },
    params: { notice: 'P1M', at: 'any-time', onceRunFor: 'P2Y' },
    citations: bgb('309', '309 Nr. 9 a'),
  },
  {
    ...today,
    id: 'de.bgb.309-9-b',
    kind: 'cancellation',
    title: {
      de: 'Nach der Verlängerung jederzeit kündbar',
      en: 'Free to leave after renewal',
      nl: 'Na verlenging elk moment weg',
    },
    summary: {
      de: 'Ein Vertrag darf sich nur auf unbestimmte Zeit stillschweigend verlängern. Sie können dann jederzeit kündigen, mit höchstens einem Monat Frist.',
      en: 'A contract may only renew silently for an indefinite period. You can then cancel at any time, with at most one month of notice.',
      nl: 'Een contract mag alleen stilzwijgend doorlopen zonder einddatum. Je kunt dan elk moment opzeggen, met hoogstens een maand opzegtermijn.',
    },
    appliesWhen: renewed,
    params: { notice: 'P1M', at: 'any-time' },
    citations: bgb('309', '309 Nr. 9 b'),
  },
  {
    ...today,
    id: 'de.bgb.309-9-c',
    kind: 'cancellation',
    title: {
      de: 'Höchstens ein Monat Frist zum Laufzeitende',
      en: 'At most one month of notice before the end',
      nl: 'Hoogstens een maand opzegtermijn voor het einde',
    },
    summary: {
      de: 'Zum Ende der ersten Laufzeit darf die Kündigungsfrist höchstens einen Monat betragen.',
      en: 'Towards the end of the first term, the notice period may be at most one month.',
      nl: 'Tegen het einde van de eerste periode mag de opzegtermijn hoogstens een maand zijn.',
    },
    appliesWhen: firstTerm,
    params: { notice: 'P1M', at: 'term-end' },
    citations: bgb('309', '309 Nr. 9 c'),
  },
  {
    ...rule,
    id: 'de.bgb.309-9-open-ended',
    kind: 'cancellation',
    level: 'practice',
    strength: 'informational',
    confidence: 'recalled',
    effective: { from: null, by: 'as-of-date' },
    title: {
      de: 'Ohne feste Laufzeit: ein Monat',
      en: 'Without a fixed term: one month',
      nl: 'Zonder vaste looptijd: een maand',
    },
    summary: {
      de: 'Für Verträge, die nie eine feste Laufzeit hatten, rechnen wir mit derselben Höchstfrist wie nach einer Verlängerung. Eine Quelle dafür haben wir nicht gelesen.',
      en: 'For contracts that never had a fixed term we use the same maximum as after a renewal. We have not read a source for this.',
      nl: 'Voor contracten die nooit een vaste looptijd hadden, rekenen wij met hetzelfde maximum als na een verlenging. Een bron daarvoor hebben we niet gelezen.',
    },
    appliesWhen: { fact: 'phase', in: ['open-ended'] },
    params: { notice: 'P1M', at: 'any-time' },
    citations: bgb('309', '309 Nr. 9'),
  },
  {
    ...rule,
    id: 'de.egbgb.229-60',
    kind: 'informational',
    confidence: 'secondary-read',
    effective: before,
    title: {
      de: 'Alte Verträge behalten die alte Regel',
      en: 'Old contracts keep the old rule',
      nl: 'Oude contracten houden de oude regel',
    },
    summary: {
      de: 'Für Verträge aus der Zeit vor dem 1. März 2022 gilt § 309 Nr. 9 in der alten Fassung weiter.',
      en: 'For contracts made before 1 March 2022 the old version of § 309 no. 9 still applies.',
      nl: 'Voor contracten van voor 1 maart 2022 geldt § 309 nr. 9 in de oude versie nog.',
    },
    params: {},
    citations: [
      { locator: 'EGBGB Art. 229 § 60', url: 'https://www.gesetze-im-internet.de/bgbeg/art_229__60.html' },
    ],
  },
  {
    ...formerly,
    id: 'de.bgb.309-9-old-b',
    kind: 'cancellation',
    title: {
      de: 'Alter Vertrag: Verlängerung höchstens ein Jahr',
      en: 'Old contract: renewal for one year at most',
      nl: 'Oud contract: verlenging hoogstens een jaar',
    },
    summary: {
      de: 'Ein Vertrag aus der Zeit vor dem 1. März 2022 durfte sich um jeweils höchstens ein Jahr verlängern. Die Frist darf höchstens drei Monate betragen.',
      en: 'A contract made before 1 March 2022 could be renewed for at most one year at a time. The notice period may be at most three months.',
      nl: 'Een contract van voor 1 maart 2022 mocht telkens met hoogstens een jaar worden verlengd. De opzegtermijn mag hoogstens drie maanden zijn.',
    },
    appliesWhen: {
      all: [renewed, { fact: 'renewal', in: ['fixed'] }, { fact: 'renewalTerm', cmp: '<=', value: 'P1Y' }],
    },
    params: { notice: 'P3M', at: 'term-end' },
    citations: bgb('309', '309 Nr. 9 b a.F.'),
  },
  {
    ...formerly,
    id: 'de.bgb.309-9-old-c',
    kind: 'cancellation',
    title: {
      de: 'Alter Vertrag: höchstens drei Monate Frist',
      en: 'Old contract: at most three months of notice',
      nl: 'Oud contract: hoogstens drie maanden opzegtermijn',
    },
    summary: {
      de: 'In einem Vertrag aus der Zeit vor dem 1. März 2022 darf die Frist zum Ende der Laufzeit höchstens drei Monate betragen.',
      en: 'In a contract made before 1 March 2022 the notice period before the end of the term may be at most three months.',
      nl: 'In een contract van voor 1 maart 2022 mag de opzegtermijn voor het einde van de periode hoogstens drie maanden zijn.',
    },
    appliesWhen: firstTerm,
    params: { notice: 'P3M', at: 'term-end' },
    citations: bgb('309', '309 Nr. 9 c a.F.'),
  },
];
