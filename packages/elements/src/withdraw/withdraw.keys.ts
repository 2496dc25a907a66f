/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import type { WithdrawConfig } from '@fairwell/schema';
import { type Kind, wire } from '../config/keys.ts';

export const withdrawKeys = {
  ...wire,
  preview: 'flag',
  contract: 'object',
  order: 'object',
  customer: 'object',
  display: ['dialog', 'inline'],
  cancel: 'address',
} as const satisfies Record<keyof WithdrawConfig, Kind>;
