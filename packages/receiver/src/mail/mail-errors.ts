/** What can become of a mail that did not go out. The names are what an operator reads beside a waiting event. */

export type DelayName =
  | 'MailCapReached'
  | 'MailServerUnreachable'
  | 'MailTimeout'
  | 'MailTlsFailed'
  | 'MailLoginFailed'
  | 'MailSenderRefused'
  | 'MailPolicyRefused'
  | 'MailServerBusy'
  | 'MailNotSent';

/** Not now; the same mail may go out later, or once the operator has mended something. */
export class MailDelayed extends Error {
  override name: DelayName;
  /** When it makes sense to try again; without it, whenever the next attempt is due. */
  readonly retryAfterMs: number | undefined;

  constructor(name: DelayName, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(explained[name], { cause: options.cause });
    this.name = name;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Never: nobody can be reached at this address. Trying again would only trouble the mail server. */
export class MailRefused extends Error {
  override name = 'MailRefused';

  constructor(options: { cause?: unknown } = {}) {
    super(
      'The mail server of the subscriber does not take mail for this address, or it is no address.',
      options,
    );
  }
}

const explained: Record<DelayName, string> = {
  MailCapReached: 'This address got as many mails as one address may get for now.',
  MailServerUnreachable: 'The mail server cannot be reached. Check the host and the port in smtp.url.',
  MailTimeout: 'The mail server did not answer in time.',
  MailTlsFailed: 'The mail server offers no TLS, or its certificate is not trusted here.',
  MailLoginFailed: 'The mail server does not take the user and the password in smtp.url.',
  MailSenderRefused: 'The mail server does not take mail from the address in smtp.from.',
  MailPolicyRefused: 'The mail server has a rule against this mail, or the mailbox is full.',
  MailServerBusy: 'The mail server asks to try again later.',
  MailNotSent: 'The mail could not be sent.',
};
