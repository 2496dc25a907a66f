'use client';
/** Our elements as React components. Importing it loads no element: each is fetched when its component is on a page. */
import type { FunctionComponent } from 'react';
import { wrap, type WrappedProps } from './wrap.ts';

/** Ends a subscription. Put the page's own form inside: it works before, and without, any script. */
export const FairwellCancel: FunctionComponent<WrappedProps<'fairwell-cancel'>> = wrap(
  'fairwell-cancel',
  () => import('../cancel/fairwell-cancel.ts'),
);

/** Undoes a contract within the days the law gives. */
export const FairwellWithdraw: FunctionComponent<WrappedProps<'fairwell-withdraw'>> = wrap(
  'fairwell-withdraw',
  () => import('../withdraw/fairwell-withdraw.ts'),
);

/** Takes a question or a complaint, and says until when it is answered. */
export const FairwellContact: FunctionComponent<WrappedProps<'fairwell-contact'>> = wrap(
  'fairwell-contact',
  () => import('../contact/fairwell-contact.ts'),
);

/** Shows where something stands that was received. */
export const FairwellStatus: FunctionComponent<WrappedProps<'fairwell-status'>> = wrap(
  'fairwell-status',
  () => import('../status/fairwell-status.ts'),
);

/** Asks why somebody leaves. */
export const FairwellSurvey: FunctionComponent<WrappedProps<'fairwell-survey'>> = wrap(
  'fairwell-survey',
  () => import('../exit-survey/fairwell-survey.ts'),
);

/** Shows what the law says about a contract, as dates. */
export const FairwellRights: FunctionComponent<WrappedProps<'fairwell-rights'>> = wrap(
  'fairwell-rights',
  () => import('../rights-panel/fairwell-rights.ts'),
);

/** Shows why people leave. */
export const FairwellInsights: FunctionComponent<WrappedProps<'fairwell-insights'>> = wrap(
  'fairwell-insights',
  () => import('../insights/fairwell-insights.ts'),
);
