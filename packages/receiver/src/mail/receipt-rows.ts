/** What a receipt says, row by row. */
import type { Spoken } from '../pages/words.ts';
import type { MailWords } from './locale/receipt/nl.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

export interface Row {
  label: string;
  value: string;
  hint?: string;
  /** Set in a typeface that tells look-alike signs apart. */
  isCode?: boolean;
}

export function receiptRows(facts: ReceiptFacts, { day, moment }: Spoken, words: MailWords): Row[] {
  const { declared, reference, receivedAt, zone } = facts;
  const about = [{ label: words.content, value: content(facts, words) }, ...contract(facts, words)];
  const received = { label: words.receivedAt, value: moment(receivedAt, zone), hint: words.zone(zone) };
  const named = { label: words.reference, value: reference, isCode: true };
  switch (declared.type) {
    case 'cancellation.requested': {
      const { when, endsOn } = declared;
      const wanted = typeof when === 'object' ? words.when.date(day(when.date)) : words.when[when];
      const ends =
        endsOn === null
          ? { label: words.endsOn, value: words.endsUnknown }
          : { label: words.endsOn, value: day(endsOn), hint: words.endsAccording };
      return [...about, { label: words.wanted, value: wanted }, received, ends, named];
    }
    case 'contact.submitted': {
      const { answerBy } = declared;
      const answer = answerBy === null ? [] : [{ label: words.answerBy, value: moment(answerBy, zone) }];
      return [...about, received, ...answer, named];
    }
    default:
      return [...about, received, named];
  }
}

function content({ declared }: ReceiptFacts, words: MailWords): string {
  const said = words.declared;
  switch (declared.type) {
    case 'cancellation.requested':
      return declared.hasCause ? `${said[declared.kind]} ${said.cause}` : said[declared.kind];
    case 'withdrawal.requested':
      return declared.isPartial ? said.partialWithdrawal : said.withdrawal;
    case 'cancellation.undone':
      return said.undone;
    default:
      return said[declared.kind];
  }
}

function contract({ contract: named }: ReceiptFacts, words: MailWords): Row[] {
  if (named === null) return [];
  const label = words.contract;
  return named === 'unfit'
    ? [{ label, value: words.onReceipt }]
    : [{ label, value: named.name, isCode: true }];
}
