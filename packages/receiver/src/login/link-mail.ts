/** The mail with the link that logs somebody in. */
import { letterHtml } from '../mail/letter-html.ts';
import { letterText } from '../mail/letter-text.ts';
import de from '../mail/locale/login/de.ts';
import en from '../mail/locale/login/en.ts';
import nl from '../mail/locale/login/nl.ts';
import type { LoginMailWords } from '../mail/locale/login/nl.ts';
import type { Letter } from '../mail/letter.ts';
import { mailId } from '../mail/mail-id.ts';
import type { MailSettings } from '../mail/mail-settings.ts';
import type { Mail } from '../mail/mail.ts';
import { smtpSender } from '../mail/smtp.ts';
import type { TeamTag } from '../pages/team-words.ts';
import { LINK_MINUTES } from './links.ts';
import { digestOf } from './secret.ts';

/** How long a mail server may take with one mail. */
const SEND_MS = 60_000;

const languages: Record<TeamTag, LoginMailWords> = { nl, de, en };

/** Mails a link to the person it is for. */
export type SendLink = (link: string, to: string, language: TeamTag) => Promise<void>;

/** @param publicUrl of the receiver: what people log in to. */
export function linkSender(settings: MailSettings, publicUrl: string, now: () => Date): SendLink {
  const send = smtpSender(settings);
  const { host } = new URL(publicUrl);
  return async (link, to, language) =>
    send(await linkMail(link, { to, host, language }), now(), AbortSignal.timeout(SEND_MS));
}

async function linkMail(
  link: string,
  { to, host, language }: { to: string; host: string; language: TeamTag },
): Promise<Mail> {
  const login = languages[language];
  const letter: Letter = {
    language,
    subject: login.title(host),
    title: login.title(host),
    lead: login.lead(LINK_MINUTES),
    note: null,
    said: [],
    sections: [
      {
        title: login.title(host),
        rows: [{ label: login.forWhom, value: to }],
        next: [],
        button: { label: login.button, address: link },
        status: null,
        signed: null,
      },
    ],
    closing: [login.notYou],
  };
  return {
    // Of the hash: the id of a mail stands in the logs of mail servers.
    id: mailId([{ site: 'login', id: digestOf(link) }]),
    to,
    language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [],
  };
}
