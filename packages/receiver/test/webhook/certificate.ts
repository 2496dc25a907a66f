/** X.509 certificates (RFC 5280) made on the spot, so that none in the repository can expire or leak a key. */
import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  name: string;
  cert: string;
  key: KeyObject;
}

export interface Wish {
  /** The host it is for; of an authority, its own name. */
  name: string;
  /** Who signs it. Default: its own key. */
  issuer?: Certificate;
  isAuthority?: boolean;
  notBefore?: Date;
  notAfter?: Date;
}

const DAY = 86_400_000;

/** Elliptic curve P-256, signed with ECDSA and SHA-256. */
export function certificate(wish: Wish): Certificate {
  const { name, issuer, isAuthority = false } = wish;
  const notBefore = wish.notBefore ?? new Date(Date.now() - DAY);
  const notAfter = wish.notAfter ?? new Date(Date.now() + DAY);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const extensions = sequence(
    sequence(oid('551d13'), der(4, sequence(...(isAuthority ? [der(1, Buffer.from([0xff]))] : [])))),
    sequence(oid('551d11'), der(4, sequence(der(0x82, Buffer.from(name))))),
  );
  const toSign = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    distinguished(issuer?.name ?? name),
    sequence(time(notBefore), time(notAfter)),
    distinguished(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', toSign, issuer?.key ?? privateKey);
  const whole = sequence(toSign, algorithm, der(3, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const cert = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  return { name, cert, key: privateKey };
}

/** Tag, length in the fewest bytes, and content (X.690). */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const short = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const head = length < 128 ? [tag, length] : [tag, ...short];
  return Buffer.concat([Buffer.from(head), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return der(6, Buffer.from(hex, 'hex'));
}

function distinguished(commonName: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
}

/** Up to 2049 with two digits for the year, as browsers insist on (RFC 5280, section 4.1.2.5). */
function time(date: Date): Buffer {
  return der(
    0x17,
    Buffer.from(
      date
        .toISOString()
        .slice(2)
        .replace(/[-:T]|\.\d+/g, ''),
    ),
  );
}
