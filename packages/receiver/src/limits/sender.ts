/** Where a request came from, as far as that can be believed. */
import ipaddr from 'ipaddr.js';
import type { Context } from 'hono';
import type { LogEntry } from '../options.ts';

/** What the server knows of a request beside what is in it. */
export interface Connection {
  /** IP address of the other end. */
  address?: string | undefined;
}

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
  const claimed = withoutPort(proxies === 0 ? address : said.at(-proxies));
  if (claimed === undefined || !ipaddr.isValid(claimed)) return null;
  const parsed = ipaddr.process(claimed);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed.toByteArray().slice(0, 8).join('.');
}

/** Some proxies write down the port as well: `203.0.113.7:51234`, `[2001:db8::7]:51234`. */
const withoutPort = (claimed: string | undefined): string | undefined =>
  claimed?.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

/** Names whoever sent a request, as {@link senderOf} does. */
export type Senders = (c: Context) => string | null;

/** Where it cannot, nothing is limited; that is said once, with what would help. */
export function openSenders(proxies: number, log: (entry: LogEntry) => void): Senders {
  let isSaid = false;
  return (c) => {
    const { address }: Connection = c.env ?? {};
    const sender = senderOf({ address, forwarded: c.req.header('x-forwarded-for'), proxies });
    if (sender === null && !isSaid) {
      isSaid = true;
      const remedy =
        proxies === 0
          ? 'Pass on the address of the connection, or set "proxies" to how many stand in front.'
          : `Let the proxies add who asked them to X-Forwarded-For, ${proxies} in all, or correct "proxies".`;
      log({ level: 'warn', event: 'sender-unknown', proxies, remedy });
    }
    return sender;
  };
}
