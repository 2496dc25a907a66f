/** When a webhook is tried again, given up, or sent nothing more. */
import type { Policy } from '../policy.ts';
import { nextAttemptMs } from './schedule.ts';
import { WebhookError, WebhookGone } from './webhook-errors.ts';

export const webhookPolicy: Policy = ({ error, attempts, isDeclaration, random }) => {
  if (error instanceof WebhookGone) return { is: 'paused' };
  const retryAfterMs = error instanceof WebhookError ? error.retryAfterMs : undefined;
  const inMs = nextAttemptMs(attempts, random, isDeclaration, retryAfterMs);
  return inMs === null ? { is: 'dead' } : { is: 'again', inMs };
};
