/** `fairwell export`: everything that was received from one person, for that person. */
import { recordsOf } from '../audit/subject.ts';
import { UsageError } from '../settings.ts';
import type { StoredEvent } from '../store/records.ts';
import { openReads } from '../store/reads.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { personFlags, personFrom, personUsage } from './person.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const exportUsage = `fairwell export    writes everything that was received from one person, as JSON

${personUsage}
  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --help                 shows this

Works beside a running receiver. Check who is asking before you hand it over: a name is quickly typed.
`;

const text = { type: 'string' } as const;

export const exportPerson: Command = async (args, now) => {
  const { values, positionals } = readFlags('export', args, { ...personFlags, data: text, config: text });
  if (values.help === true) return { text: exportUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell export` takes flags only; --help shows them.');
  const person = personFrom('export', values);
  const settings = settingsFrom(values);
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const { reads, close } = await openReads(settings);
  try {
    const records = await recordsOf(person, values.site ?? null, reads);
    const ids = new Set(records.flatMap(({ caseId }) => caseId ?? []));
    const cases = await reads.cases([...ids]);
    const exported = { exportedAt: now.toISOString(), records: records.map(readable), cases };
    return { text: `${JSON.stringify(exported, null, 2)}\n`, exitCode: 0 };
  } finally {
    await close();
  }
};

/** What was sent and what was answered, with what the receiver added of its own. */
const readable = (event: StoredEvent) => ({
  sequence: event.sequence,
  receivedAt: event.receivedAt,
  reference: event.reference,
  case: event.caseId,
  repeated: event.repeated,
  assurance: event.assurance,
  message: JSON.parse(event.message),
  answer: JSON.parse(event.answer),
});
