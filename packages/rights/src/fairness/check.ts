/** Holds a cancel flow against the rules of fairness, and against the law of one jurisdiction. */
import type { FlowDescription } from '@fairwell/schema';
import type { Language } from '../answer.ts';
import { loadLaw } from '../load.ts';
import { resolveRights } from '../resolve.ts';
import { catalog } from './catalog.ts';
import { accessible, apart, passable, proved } from './checks/ending.ts';
import { available, reachable, visibleAmongPeers } from './checks/entry.ts';
import { besideOffer, calm, even, unchosen, unhurried } from './checks/offers.ts';
import { fewest, free } from './checks/questions.ts';
import { checkable, complete, online, open, short } from './checks/steps.ts';
import { dignified, labelled, straight } from './checks/wording.ts';
import type { Finding, FindingSource, Severity } from './finding.ts';
import type { Check, Judged, Violation } from './judged.ts';
import { lineageOf } from './lineage.ts';
import de from './texts/de.ts';
import en from './texts/en.ts';
import nl, { type Texts } from './texts/nl.ts';

const texts = new Map<string, Texts>(Object.entries({ nl, en, de } satisfies Record<Language, Texts>));

/** In the order of the rules, R01 to R21. */
const checks: readonly Check[] = [
  reachable,
  short,
  checkable,
  online,
  open,
  labelled,
  even,
  calm,
  besideOffer,
  dignified,
  free,
  fewest,
  unhurried,
  proved,
  straight,
  passable,
  unchosen,
  available,
  complete,
  visibleAmongPeers,
  apart,
  accessible,
];

/**
 * What is unfair in a flow, in the order of the rules. An empty list says that none of the rules was broken as far as
 * the description goes; it is no legal advice.
 *
 * @param flow what the flow shows, with defaults filled in (`FlowDescription.parse` of `@fairwell/schema` does that)
 * @param jurisdiction such as `NL`; where it is not known, only what is unfair everywhere is an error
 * @param on the day the law is read on; a law counts from its first day
 * @param language a language tag for the sentences; what is neither Dutch, German nor English gets English
 */
export async function checkFairness(
  flow: FlowDescription,
  jurisdiction: string,
  on: Date,
  language: string = flow.language,
): Promise<Finding[]> {
  const [law, englishLaw] = await Promise.all([
    loadLaw(jurisdiction, flow.language),
    loadLaw(jurisdiction, 'en'),
  ]);
  // Words, fields and limits follow from the jurisdiction alone; these facts only make a contract of it.
  const anyContract = {
    jurisdiction,
    audience: 'consumer',
    channel: 'online',
    subject: 'digital-service',
    concluded: on.toISOString().slice(0, 10),
  } as const;
  const rights = resolveRights(law, anyContract, on);
  const sourcesOf: Judged['sourcesOf'] = (kind) => {
    const rules = law.book.rules.page?.filter((rule) => rule.kind === kind) ?? [];
    const ids = new Set(rules.map(({ source }) => source.ruleId));
    return rights.page.trace.sources.filter(({ ruleId }) => ids.has(ruleId));
  };
  const judged: Judged = {
    flow,
    lineage: lineageOf(jurisdiction),
    rights,
    sourcesOf,
    english: resolveRights(englishLaw, anyContract, on).labels,
  };
  const words = texts.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
  return checks.flatMap((check) => [...check(judged)].map((violation) => find(violation, judged, words)));
}

function find(violation: Violation, { lineage }: Judged, words: Texts): Finding {
  const { rule, where, text, gaps = [], sources = [] } = violation;
  const known = catalog[rule].sources.filter((source) => !source.in || lineage.includes(source.in));
  const { why, instead } = words.findings[text];
  const names = new Map<string, string>(Object.entries(words.names));
  const fill = (sentence: string) =>
    sentence.replaceAll(/\$(\d)/g, (_, position: string) => {
      const gap = String(gaps[Number(position) - 1] ?? '');
      return names.get(gap) ?? gap;
    });
  return {
    rule,
    severity: severityOf(violation, lineage),
    where,
    why: fill(why),
    instead: fill(instead),
    sources: distinct([...sources, ...known]),
  };
}

/** What the nearest says counts: a member state may leave open what the union demands. */
function severityOf({ rule, isMild }: Violation, lineage: readonly string[]): Severity {
  if (isMild) return 'warning';
  const { error, warning = [] } = catalog[rule];
  if (error === 'everywhere') return 'error';
  const nearest = lineage.find((code) => error.includes(code) || warning.includes(code));
  return nearest !== undefined && error.includes(nearest) ? 'error' : 'warning';
}

function distinct(sources: readonly FindingSource[]): FindingSource[] {
  const byPlace = new Map<string, FindingSource>();
  for (const { locator, url, confidence } of sources) {
    if (!byPlace.has(locator)) byPlace.set(locator, { locator, url, confidence });
  }
  return [...byPlace.values()];
}
