/** `fairwell export`: everything that was received from one person, for that person. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ReadLog } from '../audit/read-log.ts';
import { recordsOf } from '../audit/subject.ts';
import type { Person } from '../audit/subject.ts';
import { keyFile, readKey } from '../receipt/keys.ts';
import { UsageError } from '../settings.ts';
import type { CliSettings } from '../settings.ts';
import { openBeside } from '../store/beside.ts';
import type { DataReadStore } from '../store/data-reads.ts';
import type { StoredEvent } from '../store/records.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { expectOne, personFlags, personFrom, personUsage } from './person.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const exportUsage = `fairwell export    writes everything that was received from one person, as JSON

${personUsage}
  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --help                 shows this

Works beside a running receiver. Check who is asking before you hand it over: a name is quickly typed. That it was read is
noted, with the name of the user of this machine: \`fairwell audit\` shows it.
`;

const text = { type: 'string' } as const;

export const exportPerson: Command = async (args, now) => {
  const { values, positionals } = readFlags('export', args, { ...personFlags, data: text, config: text });
  if (values.help === true) return { text: exportUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell export` takes flags only; --help shows them.');
  const person = personFrom('export', values);
  const settings = settingsFrom(values);
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const key = signingKey(settings);
  const { reads, dataReads, close } = await openBeside(settings);
  try {
    const records = await recordsOf(person, values.site ?? null, reads);
    expectOne(person, records);
    await note(
      { person, site: values.site, records: records.length },
      { settings, key, store: dataReads, now },
    );
    const ids = new Set(records.flatMap(({ caseId }) => caseId ?? []));
    const cases = await reads.cases([...ids]);
    const exported = { exportedAt: now.toISOString(), records: records.map(readable), cases };
    return { text: `${JSON.stringify(exported, null, 2)}\n`, exitCode: 0 };
  } finally {
    await close();
  }
};

/** Whoever reads a person out is noted with the key of the receiver. */
function signingKey({ data }: CliSettings) {
  const file = keyFile(data);
  if (existsSync(file)) return readKey(file);
  throw new UsageError(
    `There is no signing key in ${data}: that somebody was read out is noted with the key of the receiver. Name its folder with --data.`,
  );
}

interface Exported {
  person: Person;
  site: string | undefined;
  records: number;
}

interface Noting {
  settings: CliSettings;
  key: ReturnType<typeof signingKey>;
  store: DataReadStore;
  now: Date;
}

/** Of the person only by what they were named. */
async function note(
  { person, site, records }: Exported,
  { settings, key, store, now }: Noting,
): Promise<void> {
  const log = new ReadLog({
    last: () => store.last(),
    keep: async (notes) => notes[0] !== undefined && store.add(notes[0]),
    key,
    issuer: settings.publicUrl,
    now: () => now,
  });
  const filter = { [person.by]: '…', ...(site === undefined ? {} : { site }) };
  const who = userInfo().username;
  await log.note({ who, by: 'command', role: 'admin', what: 'person', filter, records });
}

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
