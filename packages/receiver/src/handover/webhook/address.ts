/** Which addresses a webhook may be sent to. */
import { isIP, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Network = [Address, number];

/** The widest private networks there are; anything wider would switch the guard off rather than open a door. */
const WIDEST = { ipv4: 8, ipv6: 7 };

/** Public by number, yet answered by the virtual machine's own host: the control service of Azure. */
const HOST_OF_THE_MACHINE = '168.63.129.16';

const GLOBAL_UNICAST: Network = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Networks that may be reached although they are not public, for whoever runs billing on their own network.
 *
 * @param ranges in CIDR notation, such as `10.1.2.0/24` or `fd00:1::/64`.
 * @throws {TypeError} naming the range that is wrong.
 */
export function readAllowed(ranges: readonly string[]): Network[] {
  return ranges.map((range) => {
    const [address = '', bits] = range.split('/');
    if (isIP(address) === 0 || !ipaddr.isValidCIDR(range) || bits === undefined) {
      throw new TypeError(`allow: "${range}" is not a CIDR range, such as 10.1.2.0/24 or fd00:1::/64`);
    }
    const network = ipaddr.parseCIDR(range);
    const widest = WIDEST[network[0].kind()];
    if (network[1] < widest) {
      throw new TypeError(`allow: "${range}" opens too much; ranges start at /${widest}`);
    }
    return network;
  });
}

/** Whether an address stands in one of these networks. */
export function isAllowed(ip: string, allowed: readonly Network[]): boolean {
  const address = parse(ip);
  if (address === null) return false;
  return allowed.some((network) => address.kind() === network[0].kind() && address.match(network));
}

/**
 * Whether an address is one that anybody on the internet can reach, or stands in one of `allowed`. Whatever is not
 * known to be so is not. An IPv6 address that carries an IPv4 address to be reached through it counts as that one.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPublicAddress(ip: string, allowed: readonly Network[] = []): boolean {
  const address = parse(ip);
  if (address === null) return false;
  if (isAllowed(ip, allowed)) return true;
  return address instanceof ipaddr.IPv6 ? isPublicIPv6(address) : isPublicIPv4(address);
}

/** `null` for what is no address, or one with a zone (`%eth0`), which chooses a network of this machine. */
function parse(ip: string): Address | null {
  if (isIP(ip) === 0 || ip.includes('%')) return null;
  if (!isIPv6(ip)) return ipaddr.IPv4.parse(ip);
  // In hexadecimal, because ipaddr.js takes `::8.8.8.8` for a mapped address, which is `::ffff:8.8.8.8`.
  const { hostname } = new URL(`http://[${ip}]`);
  return ipaddr.process(hostname.slice(1, -1));
}

function isPublicIPv4(address: Address): boolean {
  return address.range() === 'unicast' && address.toString() !== HOST_OF_THE_MACHINE;
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  // NAT64 (RFC 6052), which is how a network without IPv4 reaches IPv4. The local-use prefix of RFC 8215 can hold the
  // IPv4 address in several places and is public nowhere, so it is not taken apart but refused, as are 6to4, Teredo
  // and IPv4-compatible addresses, where no service lives any more.
  if (address.match(ipaddr.IPv6.parse('64:ff9b::'), 96)) return isPublicIPv4(lastFourBytes(address));
  // ISATAP (RFC 5214): reached over IPv4 from a network that uses it, whatever the first half says.
  const [, , , , universal = 0, marker] = address.parts;
  const isTunnel = (universal & 0xfd_ff) === 0 && marker === 0x5e_fe;
  if (isTunnel && !isPublicIPv4(lastFourBytes(address))) return false;
  return address.match(...GLOBAL_UNICAST) && address.range() === 'unicast';
}

function lastFourBytes(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(-4));
}
