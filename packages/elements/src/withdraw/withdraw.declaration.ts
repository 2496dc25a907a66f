/** Puts what the person confirms into words and into a message. The words sent are the words shown. */
import type { WithdrawRights } from '@fairwell/rights';
import type { MessageData } from '@fairwell/schema';
import { cleanLine } from '../shared/clean.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';
import type { Entered } from './withdraw.flow.ts';
import { itemsOf, textOf } from './withdraw.form.ts';
import type { View } from './withdraw.view.ts';

type Grounds = Pick<View, 'config' | 'rights' | 'strings' | 'locale' | 'fields' | 'confirmLabel'> & {
  entered: Entered;
};

/** The days that hold if this is received today; none where we think that it is too late, or do not know. */
export function daysIn(rights: WithdrawRights | undefined) {
  const { withdrawal, withdrawalRefund: sum, refundBy, returnBy } = rights ?? {};
  const isOver = withdrawal?.established && !withdrawal.value.open;
  return {
    refund: sum?.established ? sum.value.amount : undefined,
    refundBy: !isOver && refundBy?.established ? refundBy.value : null,
    returnBy: !isOver && returnBy?.established ? returnBy.value : null,
  };
}

/** The declaration in words, one thought per line. The parts come last, because there may be many. */
export function declarationText(grounds: Grounds): string {
  const words = grounds.strings.declaration;
  const { name, reference, items, person, email } = said(grounds);
  const lines = [
    words.withdraw(name),
    reference && words.order(reference),
    person && words.from(person),
    email && words.email(email),
    items && words.onlyItems(items),
  ];
  return lines.filter(Boolean).join('\n').slice(0, 4000).toWellFormed();
}

/** The message behind it. */
export function declarationData(grounds: Grounds): MessageData<'withdrawal.requested'> {
  const { config, rights, locale, confirmLabel } = grounds;
  const { customer, order, contract } = config;
  const { name, reference, items, person, email } = said(grounds);
  const { refund, refundBy, returnBy } = daysIn(rights);
  const { withdrawal } = rights ?? {};
  return {
    contract: { id: textOf(order?.id), name, reference, items },
    customer: { id: textOf(customer?.id), name: person, email, number: textOf(customer?.number) },
    jurisdiction: contract?.jurisdiction ?? UNKNOWN_JURISDICTION,
    declared: { text: declarationText(grounds), buttonLabel: confirmLabel, locale },
    expected: {
      endsOn: null,
      withdrawUntil: withdrawal?.established ? withdrawal.value.until : undefined,
      refund,
      refundBy: refundBy ?? undefined,
      returnBy: returnBy ?? undefined,
      ruleIds: withdrawal?.trace.ruleIds.slice(0, 40) ?? [],
    },
  };
}

/** What is named: as typed, and where the page does not ask, as the page knows it. */
function said({ config, fields, entered }: Grounds) {
  const { order } = config;
  const chosen = itemsOf(config).filter((item) => entered.items.includes(item));
  return {
    name: textOf(order?.name),
    reference: fields.includes('contract') ? cleanLine(entered.contract) : textOf(order?.reference),
    items: chosen.length > 0 ? chosen : undefined,
    person: cleanLine(entered.name),
    email: cleanLine(entered.email, 254),
  };
}
