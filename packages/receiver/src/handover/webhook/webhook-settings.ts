/** Webhooks as settings write them. */
import { SiteName } from '@fairwell/schema';
import * as z from 'zod';

export const WebhookSetting = z.strictObject({
  /** What its deliveries are kept under. Change the address freely; under another name it starts with new events. */
  name: SiteName,
  /** `https` to a public host, or `http` too to a host in `allow`. */
  url: z.string(),
  /** `whsec_…` or `whsk_…`, newest first. All of them sign, so that the other side can change from one to the next. */
  secrets: z.array(z.string()).min(1, 'at least one, or nobody can tell who sent a webhook').max(5),
  /** Networks in CIDR notation that may be reached although they are not public. Default: none. */
  allow: z.array(z.string()).max(20).optional(),
});
export type WebhookSetting = z.infer<typeof WebhookSetting>;
