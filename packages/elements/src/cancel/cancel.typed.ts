/** What the person typed, as it is declared. */
import type { FieldStrings } from '../locale/cancel-fields/nl.ts';
import { cleanLine, cleanText } from '../shared/clean.ts';
import { formatDay } from '../shared/format.ts';
import type { Entered, FieldName } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

/** So that the whole cause fits into the words that are declared, whatever stands around it. */
export const LONGEST_CAUSE = 2000;

/** Undefined for what was not asked or left empty. */
export interface Typed {
  name?: string | undefined;
  contract?: string | undefined;
  email?: string | undefined;
  cause?: string | undefined;
  /** The day it should end, if later than it could. */
  endDate?: string | undefined;
  /** The same in the words of the declaration, one sentence each. */
  sentences: Partial<Record<'name' | 'email' | 'cause' | 'endDate', string | undefined>>;
}

export function typedIn(
  { fields, locale, which, later }: Pick<View, 'fields' | 'locale' | 'which' | 'later'>,
  entered: Entered,
  words: FieldStrings['declared'],
): Typed {
  const isAsked = (name: FieldName): boolean => fields.some((field) => field.name === name);
  // Whoever chooses among several types no number.
  const typed = (name: 'name' | 'contract' | 'email'): string | undefined =>
    isAsked(name) ? cleanLine(entered[name]) : undefined;
  const name = typed('name');
  const email = typed('email');
  // What was typed while another subscription was chosen is not meant for this one.
  const endDate = ((later ?? isAsked('endDate')) && entered.endDate) || undefined;
  const isExtraordinary = entered.kind === 'extraordinary' && isAsked('cause');
  const cause = isExtraordinary ? cleanText(entered.cause, LONGEST_CAUSE) : undefined;
  return {
    name,
    contract: which ? undefined : typed('contract'),
    email,
    cause,
    endDate,
    sentences: {
      name: name && words.from(name),
      email: email && words.email(email),
      cause: cause && words.extraordinary(cause),
      endDate: endDate && words.wanted(formatDay(endDate, locale)),
    },
  };
}
