/** Which fields the page asks, what is already known, and what is still wrong. The law decides where it lists fields. */
import type { PageRules } from '@fairwell/rights';
import type { Config } from './cancel.config.ts';
import type { Field } from './cancel.entered.ts';
import type { Entered, FieldErrors, FieldName } from './cancel.flow.ts';

const NAMES: FieldName[] = ['kind', 'cause', 'name', 'contract', 'endDate', 'email'];

/**
 * The fields to ask, in order. A law that lists fields means these and no others; without one only what is needed to
 * know whose subscription it is, or what may have to be mended.
 *
 * @param isIdentified - Whether the page itself says whose subscription it is.
 */
export function fieldsOf(page: PageRules | undefined, isIdentified: boolean, mending: boolean): Field[] {
  if (page?.fields) {
    return page.fields.flatMap(({ id, required }) => {
      const name = NAMES.find((known) => known === id);
      return name ? [{ name, required }] : [];
    });
  }
  if (isIdentified && !mending) return [];
  return (['name', 'contract', 'email'] as const).map((name) => ({ name, required: false }));
}

/** What has to be mended before it can be sent. Checks form only: whether it is true is not for a form to judge. */
export function errorsIn(entered: Entered, fields: Field[], isIdentified: boolean): FieldErrors {
  const errors: FieldErrors = {};
  for (const { name, required } of fields) {
    if (required && !entered[name].trim()) errors[name] = 'missing';
  }
  const asks = (name: FieldName): boolean => fields.some((field) => field.name === name);
  if (asks('cause') && entered.kind === 'extraordinary' && !entered.cause.trim()) errors.cause = 'missing';
  if (asks('email') && entered.email.trim() && !/^[^\s@]+@[^\s@]+$/.test(entered.email.trim())) {
    errors.email = 'malformed';
  }
  const identifies = [entered.contract, entered.email].some((text) => text.trim());
  if (asks('contract') && !identifies && !isIdentified) errors.contract ??= 'identity';
  return errors;
}

/** What stands in the form before anybody types: everything the page already knows. */
export function enteredFrom({ subscription, customer }: Partial<Config>): Entered {
  return {
    kind: 'ordinary',
    cause: '',
    name: customer?.name ?? '',
    contract: subscription?.reference ?? customer?.number ?? '',
    endDate: '',
    email: customer?.email ?? '',
  };
}
