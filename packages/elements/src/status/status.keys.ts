/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import type { StatusConfig } from '@fairwell/schema';
import { type Kind, wire } from '../config/keys.ts';

export const statusKeys = {
  ...wire,
  reference: 'text',
  receipt: 'text',
  reactivate: 'address',
} as const satisfies Record<keyof StatusConfig, Kind>;
