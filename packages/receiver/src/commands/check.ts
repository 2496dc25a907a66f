/** `fairwell check`: what is unfair in a cancel flow, or in what a configuration makes of ours. */
import { basename } from 'node:path';
import { jurisdictions, loadLaw, resolveRights } from '@fairwell/rights';
import { checkFairness, describeFlow } from '@fairwell/rights/fairness';
import type { Finding } from '@fairwell/rights/fairness';
import { CancelChoiceConfig, CancelConfig, FlowDescription } from '@fairwell/schema';
import type * as z from 'zod';
import { UsageError } from '../settings.ts';
import { readFlags } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { jurisdictionFrom, languageFrom, momentFrom, parseAs, readJson } from './input.ts';
import { wordsFor, writeDay } from './locale/words.ts';
import type { Words } from './locale/nl.ts';

export const checkUsage = `fairwell check <file.json>    says what is unfair about a way to cancel, and what to do instead

The file describes what a cancel flow shows, or is the configuration of a <fairwell-cancel>.

  --jurisdiction <code>  whose rules count (default: that of the configuration, or NL)
  --on <day>             the day the rules are read on (default: today)
  --lang <tag>           language of the answer: nl, en or de (default: that of the flow)
  --json                 answers in JSON
  --help                 shows this

Ends with 1 where something is an error in that jurisdiction, with 2 where the file cannot be used.
`;

const text = { type: 'string' } as const;

export const check: Command = async (args, now) => {
  const { values, positionals } = readFlags('check', args, {
    jurisdiction: text,
    on: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: checkUsage, exitCode: 0 };
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageError('Name one file: `fairwell check flow.json`. `fairwell check --help` shows more.');
  }
  const moment = momentFrom(values.on, now);
  const named = values.jurisdiction === undefined ? undefined : jurisdictionFrom(values.jurisdiction);
  const wanted = values.lang === undefined ? undefined : languageFrom(values.lang);
  const read = await readFlows(path, named, moment, wanted);
  const language = wanted ?? read[0]?.flow.language ?? 'nl';
  const each = await Promise.all(
    read.map(({ flow, jurisdiction: where }) => checkFairness(flow, where, moment, language)),
  );
  // What holds for several is said once.
  const findings = [...new Map(each.flat().map((finding) => [JSON.stringify(finding), finding])).values()];
  const jurisdiction = [...new Set(read.map(({ jurisdiction: where }) => where))].join(', ');
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  const on = moment.toISOString().slice(0, 10);
  if (values.json === true) {
    return { text: `${JSON.stringify({ jurisdiction, on, findings }, null, 2)}\n`, exitCode };
  }
  return report(findings, { file: basename(path), jurisdiction, on, exitCode }, wordsFor(language));
};

/** A configuration names a contract and an endpoint; a flow never does. One with several subscriptions makes as many flows. */
async function readFlows(
  path: string,
  named: string | undefined,
  moment: Date,
  language: string | undefined,
): Promise<{ flow: FlowDescription; jurisdiction: string }[]> {
  const value = readJson(path);
  const isConfig =
    typeof value === 'object' && value !== null && ('contract' in value || 'endpoint' in value);
  if (!isConfig) return [{ flow: parseAs(FlowDescription, value, path), jurisdiction: named ?? 'NL' }];
  return Promise.all(
    configsIn(value, path).map(async (config) => {
      const jurisdiction = named ?? config.contract.jurisdiction;
      const law = await loadLaw(jurisdiction, config.locale ?? language ?? 'nl');
      const rights = resolveRights(law, { ...config.contract, jurisdiction }, moment);
      return { flow: describeFlow(config, rights), jurisdiction };
    }),
  );
}

/** One for each subscription somebody may choose. */
function configsIn(value: object, path: string): z.output<typeof CancelConfig>[] {
  if (!('subscriptions' in value)) return [parseAs(CancelConfig, value, path)];
  const { subscriptions, ...shared } = parseAs(CancelChoiceConfig, value, path);
  return subscriptions.map((one) => ({ ...shared, ...one }));
}

interface Checked {
  file: string;
  jurisdiction: string;
  on: string;
  exitCode: Outcome['exitCode'];
}

function report(findings: Finding[], { file, jurisdiction, on, exitCode }: Checked, words: Words): Outcome {
  const { check: say, confidence } = words;
  const isKnown = jurisdiction.split(', ').every((where) => jurisdictions.includes(where));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [
    say.title(file, jurisdiction, writeDay(on, words)),
    ...(isKnown ? [] : [say.unknown(jurisdiction, jurisdictions.join(', '))]),
    ...findings.map(({ rule, severity, where, why, instead, sources }) =>
      [
        `${say.severity[severity]}  ${rule}  ${where}`,
        `  ${why}`,
        `  ${instead}`,
        ...sources.map((source) => `    ${source.locator} (${confidence[source.confidence]}) ${source.url}`),
      ].join('\n'),
    ),
    `${findings.length > 0 ? say.found(errors, findings.length - errors) : say.fair} ${say.advice}`,
  ];
  return { text: `${parts.join('\n\n')}\n`, exitCode };
}
