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
      // A contract has to be under the law of a place as a receiver knows one (`JurisdictionCode`): for any other it refuses the
      // whole message. What was known of it before holds.
      return isRecord(value) && /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test((value['jurisdiction'] as string) ?? 'ZZ');
    case 'flag-or-object':
      return typeof value === 'boolean' || isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'address':
      return typeof value === 'string' && !!safeAddress(value)?.startsWith('http');
    default:
      return kind?.some((word) => word === value) ?? false;
  }
}
