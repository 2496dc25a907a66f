/** The mail that carries one receipt or several: the same facts as text and as HTML, with the signed receipts. */
import { createHash } from 'node:crypto';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { letterFor } from './letter.ts';
import type { Sender } from './letter.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

export interface ReceiptMail {
  /** The left half of its Message-ID: the same receipts always make the same one, also after an unknown outcome. */
  id: string;
  to: string;
  /** For `Content-Language`. */
  language: string;
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; content: string; contentType: string }[];
}

/**
 * @param receipts oldest first, all of one mode; the language of the first is the language of the mail.
 * @param to an address from `mailableAddress`.
 */
export async function receiptMail(
  receipts: [ReceiptFacts, ...ReceiptFacts[]],
  to: string,
  sender: Sender,
): Promise<ReceiptMail> {
  const letter = letterFor(receipts, sender);
  return {
    id: createHash('sha256')
      .update(JSON.stringify(receipts.map(({ site, id }) => [site, id])))
      .digest('hex')
      .slice(0, 40),
    to,
    language: letter.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: letter.sections.map(({ signed }) => ({ ...signed, contentType: 'application/jwt' })),
  };
}
