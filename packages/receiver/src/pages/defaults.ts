/** What the hosted pages know when a visitor arrives without a configuration from a site. */
import { Contract, Endpoint, LanguageTag, SiteName, Support } from '@fairwell/schema';
import * as z from 'zod';

export const CancelPageDefaults = z.strictObject({
  /** Facts that hold for every subscription here; anything unknown stays *not established*. */
  contract: Contract.partial().optional(),
  support: Support.optional(),
  locale: LanguageTag.optional(),
  site: SiteName.optional(),
  /** Whether the page of a receipt offers to stop the marketing mail too. Default true. */
  marketing: z.boolean().optional(),
  /** Where somebody can start again once a subscription has ended, for the pages of its receipt and of where it stands. */
  reactivate: Endpoint.optional(),
});
export type CancelPageDefaults = z.input<typeof CancelPageDefaults>;
