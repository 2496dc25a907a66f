/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import { type Kind, wire } from '../config/keys.ts';
import type { Config } from './cancel.config.ts';

export const cancelKeys = {
  ...wire,
  preview: 'flag',
  contract: 'object',
  subscription: 'object',
  subscriptions: 'list',
  customer: 'object',
  situation: 'object',
  consequences: 'object',
  offers: 'object',
  display: ['dialog', 'inline'],
  survey: 'flag-or-object',
  marketing: 'flag',
  steps: 'flag',
  later: 'flag',
  confirm: 'flag',
  reactivate: 'address',
} as const satisfies Record<keyof Config, Kind>;
