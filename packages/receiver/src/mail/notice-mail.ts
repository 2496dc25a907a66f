/** The mail to somebody who asked to hear that it is mended. */
import { causeEventData } from '@fairwell/schema';
import * as z from 'zod';
import { followUpLink } from '../receipt/links.ts';
import type { EventKey } from '../store/records.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Sender } from './letter.ts';
import { mailId } from './mail-id.ts';
import type { Mail } from './mail.ts';
import { mendedLetter } from './mended-letter.ts';
import type { MailedEvent } from './receipt-facts.ts';

export const NOTICE = 'cause.notice';

const Notice = z.object({
  type: z.literal(NOTICE),
  locale: z.string(),
  mode: z.enum(['live', 'test']),
  data: causeEventData[NOTICE],
});
export type Notice = z.infer<typeof Notice>;

/** What somebody is told, or `null` where the event is something else. */
export const noticeIn = ({ message }: MailedEvent): Notice | null =>
  Notice.safeParse(JSON.parse(message)).data ?? null;

/** @param to an address from `mailableAddress`. */
export async function noticeMail(
  { site, id }: EventKey,
  { locale, mode, data: { since, text, survey } }: Notice,
  to: string,
  sender: Sender,
): Promise<Mail> {
  const asked = { site, id: survey };
  const letter = mendedLetter({ since, text, mode, locale, survey: asked }, sender);
  return {
    id: mailId([{ site, id }]),
    to,
    language: letter.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [],
    stop: followUpLink(sender.publicUrl, asked),
  };
}
