/** Puts a declaration into words, one thought per line: on the page before it is sent, and where somebody typed it. */
import * as z from 'zod';
import type { Spoken } from './words.ts';

const text = z.string().optional().catch(undefined);

/** The parts that are said aloud; whatever else is wrong with the message is found later. */
const Parts = z.object({
  subscription: z.object({ plan: text, reference: text, phoneLine: text }).catch({}),
  customer: z.object({ name: text, email: text, number: text }).catch({}),
  kind: text,
  cause: text,
  when: z.object({ date: z.iso.date() }).nullable().catch(null),
  /** The day the page named, if it named one. */
  declared: z.object({ endsOn: text }).catch({}),
});

/**
 * The words of a cancellation, from the `data` it is sent with.
 *
 * @param typed names of the fields that the person filled in. What only the site knows of somebody is sent along, but
 * nobody is made to say it; the number of the contract is said either way.
 */
export function declarationText(
  data: unknown,
  { words, day }: Spoken,
  typed: ReadonlySet<string> = new Set(),
): string {
  const said = words.declaration;
  const { subscription, customer, kind, cause, when, declared } = Parts.parse(data);
  const isTyped = (key: keyof typeof customer) => typed.has(`data.customer.${key}`);
  const known = subscription.reference ?? customer.number;
  const contract = isTyped('number') ? customer.number : known;
  const ending = () => {
    if (when !== null) return said.wanted(day(when.date));
    return declared.endsOn === undefined ? said.asap : said.endsOn(day(declared.endsOn));
  };
  const reason = () => {
    if (kind === 'extraordinary') return said.extraordinary(cause ?? '');
    // Whoever typed a cause and left the choice of kind as it stood still said it.
    return cause === undefined ? '' : said.cause(cause);
  };
  const lines = [
    said.ordinary(subscription.plan),
    reason(),
    ending(),
    customer.name === undefined || !isTyped('name') ? '' : said.name(customer.name),
    contract === undefined ? '' : said.contract(contract),
    subscription.phoneLine === undefined ? '' : said.phoneLine(subscription.phoneLine),
    customer.email === undefined || !isTyped('email') ? '' : said.email(customer.email),
  ];
  return written(lines);
}

/** What is said aloud of a withdrawal. */
const WithdrawalParts = z.object({
  contract: z
    .object({ name: text, reference: text, items: z.array(z.string()).catch([]) })
    .catch({ items: [] }),
  customer: z.object({ name: text, email: text }).catch({}),
});

/** The words of a withdrawal, from the `data` it is sent with. A reason is no part of it. */
export function withdrawalText(data: unknown, { words }: Spoken): string {
  const said = words.declaration;
  const { contract, customer } = WithdrawalParts.parse(data);
  const { name, reference, items } = contract;
  const lines = [
    said.withdraw(name),
    reference === undefined ? '' : said.order(reference),
    customer.name === undefined ? '' : said.name(customer.name),
    customer.email === undefined ? '' : said.email(customer.email),
    // Last, because there may be many.
    items.length === 0 ? '' : said.onlyItems(items),
  ];
  return written(lines);
}

const written = (lines: string[]): string =>
  lines
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, 4000)
    .toWellFormed();
