/** What a value in a configuration must be like. */
import { safeAddress } from '../shared/address.ts';
import { isRecord } from '../shared/record.ts';
import type { Kind } from './keys.ts';

export function fits(value: unknown, kind: Kind | undefined): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'flag':
      return typeof value === 'boolean';
    case 'object':
      // A contract that names no place it is under; the one that was known before it holds.
      return isRecord(value) && fits(value['jurisdiction'] ?? 'ZZ', 'place');
    case 'flag-or-object':
      return typeof value === 'boolean' || isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'address':
      return typeof value === 'string' && !!safeAddress(value)?.startsWith('http');
    // As a receiver takes it (`JurisdictionCode`): with any other it refuses the whole message.
    case 'place':
      return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(value as string);
    default:
      return kind?.some((word) => word === value) ?? false;
  }
}
