/** Where a mail goes, and how addresses are counted without being kept. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Message } from '@fairwell/schema';

/** The address the subscriber gave, as it was given. An undo names nobody; its address is that of what it takes back. */
export function givenAddress(message: Message): string | null {
  switch (message.type) {
    case 'cancellation.requested':
    case 'withdrawal.requested':
      return message.data.customer.email ?? null;
    case 'contact.submitted':
      // People may also leave a telephone number here.
      return message.data.replyTo?.includes('@') ? message.data.replyTo : null;
    default:
      return null;
  }
}

/** RFC 5321, section 4.1.2, `Dot-string`, with the letters of RFC 6531. Quoted names are what injections look like. */
const NAME = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** The address as a mail server takes it, the domain in ASCII; `null` where no server could. */
export function mailableAddress(given: string): string | null {
  const at = given.lastIndexOf('@');
  const name = given.slice(0, at);
  const domain = domainToASCII(given.slice(at + 1));
  const isMailable =
    at > 0 &&
    Buffer.byteLength(name) <= 64 &&
    NAME.test(name) &&
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(domain);
  return isMailable ? `${name}@${domain}` : null;
}

/**
 * One mailbox under one number, however it is written: many providers deliver `J.Jansen+x@…` to `jjansen@…`. Two people
 * who are counted as one by this get a receipt later at worst. Without the key nobody can find an address by trying.
 *
 * @param isKnown of a sender whom the site vouches for. What strangers make a receiver mail to an address must not use up what
 * its owner may get, so that is counted under another number.
 */
export function mailboxHash(address: string, key: Uint8Array, isKnown = false): string {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at).toLowerCase().replace(/\+.*/, '').replaceAll('.', '');
  return createHmac('sha256', key)
    .update(`${name}${address.slice(at).toLowerCase()}${isKnown ? ' known' : ''}`)
    .digest('base64url');
}

/** A key of its own for these hashes, from the key that signs receipts. A new signing key only starts the counting anew. */
export function mailboxKey(signingKey: KeyObject): Uint8Array {
  const secret = signingKey.export({ format: 'der', type: 'pkcs8' });
  return new Uint8Array(hkdfSync('sha256', secret, '', 'fairwell mailbox hash v1', 32));
}
