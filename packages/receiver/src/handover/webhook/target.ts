/** The address a webhook is sent to, checked when it is configured. Its connections are checked again in `agent.ts`. */
import { isIP } from 'node:net';
import type { Network } from './address.ts';
import { isAllowed, isPublicAddress } from './address.ts';
import { localhost } from './resolve.ts';

/** Names that mean something on one network only. */
const LOCAL_NAMES = /(^|\.)(local|internal|intranet|lan|home|corp|home\.arpa)$|^[^.]+$/;

/** Ports of services that might understand a webhook as a command; browsers refuse them too (Fetch, "port blocking"). */
const PORTS_BROWSERS_REFUSE = [
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 138, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
  515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
];

/** Ports of file shares, databases, queues, remote desktops and the control of containers. */
const PORTS_WITHIN = [
  445, 1433, 1521, 1883, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 4369, 5432, 5672, 5900, 5984, 6379, 6443,
  8500, 9042, 9092, 9200, 9300, 10_250, 11_211, 27_017,
];

const PORTS_OF_OTHERS = new Set([...PORTS_BROWSERS_REFUSE, ...PORTS_WITHIN]);

/**
 * Takes `https` to public hosts. Hosts in an allowed network may be reached over `http`, on names and addresses of that
 * network. An address is understood in every notation that an address bar understands, `0x7f.1` included.
 *
 * @param publicUrl where this receiver itself is reached; it is not a destination of its own events.
 * @throws {TypeError} naming what is wrong and the remedy; never with path or password, which are secrets at many services.
 */
export function readTarget(given: string, allowed: readonly Network[], publicUrl?: string): URL {
  if (!URL.canParse(given)) refuse('is not an absolute address, such as https://billing.example/webhooks');
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    refuse(`must start with https:, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    refuse('must hold no name and password; the signature already tells who sends');
  }
  if (url.href.includes('#')) refuse('must hold no "#"; that part would never be sent');
  if (url.port !== '' && PORTS_OF_OTHERS.has(Number(url.port))) {
    refuse(`must not use port ${url.port}, which belongs to another kind of service`);
  }
  // A dot at the end means the same host, yet neither certificates nor the names below know it.
  url.hostname = url.hostname.replace(/\.+$/, '');
  checkHost(url, allowed);
  if (publicUrl !== undefined && isWithin(url, new URL(publicUrl))) {
    refuse('is this receiver itself; events would go round in circles');
  }
  return url;
}

const PLAIN_HTTP = 'must start with https:; http: is for networks named in "allow"';

/** Whether webhooks to this URL may be sent to this address. Without TLS only to networks that were allowed. */
export function mayReach({ protocol }: URL, address: string, allowed: readonly Network[]): boolean {
  return protocol === 'https:' ? isPublicAddress(address, allowed) : isAllowed(address, allowed);
}

function checkHost(url: URL, allowed: readonly Network[]): void {
  const addresses = knownAddresses(url.hostname);
  for (const address of addresses ?? []) {
    if (mayReach(url, address, allowed)) continue;
    if (isPublicAddress(address)) refuse(PLAIN_HTTP);
    refuse(`leads to ${address}, which is not a public address; name its network in "allow" if it is yours`);
  }
  // Whether any other name stands in an allowed network shows when it is connected to.
  if (addresses !== null || allowed.length > 0) return;
  if (url.protocol === 'http:') refuse(PLAIN_HTTP);
  if (LOCAL_NAMES.test(url.hostname)) {
    refuse(
      `leads to ${url.hostname}, a name of a private network; name that network in "allow" if it is yours`,
    );
  }
}

/** The addresses that a host of a URL has whatever a name server says, else `null`. */
function knownAddresses(host: string): string[] | null {
  const address = host.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? localhost(host) : [address];
}

function isWithin(url: URL, other: URL): boolean {
  const folder = other.pathname.replace(/\/*$/, '/');
  return url.host === other.host && `${url.pathname}/`.startsWith(folder);
}

function refuse(reason: string): never {
  throw new TypeError(`The address of a webhook ${reason}`);
}
