/** `fairwell check`: what is unfair in a cancel flow, or in what a configuration makes of ours. */
import { basename } from 'node:path';
import { jurisdictions, loadLaw, resolveRights } from '@fairwell/rights';
import { checkFairness, describeFlow } from '@fairwell/rights/fairness';
import type { Finding } from '@fairwell/rights/fairness';
import { CancelConfig, FlowDescription } from '@fairwell/schema';
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
  const { flow, jurisdiction } = await readFlow(path, named, moment, wanted);
  const language = wanted ?? flow.language;
  const findings = await checkFairness(flow, jurisdiction, moment, language);
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  const on = moment.toISOString().slice(0, 10);
  if (values.json === true) {
    return { text: `${JSON.stringify({ jurisdiction, on, findings }, null, 2)}\n`, exitCode };
  }
  return report(findings, { file: basename(path), jurisdiction, on, exitCode }, wordsFor(language));
};

/** A configuration names a contract and an endpoint; a flow never does. */
async function readFlow(
  path: string,
  named: string | undefined,
  moment: Date,
  language: string | undefined,
): Promise<{ flow: FlowDescription; jurisdiction: string }> {
  const value = readJson(path);
  const isConfig =
    typeof value === 'object' && value !== null && ('contract' in value || 'endpoint' in value);
  if (!isConfig) return { flow: parseAs(FlowDescription, value, path), jurisdiction: named ?? 'NL' };
  const config = parseAs(CancelConfig, value, path);
  const jurisdiction = named ?? config.contract.jurisdiction;
  const law = await loadLaw(jurisdiction, config.locale ?? language ?? 'nl');
  const rights = resolveRights(law, { ...config.contract, jurisdiction }, moment);
  return { flow: describeFlow(config, rights), jurisdiction };
}

interface Checked {
  file: string;
  jurisdiction: string;
  on: string;
  exitCode: Outcome['exitCode'];
}

function report(findings: Finding[], { file, jurisdiction, on, exitCode }: Checked, words: Words): Outcome {
  const { check: say, confidence } = words;
  const isKnown = jurisdictions.includes(jurisdiction);
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
