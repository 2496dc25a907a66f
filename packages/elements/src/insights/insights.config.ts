/** The configuration keys of the insights page, checked against the schema when they are compiled. */
import type { InsightsConfig } from '@fairwell/schema';
import type { Kind } from '../config/keys.ts';

export const insightsKeys = {
  endpoint: 'address',
  token: 'text',
  login: 'address',
  site: 'text',
  mode: ['live', 'test'],
  locale: 'text',
  annotations: 'list',
  prices: 'list',
  loyalty: 'object',
  topics: 'list',
} as const satisfies Record<keyof InsightsConfig, Kind>;
