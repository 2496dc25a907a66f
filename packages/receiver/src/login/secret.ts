/** Secrets that open something: given out once, kept as a hash only. */
import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, so that their bare hash is enough: there is nothing to try out. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in hex. */
export const digestOf = (secret: string): string => hash('sha256', secret, 'hex');
