/** The one door to the mail server. */
import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import { MailRefused } from './mail-errors.ts';
import { mailServerAddress } from './mail-settings.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mail } from './mail.ts';
import { mailableAddress } from './recipient.ts';

/** Well below the minute that a delivery may take, so that what went wrong is told by its own name. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/**
 * Sends one mail to one address; resolves once the mail server has taken it. Throws the error of the mail library, and
 * `MailRefused` for what is no single address.
 */
export type SendMail = (mail: Mail, at: Date, signal: AbortSignal) => Promise<void>;

/** A connection per mail: receipts are few, and a pool would keep connections open that servers close unasked. */
export function smtpSender({ url, from, replyTo, unencrypted = false }: MailSettings): SendMail {
  const { host, port, secure, login, isLoopback } = mailServerAddress(url);
  const isPlain = !secure && (isLoopback || unencrypted);
  const transport = createTransport({
    host,
    port,
    secure,
    // A server that merely forgets to offer STARTTLS, or somebody in between who cuts it out, gets nothing.
    requireTLS: !isPlain,
    ignoreTLS: isPlain,
    ...(login === null ? {} : { auth: login }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return async ({ id, to, language, subject, text, html, attachments, stop }, at, signal) => {
    // The library reads an address as a list, even one in the envelope.
    if (mailableAddress(to) !== to) throw new MailRefused();
    await transport.sendMail({
      from,
      ...(replyTo === undefined ? {} : { replyTo }),
      to: { name: '', address: to },
      subject,
      text,
      html,
      attachments,
      date: at,
      messageId: `<${id}@${domain}>`,
      headers: {
        'Content-Language': language,
        // RFC 3834: no holiday replies to a machine. Exchange listens to the second one only.
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(stop === undefined
          ? {}
          : { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      signal,
    });
  };
}

export const isSmtpError = (error: unknown): error is NodemailerError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
