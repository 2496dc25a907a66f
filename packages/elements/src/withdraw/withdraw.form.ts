/**
 * What the law has people give (2011/83/EU art. 11a(2)): a name, the contract, and where the confirmation goes. Nothing
 * else, and never a reason.
 */
import type { WithdrawConfig } from '@fairwell/schema';
import { cleanLine } from '../shared/clean.ts';
import type { Entered, FieldErrors, FieldName } from './withdraw.flow.ts';

type Config = Partial<WithdrawConfig>;

/** Whether the page itself says which contract it is. */
const isNamed = ({ order }: Config): boolean => [order?.id, order?.reference].some((name) => textOf(name));

/** The fields to ask, in order. All must be filled in; what the page knows stands in them already. */
export const fieldsOf = (config: Config, mending: boolean): FieldName[] =>
  isNamed(config) && !mending ? ['name', 'email'] : ['name', 'contract', 'email'];

/** Parts to choose from. Where there is one, there is nothing to choose. */
export function itemsOf({ order }: Config): string[] {
  const items: unknown = order?.items;
  const named = Array.isArray(items) ? items.flatMap((item) => textOf(item) ?? []) : [];
  return named.length > 1 ? [...new Set(named)].slice(0, 100) : [];
}

/** What the form starts with: what the page already knows, and nothing chosen. */
export const enteredFrom = ({ order, customer }: Config): Entered => ({
  name: textOf(customer?.name) ?? '',
  contract: textOf(order?.reference) ?? '',
  email: textOf(customer?.email) ?? '',
  items: [],
});

/** What has to be mended before it can be sent. Checks form only: whether it is true is not for a form to judge. */
export function errorsIn(entered: Entered, fields: FieldName[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const name of fields) {
    const typed = entered[name].trim();
    if (!typed) errors[name] = 'missing';
    else if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(typed)) errors.email = 'malformed';
  }
  return errors;
}

/** A text of the page as it may cross the wire. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? cleanLine(value) : undefined;
