/**
 * Which keys each element knows and what their values look like. Checked against the schema when it is compiled, so
 * that no browser has to carry the schema itself.
 */
import type { CancelConfig, SurveyConfig, WithdrawConfig } from '@fairwell/schema';

/** What a value must be. A list of words means: one of these. */
export type Kind = 'text' | 'flag' | 'object' | 'list' | 'flag-or-object' | 'address' | readonly string[];

/** The keys of one element. */
export type Keys = Readonly<Record<string, Kind>>;

/** What every element that sends knows. */
export const wire = {
  endpoint: 'address',
  site: 'text',
  mode: ['live', 'test'],
  locale: 'text',
  address: ['formal', 'informal'],
  acknowledgement: ['signed', 'echo', 'status'],
  keys: 'list',
  token: 'text',
  support: 'object',
} as const;

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
} as const satisfies Record<keyof CancelConfig, Kind>;

export const withdrawKeys = {
  ...wire,
  preview: 'flag',
  contract: 'object',
  order: 'object',
  customer: 'object',
  display: ['dialog', 'inline'],
  cancel: 'address',
} as const satisfies Record<keyof WithdrawConfig, Kind>;

export const surveyKeys = {
  ...wire,
  preview: 'flag',
  reasons: 'list',
  comment: 'flag',
  about: 'text',
  jurisdiction: 'text',
  plan: 'text',
} as const satisfies Record<keyof SurveyConfig, Kind>;
