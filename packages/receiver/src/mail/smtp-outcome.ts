/** What an error of the mail library means for the mail: later or never, and whether it may have gone out all the same. */
import type { NodemailerError } from 'nodemailer';
import { MailDelayed, MailRefused } from './mail-errors.ts';
import type { DelayName } from './mail-errors.ts';

/**
 * Never only where the server says that *this recipient* cannot be reached. What the operator can mend (login, sender,
 * a policy, a relay that is not allowed: 5.7.x of RFC 3463) and a full mailbox (5.2.2) waits.
 */
export function smtpOutcome(error: NodemailerError): MailDelayed | MailRefused {
  const { command, responseCode = 0, response = '' } = error.rejectedErrors?.[0] ?? error;
  const isPermanent = responseCode >= 500 && responseCode < 600 && responseCode !== 503;
  if (isPermanent && (command === 'RCPT TO' || command === 'DATA')) {
    return /^\d{3}[ -]5\.(7\.\d|2\.2\b)/.test(response)
      ? new MailDelayed('MailPolicyRefused', { cause: error })
      : new MailRefused({ cause: error });
  }
  return new MailDelayed(delayName(error, command, isPermanent), { cause: error });
}

function delayName(error: NodemailerError, command: string | undefined, isPermanent: boolean): DelayName {
  const { code, originalCode, responseCode } = error;
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'MailLoginFailed';
  if (code === 'ETLS' || isCertificateProblem(originalCode)) return 'MailTlsFailed';
  if (isPermanent && command === 'MAIL FROM') return 'MailSenderRefused';
  if (responseCode !== undefined) return 'MailServerBusy';
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'MailTimeout';
  if (code === 'EDNS' || code === 'ESOCKET' || code === 'ECONNECTION') return 'MailServerUnreachable';
  return 'MailNotSent';
}

/** Node names these after OpenSSL, such as `DEPTH_ZERO_SELF_SIGNED_CERT`, or `ERR_TLS_…` and `ERR_SSL_…` of its own. */
const isCertificateProblem = (name = '') => /CERT|^ERR_(TLS|SSL)|^UNABLE_TO_/.test(name);

/**
 * Whether the server may have taken the mail although we were not told so: it answered nothing, and the connection stood.
 */
export function isMaybeSent({ code, responseCode, timeoutType, originalCode }: NodemailerError): boolean {
  if (responseCode !== undefined) return false;
  if (code === 'ETIMEDOUT') return timeoutType === 'SOCKET_TIMEOUT';
  if (code === 'ESOCKET') return originalCode === 'ECONNRESET' || originalCode === 'EPIPE';
  return code === 'ECONNECTION' || code === 'EABORT';
}
