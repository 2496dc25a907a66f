/** Asks the name service for the addresses of a host. */
import { Resolver } from 'node:dns/promises';
import type { Timer } from '../pump.ts';
import { NameNotResolved } from './webhook-errors.ts';

/** Every address of a host, IPv4 first. Rejects with {@link NameNotResolved} where there is none. */
export type Resolve = (host: string) => Promise<string[]>;

/** What `localhost` and the names below it mean everywhere (RFC 6761, section 6.3); `null` for any other name. */
export function localhost(host: string): string[] | null {
  return /(^|\.)localhost$/.test(host) ? ['127.0.0.1', '::1'] : null;
}

/** Both questions together, whatever the name servers do. */
const LONGEST_MS = 5000;

/**
 * Asks DNS itself rather than the operating system: `getaddrinfo` cannot be called off, and a few names that never
 * resolve would occupy the threads that sign receipts. So names from a hosts file are not seen; `localhost` is.
 *
 * @param servers name servers to ask, as in `['192.0.2.1:53']`. Default: those of the machine.
 */
export function resolver(timer: Timer, servers?: string[]): Resolve {
  return async (host) => {
    const here = localhost(host);
    if (here) return here;
    // One per question, so that calling one off leaves the others alone.
    const asked = new Resolver({ timeout: 1500, tries: 2 });
    if (servers) asked.setServers(servers);
    const callOff = timer(() => asked.cancel(), LONGEST_MS);
    // Many name servers fail on the kind of address they do not have; the other kind is good enough.
    const answers = await Promise.allSettled([asked.resolve4(host), asked.resolve6(host)]);
    callOff();
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses;
    const [first] = answers;
    throw new NameNotResolved(`The name service gives no address for ${host}`, {
      cause: first.status === 'rejected' ? first.reason : undefined,
    });
  };
}
