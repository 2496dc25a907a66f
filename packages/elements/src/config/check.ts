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
      return isRecord(value);
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
