/** The mail that carries one receipt or several: the same facts as text and as HTML, with the signed receipts. */
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { letterFor } from './letter.ts';
import type { Sender } from './letter.ts';
import type { Mail } from './mail.ts';
import { mailId } from './mail-id.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

/**
 * @param receipts oldest first, all of one mode; the language of the first is the language of the mail.
 * @param to an address from `mailableAddress`.
 */
export async function receiptMail(
  receipts: [ReceiptFacts, ...ReceiptFacts[]],
  to: string,
  sender: Sender,
): Promise<Mail> {
  const letter = letterFor(receipts, sender);
  return {
    id: mailId(receipts),
    to,
    language: letter.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: letter.sections.flatMap(({ signed }) =>
      signed === null ? [] : [{ ...signed, contentType: 'application/jwt' }],
    ),
  };
}
