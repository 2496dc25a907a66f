/** Which mail server the receipts leave through, and in whose name. */
import addressparser from 'nodemailer/lib/addressparser';
import * as z from 'zod';

/** Names that can only be this machine itself, where there is nobody on the line to read along. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const oneMailbox = (from: string) => {
  const [first, ...more] = addressparser(from, { flatten: true });
  const isOne = more.length === 0 && /^[^\s@<>"]+@[^\s@<>"]+$/.test(first?.address ?? '');
  return isOne ? first : undefined;
};

/** A name and an address as a mail shows them, e.g. `De Zaterdag <abonnement@dezaterdag.example>`. */
const Mailbox = z
  .string()
  .max(320)
  .regex(/^\P{Cc}*$/u, 'one line without control characters')
  .refine(
    (from) => oneMailbox(from) !== undefined,
    'one address, with a name if you like: De Zaterdag <abonnement@dezaterdag.example>',
  )
  .transform((from) => ({ name: '', address: '', ...oneMailbox(from) }));

/** Checked here, because a mail server that gets a broken address refuses everybody's receipts. */
export const MailSettings = z
  .strictObject({
    /**
     * `smtps://user:password@host` for TLS from the start, `smtp://…` for STARTTLS, which is then required. Signs such
     * as `@` in a password are written as in any address: `%40`.
     */
    url: z
      .url({ protocol: /^smtps?$/, error: 'an address such as smtps://user:password@mail.example' })
      .refine((address) => (URL.parse(address)?.hostname ?? '') !== '', 'the name of a mail server')
      .refine((address) => /^\/?$/.test(URL.parse(address)?.pathname ?? ''), 'nothing behind the server')
      .refine((address) => !/[?#]/.test(address), 'no ? or #: settings of TLS have no place in it')
      .refine(isDecodable, 'write a % in the user or the password as %25'),
    from: Mailbox,
    /** Where an answer of the subscriber goes. Without it: to `from`. */
    replyTo: Mailbox.optional(),
    /** Allows `smtp://` without any TLS to another machine, where the network between them is your own. Default false. */
    unencrypted: z.boolean().optional(),
  })
  .refine(({ url, unencrypted }) => unencrypted !== true || url.startsWith('smtp:'), {
    path: ['unencrypted'],
    message: 'goes with smtp:// only',
  });
/** As an operator writes it. */
export type MailSettingsInput = z.input<typeof MailSettings>;
/** Checked, addresses taken apart. */
export type MailSettings = z.output<typeof MailSettings>;

/** The address of the mail server, taken apart. */
export interface MailServerAddress {
  host: string;
  port: number;
  secure: boolean;
  login: { user: string; pass: string } | null;
  isLoopback: boolean;
}

/** Taken apart here: the mail library would also take settings such as `?tls.rejectUnauthorized=false` from it. */
export function mailServerAddress(url: string): MailServerAddress {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    login:
      username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    isLoopback: LOOPBACK.has(hostname),
  };
}

function isDecodable(address: string): boolean {
  try {
    const { username, password } = new URL(address);
    return decodeURIComponent(username + password) !== '\0';
  } catch {
    return false;
  }
}
