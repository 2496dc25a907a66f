/** Where a request came from, as far as that can be believed. */
import ipaddr from 'ipaddr.js';

export interface CameFrom {
  /** The other end of the connection. */
  address: string | undefined;
  /** The `X-Forwarded-For` header: each proxy adds at the end who it was asked by. */
  forwarded: string | undefined;
  /** How many proxies of our own stand in front; what stands before their words anybody may have written. */
  proxies: number;
}

/**
 * One name for everybody who could be the same sender: an IPv4 address, or the 64 bits of an IPv6 address that a network
 * hands out together.
 *
 * @returns `null` where nobody can tell.
 */
export function senderOf({ address, forwarded, proxies }: CameFrom): string | null {
  const said = forwarded?.split(',').map((part) => part.trim()) ?? [];
  const claimed = proxies === 0 ? address : said.at(-proxies);
  if (claimed === undefined || !ipaddr.isValid(claimed)) return null;
  const parsed = ipaddr.process(claimed);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed.toByteArray().slice(0, 8).join('.');
}
