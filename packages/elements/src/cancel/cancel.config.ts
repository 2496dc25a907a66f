/** What `<fairwell-cancel>` is configured with. */
import type { CancelChoiceConfig, CancelConfig } from '@fairwell/schema';

/** One subscription, or several to choose from; once one is chosen, both. */
export type Config = CancelConfig & Partial<Pick<CancelChoiceConfig, 'subscriptions'>>;
