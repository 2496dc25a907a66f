/** Files as they travel: packed once, as small as they get, for whoever can read that. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Best first. Browsers read the first one over https only. */
export const packings = ['br', 'gzip'] as const;
type Packing = (typeof packings)[number];
export type Encoding = Packing | 'identity';

type Bytes = Uint8Array<ArrayBuffer>;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Some hundredths of a second for the largest, in a thread beside whatever else is done.
const pack: Record<Packing, (bytes: Bytes) => Promise<Bytes>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  gzip: (bytes) => zip(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** The same bytes in any encoding; in each they are packed when somebody asks the first time. */
export function packed(bytes: Bytes): (encoding: Encoding) => Bytes | Promise<Bytes> {
  const known: Partial<Record<Packing, Promise<Bytes>>> = {};
  return (encoding) => (encoding === 'identity' ? bytes : (known[encoding] ??= pack[encoding](bytes)));
}
