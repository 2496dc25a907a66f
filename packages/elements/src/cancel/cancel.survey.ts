/** The one question after a cancellation was received. Fetched only then, and nothing depends on it. */
import type { CancelConfig, SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Outbox } from '../outbox/outbox.ts';

/**
 * The survey's configuration for a declaration, or undefined where the site does not ask. It speaks as the flow does, whose
 * words around it say in which language they are, and not how they address anybody.
 */
export function surveyFor(
  config: Partial<CancelConfig>,
  about: string,
  locale: string,
): Partial<SurveyConfig> | undefined {
  const { endpoint, site, mode, preview, acknowledgement, keys, token, contract, subscription, survey } =
    config;
  if (survey === false || (!endpoint && !preview)) return undefined;
  return {
    ...(endpoint && { endpoint }),
    site,
    mode,
    preview,
    locale,
    acknowledgement,
    keys,
    token,
    ...(typeof survey === 'object' && survey),
    about,
    jurisdiction: contract?.jurisdiction,
    plan: subscription?.plan,
  };
}

/** Defines the tag. A survey that does not load is no reason to disturb anybody. */
export const loadSurvey = (): Promise<unknown> =>
  import('../exit-survey/fairwell-survey.ts').catch(() => undefined);

/** So that a site styles a button of the question like any other on the sheet. */
const parts = 'h2,primary,quiet,field,choice,error';

export function renderSurvey(
  config: Partial<SurveyConfig> | undefined,
  outbox: Outbox,
  session: string | undefined,
): TemplateResult | typeof nothing {
  if (!config) return nothing;
  return html`<fairwell-survey
    exportparts=${parts}
    .config=${config}
    .outbox=${outbox}
    .session=${session}
  ></fairwell-survey>`;
}
