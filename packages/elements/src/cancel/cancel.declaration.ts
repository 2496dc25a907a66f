/** Puts what the person confirms into words and into a message. The words sent are the words shown. */
import type { MessageData, Money } from '@fairwell/schema';
import { cleanLine } from '../shared/clean.ts';
import { formatDay } from '../shared/format.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';
import type { Typing } from './cancel.flow.ts';
import type { Law } from './cancel.law.ts';
import type { Typed } from './cancel.typed.ts';
import type { View } from './cancel.view.ts';

const NOTHING: Typed = { sentences: {} };

/** A declaration, and what the page told to expect. */
export interface Drafted {
  /** In words, one thought per line. */
  text: string;
  /** The last day the page expects: the earliest the law gives, or the later day the person asked for. */
  endsOn: string | null;
  data: MessageData<'cancellation.requested'>;
}

/** What a declaration is made from: any view will do. */
export interface Drafting extends Pick<
  View,
  'config' | 'rights' | 'strings' | 'locale' | 'confirmLabel' | 'fields' | 'which' | 'later'
> {
  law?: Pick<Law, 'writeDay'> | undefined;
  parts: {
    fields?: { typedIn(view: Drafting, entered: Typing): Typed } | undefined;
    situation?:
      | {
          endTold(view: Pick<View, 'config'>): string | undefined;
          refundTold(view: Pick<View, 'config'>, lastDay: string | null): Money | undefined;
        }
      | undefined;
  };
}

/** What is declared when somebody presses the button that confirms. */
export function draftOf(view: Drafting, entered: Typing): Drafted {
  const { config, rights, law, strings, locale, confirmLabel } = view;
  const { subscription = {}, customer = {} } = config;
  const { name, email, cause, endDate, ...typed } = view.parts.fields?.typedIn(view, entered) ?? NOTHING;
  const reference = cleanLine(subscription.reference);
  // Where the page does not ask, the number as the page knows it.
  const contract = typed.contract ?? cleanLine(subscription.reference ?? customer.number);
  const earliest =
    view.parts.situation?.endTold(view) ?? (rights?.endsOn.established ? rights.endsOn.value : null);
  const endsOn = endDate && earliest && endDate > earliest ? endDate : earliest;
  const words = strings.declaration;
  const { sentences } = typed;
  const text = [
    words.ordinary(cleanLine(subscription.plan)),
    sentences.cause,
    sentences.endDate ??
      // A page that may show no date must not put one into the person's mouth.
      (endsOn && !rights?.page.nothingElse
        ? words.endsOn((law?.writeDay ?? formatDay)(endsOn, locale))
        : words.asap),
    sentences.name,
    contract && words.contract(contract),
    sentences.email,
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, 4000)
    .toWellFormed();
  return {
    text,
    endsOn,
    data: {
      subscription: texts(subscription),
      customer: texts({
        ...customer,
        name: name ?? customer.name,
        email: email ?? customer.email,
        // A number says who it is, not which of their subscriptions: that is for the page to say.
        number: contract === reference ? customer.number : contract,
      }),
      kind: cause ? 'extraordinary' : 'ordinary',
      cause,
      when: endDate ? { date: endDate } : 'atPeriodEnd',
      jurisdiction: config.contract?.jurisdiction ?? UNKNOWN_JURISDICTION,
      declared: { text, buttonLabel: confirmLabel, locale },
      expected: {
        endsOn,
        refund: view.parts.situation?.refundTold(view, endsOn),
        ruleIds: rights?.endsOn.trace.ruleIds.slice(0, 40) ?? [],
      },
    },
  };
}

function texts(fields: Record<string, unknown>): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [key, value] of Object.entries(fields)) {
    const text = typeof value === 'string' ? cleanLine(value) : undefined;
    if (text) clean[key] = text;
  }
  return clean;
}
