/**
 * Weighs what a browser downloads of a built script tag: chunks by the source they are made from, with all they import
 * statically, each packed on its own, as it travels. And the budget they have to keep (decision 0016).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Vite's manifest: chunks by source, or by a name of their own where several sources share one. */
type Manifest = Record<string, { file: string; name?: string; imports?: string[] } | undefined>;

/** Bytes after brotli at its best, as a CDN sends what does not change. */
export const brotli = (code: string | Buffer): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * Bytes of everything that must have arrived before `sources` can run.
 *
 * @param without - Sources that are there already; what these bring is not counted again.
 */
export type Weigh = (sources: readonly string[], without?: readonly string[]) => number;

/** @param folder - A script tag built with `manifest: true`. */
export function scales(folder: string): Weigh {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const weights = new Map<string, number>();

  const collect = (key: string, into: Set<string>): Set<string> => {
    const chunk = manifest[key] ?? Object.values(manifest).find((one) => one?.name === key);
    if (!chunk) throw new Error(`No chunk is made from ${key}: nothing would be measured`);
    if (into.has(chunk.file)) return into;
    into.add(chunk.file);
    for (const imported of chunk.imports ?? []) collect(imported, into);
    return into;
  };
  const weightOf = (file: string): number => {
    const weight = weights.get(file) ?? brotli(readFileSync(join(folder, file)));
    weights.set(file, weight);
    return weight;
  };
  const files = (sources: readonly string[]) => {
    const all = new Set<string>();
    for (const source of sources) collect(source, all);
    return all;
  };
  return (sources, without = []) => {
    const there = files(without);
    return [...files(sources)]
      .filter((file) => !there.has(file))
      .reduce((sum, file) => sum + weightOf(file), 0);
  };
}

// With what asks it and draws its reasons.
const law = ['law', 'reasons.nl', '../rights/src/compiled/nl.ts'];
const summaries = ['../rights/src/read-on.ts', '../rights/src/compiled/nl.nl.ts'];
// The tag is in the file that the journeys share.
const flow = ['cancel', 'src/locale/cancel/nl.ts'];
const after = ['src/cancel/cancel.after.ts', 'src/locale/cancel-after/nl.ts'];
const fields = ['src/cancel/cancel.fields.ts', 'src/locale/cancel-fields/nl.ts'];
const trouble = ['src/cancel/cancel.trouble.ts', 'src/locale/cancel-trouble/nl.ts'];
const withdrawing = ['src/withdraw/fairwell-withdraw.ts', 'src/locale/withdraw/nl.ts'];
const withdrawLaw = ['src/withdraw/withdraw.law.ts', 'reasons.nl', '../rights/src/compiled/nl.ts'];
const marketing = ['src/cancel/cancel.marketing.ts', 'src/locale/cancel-marketing/nl.ts'];
const undo = ['src/cancel/cancel.undo.ts', 'src/locale/cancel-undone/nl.ts'];
const situation = ['src/cancel/cancel.situation.ts', 'src/locale/cancel-situation/nl.ts'];
const oneClick = ['src/cancel/cancel.one-click.ts', 'src/locale/cancel-one-click/nl.ts'];
const later = ['src/cancel/cancel.later.ts', 'src/locale/cancel-later/nl.ts'];
const refund = ['src/cancel/cancel.refund.ts', 'src/locale/cancel-refund/nl.ts'];
const choice = ['src/cancel/cancel.choice.ts', 'src/locale/cancel-choice/nl.ts'];
const offer = ['src/cancel/cancel.offer.ts', 'src/locale/cancel-offer/nl.ts'];
const survey = ['src/exit-survey/fairwell-survey.ts', 'src/locale/survey/nl.ts'];
const deeper = ['src/exit-survey/exit-survey.deeper.ts', 'src/locale/survey-deeper/nl.ts'];
const panel = ['src/rights-panel/fairwell-rights.ts', 'src/locale/rights/nl.ts'];
const contact = ['src/contact/fairwell-contact.ts', 'src/locale/contact/nl.ts'];
const status = ['src/status/fairwell-status.ts', 'src/locale/status/nl.ts'];
const waiting = ['src/status/status.device.ts', 'src/locale/status-device/nl.ts'];
const insights = ['src/insights/fairwell-insights.ts', 'src/locale/insights/nl.ts'];
const causes = ['src/insights/insights.causes.part.ts', 'src/locale/insights-causes/nl.ts'];
const language = (tag: string) =>
  ['cancel', 'cancel-after', 'cancel-fields', 'cancel-trouble'].map((part) => `src/locale/${part}/${tag}.ts`);

/** One thing that is weighed. */
export interface Load {
  what: string;
  bytes: (weigh: Weigh) => number;
  /** Bytes that it may never be more than. */
  gate?: number;
  /** Where the gate is not held yet: what it may not grow beyond until it is. */
  atMost?: number;
}

