/** When a mail is tried again, or given up: as long as a webhook, unless nobody can be reached at its address. */
import type { Policy } from '../handover/policy.ts';
import { nextAttemptMs } from '../handover/webhook/schedule.ts';
import { MailDelayed, MailRefused } from './mail-errors.ts';

export const mailPolicy: Policy = ({ error, attempts, isDeclaration, random }) => {
  const inMs = error instanceof MailRefused ? null : nextAttemptMs(attempts, random, isDeclaration);
  if (inMs === null) return { is: 'dead' };
  // How long a full allowance lasts we know ourselves; to ask before is of no use.
  const fullMs = error instanceof MailDelayed ? (error.retryAfterMs ?? 0) : 0;
  return { is: 'again', inMs: Math.max(inMs, fullMs) };
};
