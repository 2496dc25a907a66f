/** Puts what the person confirms into words and into a message. The words sent are the words shown. */
import type { CancelRights } from '@fairwell/rights';
import type { CancelConfig, MessageData } from '@fairwell/schema';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { cleanLine, cleanText } from '../shared/clean.ts';
import { formatDay } from '../shared/format.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';
import { type Field, LONGEST_CAUSE } from './cancel.entered.ts';
import type { Entered } from './cancel.flow.ts';

/** What a declaration is made from. */
export interface Grounds {
  config: Partial<CancelConfig>;
  rights: CancelRights | undefined;
  strings: CancelStrings;
  /** Language tag for dates. */
  locale: string;
  fields: Field[];
  entered: Entered;
}

/** The last day the page expects: the earliest the law gives, or the later day the person asked for. */
export function expectedEnd({ rights, entered }: Pick<Grounds, 'rights' | 'entered'>): string | null {
  if (!rights?.endsOn.established) return null;
  const earliest = rights.endsOn.value;
  return entered.endDate > earliest ? entered.endDate : earliest;
}

/** The declaration in words, one thought per line. */
export function declarationText(grounds: Grounds): string {
  const { config, rights, strings, locale, entered } = grounds;
  const words = strings.declaration;
  const { name, contract, email } = known(grounds);
  const cause = causeOf(grounds);
  // A page that may show no date must not put one into the person's mouth.
  const end = rights?.page.nothingElse ? null : expectedEnd(grounds);
  const wants = entered.endDate ? words.wanted(formatDay(entered.endDate, locale)) : words.asap;
  const lines = [
    words.ordinary(cleanLine(config.subscription?.plan)),
    cause && words.extraordinary(cause),
    end && !entered.endDate ? words.endsOn(formatDay(end, locale)) : wants,
    name && words.from(name),
    contract && words.contract(contract),
    email && words.email(email),
  ];
  return lines.filter(Boolean).join('\n').slice(0, 4000).toWellFormed();
}

/** The message behind it. `buttonLabel` are the words on the button that was pressed. */
export function declarationData(
  grounds: Grounds,
  buttonLabel: string,
): MessageData<'cancellation.requested'> {
  const { config, rights, locale, entered } = grounds;
  const { name, contract, email } = known(grounds);
  const { subscription = {}, customer = {}, contract: facts } = config;
  const cause = causeOf(grounds);
  return {
    subscription: texts(subscription),
    customer: texts({
      ...customer,
      name: name ?? customer.name,
      email: email ?? customer.email,
      // A number says who it is, not which of their subscriptions: that is for the page to say.
      number: contract === cleanLine(subscription.reference) ? customer.number : contract,
    }),
    kind: cause ? 'extraordinary' : 'ordinary',
    cause,
    when: entered.endDate ? { date: entered.endDate } : 'atPeriodEnd',
    jurisdiction: facts?.jurisdiction ?? UNKNOWN_JURISDICTION,
    declared: { text: declarationText(grounds), buttonLabel, locale },
    expected: { endsOn: expectedEnd(grounds), ruleIds: rights?.endsOn.trace.ruleIds.slice(0, 40) ?? [] },
  };
}

/** Name, number and address as typed; where the page does not ask, the number as the page knows it. */
function known({ config, fields, entered }: Grounds): { name?: string; contract?: string; email?: string } {
  const typed = (name: 'name' | 'contract' | 'email'): string | undefined =>
    fields.some((field) => field.name === name) ? cleanLine(entered[name]) : undefined;
  const found = {
    name: typed('name'),
    contract: typed('contract') ?? cleanLine(config.subscription?.reference ?? config.customer?.number),
    email: typed('email'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** One cause, in the words shown and in the field sent. */
function causeOf({ fields, entered }: Grounds): string | undefined {
  const isExtraordinary = entered.kind === 'extraordinary' && fields.some(({ name }) => name === 'cause');
  return isExtraordinary ? cleanText(entered.cause, LONGEST_CAUSE) : undefined;
}

function texts(fields: Record<string, unknown>): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [key, value] of Object.entries(fields)) {
    const text = typeof value === 'string' ? cleanLine(value) : undefined;
    if (text) clean[key] = text;
  }
  return clean;
}
