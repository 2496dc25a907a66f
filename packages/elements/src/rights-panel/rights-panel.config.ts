/** The configuration keys of the rights panel, checked against the schema when they are compiled. */
import type { RightsConfig } from '@fairwell/schema';
import type { Kind } from '../config/keys.ts';

export const rightsKeys = {
  contract: 'object',
  locale: 'text',
  address: 'text',
} as const satisfies Record<keyof RightsConfig, Kind>;
