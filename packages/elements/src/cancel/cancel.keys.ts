/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import type { CancelConfig } from '@fairwell/schema';
import { type Kind, wire } from '../config/keys.ts';

export const cancelKeys = {
  ...wire,
  preview: 'flag',
  contract: 'object',
  subscription: 'object',
  customer: 'object',
  situation: 'object',
  consequences: 'object',
  display: ['dialog', 'inline'],
  survey: 'flag-or-object',
  marketing: 'flag',
  steps: 'flag',
} as const satisfies Record<keyof CancelConfig, Kind>;