/** Everything with a gate, and what belongs beside it to read the figures honestly. Dutch throughout. */
export const loads: readonly Load[] = [
  { what: 'on every page: the script tag', bytes: (weigh) => weigh(['src/cdn.ts']), gate: 700 },
  {
    what: 'cancel flow: review, confirm, received',
    bytes: (weigh) => weigh(flow),
    gate: 16_000,
  },
  { what: '… and what follows, fetched while reading', bytes: (weigh) => weigh([...flow, ...after]) },
  {
    what: '… and survey and rights panel opened',
    bytes: (weigh) =>
      weigh([...flow, ...after, ...survey]) + weigh(panel, [...flow, ...after, ...survey, ...law]),
    gate: 20_000,
    atMost: 28_400,
  },
  { what: 'withdraw flow, alone', bytes: (weigh) => weigh(withdrawing) },
  {
    what: 'withdraw flow with its law, beside the other elements',
    bytes: (weigh) => weigh([...withdrawing, ...withdrawLaw], [...flow, ...law, ...panel]),
    gate: 6000,
  },
  { what: 'survey, beside a cancel flow', bytes: (weigh) => weigh(survey, flow), gate: 6000 },
  {
    what: '… and what follows a reason, once somebody turns to it',
    bytes: (weigh) => weigh([...survey, ...deeper], flow),
  },
  {
    what: 'rights panel, beside a cancel flow',
    bytes: (weigh) => weigh(panel, [...flow, ...law]),
    gate: 6000,
  },
  { what: 'contact, beside a cancel flow', bytes: (weigh) => weigh(contact, flow), gate: 6000 },
  { what: 'status, beside a cancel flow', bytes: (weigh) => weigh(status, flow), gate: 6000 },
  {
    what: 'status: what waits on this device',
    bytes: (weigh) => weigh(waiting, [...flow, ...status]),
  },
  { what: 'cancel flow: fields, where they are asked', bytes: (weigh) => weigh(fields, flow) },
  {
    what: 'cancel flow: refused, left behind, unproved',
    bytes: (weigh) => weigh(trouble, [...flow, ...fields]),
  },
  {
    what: 'cancel flow: one click',
    bytes: (weigh) => weigh(oneClick, [...flow, ...situation, ...law]),
  },
  { what: 'cancel flow: a later day', bytes: (weigh) => weigh(later, [...flow, ...after, ...fields]) },
  {
    what: 'cancel flow: what comes back of what was paid',
    bytes: (weigh) => weigh(refund, [...flow, ...situation, ...law]),
  },
  {
    what: 'cancel flow: which of several subscriptions',
    bytes: (weigh) => weigh(choice, [...flow, ...fields]),
  },
  { what: 'cancel flow: what is not as usual', bytes: (weigh) => weigh(situation, [...flow, ...after]) },
  {
    what: 'cancel flow: the button against marketing mail',
    bytes: (weigh) => weigh(marketing, [...flow, ...after]),
  },
  {
    what: 'cancel flow: an offer, where a site makes any',
    bytes: (weigh) => weigh(offer, [...flow, ...after]),
  },
  { what: 'cancel flow: the way back', bytes: (weigh) => weigh(undo, [...flow, ...after]) },
  { what: 'one more language: Dutch', bytes: (weigh) => weigh(language('nl')), gate: 2500 },
  { what: 'one more language: German', bytes: (weigh) => weigh(language('de')), gate: 2500 },
  { what: 'one more language: French', bytes: (weigh) => weigh(language('fr')), gate: 2500 },
  { what: 'one more language: Arabic', bytes: (weigh) => weigh(language('ar')), gate: 2500 },
  {
    what: '… and the shelves on which the further languages stand',
    bytes: (weigh) => weigh(language('more')),
  },
  { what: 'insights page', bytes: (weigh) => weigh(insights) },
  {
    what: '… and what the team knows of causes, fetched while reading',
    bytes: (weigh) => weigh([...insights, ...causes]),
    gate: 40_000,
  },
  { what: 'law: engine, and what draws its reasons', bytes: (weigh) => weigh(['law'], [...flow, ...after]) },
  {
    what: '… Dutch law, its sentences and the words of its reasons',
    bytes: (weigh) => weigh(law, [...flow, ...after, 'law']),
  },
  { what: 'law: what the panel adds to read on', bytes: (weigh) => weigh(summaries) },
  { what: 'exit survey alone', bytes: (weigh) => weigh(survey) },
  {
    what: 'rights panel alone, with the law and summaries',
    bytes: (weigh) => weigh([...panel, ...law, ...summaries]),
  },
  {
    what: 'all of it in one visit',
    bytes: (weigh) => weigh([...flow, ...after, ...survey, ...panel, ...law, ...summaries]),
  },
];
