/** Which keys the element knows, and what their values look like. Checked against the schema when it is compiled. */
import type { SurveyConfig } from '@fairwell/schema';
import { type Kind, wire } from '../config/keys.ts';

export const surveyKeys = {
  ...wire,
  preview: 'flag',
  reasons: 'list',
  comment: 'flag',
  notify: 'flag',
  about: 'text',
  jurisdiction: 'text',
  plan: 'text',
} as const satisfies Record<keyof SurveyConfig, Kind>;
