/** Opens connections for webhooks, and only to addresses that were checked. */
import { isIP } from 'node:net';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { Agent, buildConnector } from 'undici';
import type { Network } from './address.ts';
import type { Resolve } from './resolve.ts';
import { mayReach } from './target.ts';
import { ForbiddenAddress, TlsFailed, WebhookError, WebhookUnreachable } from './webhook-errors.ts';

/** As many cases as a pump carries to one destination at the same time. */
const CONNECTIONS = 8;

/** Trying all of a thousand addresses would only keep the caller waiting. */
const ADDRESSES = 8;

/** How long an unused connection is kept, so that a backlog does not need a new one for each event. */
const IDLE_MS = 5000;
const CONNECT_MS = 10_000;

/**
 * For one URL. Whenever a connection is opened its host is resolved anew and every address it has is checked; one that
 * may not be reached refuses the host as a whole. The connection is opened to the addresses that were checked and the
 * name is not looked at again. A connection that is kept is one to an address that was checked.
 */
export function webhookAgent(url: URL, allowed: readonly Network[], resolve: Resolve): Agent {
  const connect = buildConnector({
    lookup: checkedLookup(url, allowed, resolve),
    autoSelectFamily: true,
    timeout: CONNECT_MS,
    allowH2: false,
    // Said aloud, because environment variables can weaken what Node assumes.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
  });
  return new Agent({
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connect(options, callback) {
      // Nothing is looked up for a host that is an address.
      if (isIP(options.hostname) !== 0 && !mayReach(url, options.hostname, allowed)) {
        callback(forbidden(options.hostname, options.hostname), null);
      } else {
        connect(options, (...[error, socket]) => {
          if (error === null) callback(null, socket);
          else callback(connectionError(options.hostname, error), null);
        });
      }
    },
  });
}

/** A `lookup` for sockets that gives only checked addresses, or fails with {@link ForbiddenAddress}. */
export function checkedLookup(url: URL, allowed: readonly Network[], resolve: Resolve): LookupFunction {
  const addressesOf = async (host: string): Promise<LookupAddress[]> => {
    const addresses = await resolve(host);
    const wrong = addresses.find((address) => !mayReach(url, address, allowed));
    if (wrong !== undefined) throw forbidden(host, wrong);
    return addresses.slice(0, ADDRESSES).map((address) => ({ address, family: isIP(address) }));
  };
  const look = callbackify(addressesOf);
  return (host, _options, callback) => look(host, (error, addresses) => callback(error, addresses ?? []));
}

function connectionError(host: string, error: Error & { code?: unknown }): WebhookError {
  if (error instanceof WebhookError) return error;
  const code = typeof error.code === 'string' ? error.code : '';
  // Failures of certificates and of TLS have words for codes, such as CERT_HAS_EXPIRED; those of sockets have one.
  return /^(?!UND_ERR_).+_/.test(code)
    ? new TlsFailed(`${host} could not prove who it is: ${code}`, { cause: error })
    : new WebhookUnreachable(`No connection to ${host}: ${code || error.name}`, { cause: error });
}

function forbidden(host: string, address: string): ForbiddenAddress {
  return new ForbiddenAddress(
    `${host} has the address ${address}, which webhooks may not reach; name its network in "allow" if it is yours`,
  );
}
