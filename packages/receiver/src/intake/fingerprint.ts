/** The fingerprint of the wire, without WebCrypto: handing so little to another thread costs more than the hash. */
import { hash } from 'node:crypto';
import { canonicalize } from '@fairwell/schema';
import type { Fingerprinted } from '@fairwell/schema';

/** SHA-256 over the canonical form, in lower-case hex. */
export const fingerprintOf = (content: Fingerprinted): string => hash('sha256', canonicalize(content), 'hex');
