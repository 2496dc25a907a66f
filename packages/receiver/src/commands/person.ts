/** The flags that name one person. */
import { meantBy } from '../audit/subject.ts';
import type { Person } from '../audit/subject.ts';
import { UsageError } from '../settings.ts';
import type { StoredEvent } from '../store/records.ts';

const text = { type: 'string' } as const;
export const personFlags = { email: text, number: text, reference: text, id: text, site: text };

export const personUsage = `  --email <address>      everything with this address in a field of its own
  --number <number>      everything with this customer number
  --reference <name>     everything about the contract, or the receipt, with this name
  --id <id>              the message with this id
  --site <name>          of this site only
`;

type Values = Partial<Record<keyof typeof personFlags, string | undefined>>;

/** @throws {UsageError} unless exactly one of the flags names somebody. */
export function personFrom(command: string, values: Values): Person {
  const named = (['email', 'number', 'reference', 'id'] as const).flatMap((by): Person[] => {
    const value = values[by]?.trim();
    return value === undefined ? [] : [{ by, value }];
  });
  const [person, ...more] = named;
  if (!person || more.length > 0) {
    throw new UsageError(
      `Name one person in one way: --email, --number, --reference or --id. \`fairwell ${command} --help\` shows more.`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(person.value)) {
    throw new UsageError(`--${person.by} needs a letter or a digit, or it would mean nobody.`);
  }
  return person;
}

/** @throws {UsageError} where what was found may be of several: nobody else's may be erased, or handed out. */
export function expectOne(person: Person, records: readonly StoredEvent[]): void {
  const meant = meantBy(person, records);
  if (meant.length > 1) {
    throw new UsageError(
      `--${person.by} ${person.value} may mean ${meant.join(' or ')}. Write it with its separators.`,
    );
  }
}
