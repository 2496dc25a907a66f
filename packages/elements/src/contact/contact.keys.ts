/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import type { ContactConfig } from '@fairwell/schema';
import { type Kind, wire } from '../config/keys.ts';

export const contactKeys = {
  ...wire,
  preview: 'flag',
  subscription: 'object',
  customer: 'object',
  display: ['dialog', 'inline'],
  topics: 'list',
  answerBy: 'object',
  status: 'address',
} as const satisfies Record<keyof ContactConfig, Kind>;
