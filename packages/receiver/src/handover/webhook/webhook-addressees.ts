/** The webhooks of the settings, ready to be sent to. */
import type { Addressee } from '../addressee.ts';
import { webhookPolicy } from './webhook-policy.ts';
import type { WebhookSetting } from './webhook-settings.ts';
import { webhookDestination } from './webhook.ts';
import type { WebhookOptions } from './webhook.ts';

/** @throws {Error} naming the webhook, what is wrong with it and the remedy. */
export function webhookAddressees(
  webhooks: WebhookSetting[],
  room: Pick<WebhookOptions, 'publicUrl' | 'now' | 'timer'>,
): Addressee[] {
  return webhooks.map(({ name, url, secrets, allow }) => {
    try {
      const give = webhookDestination({ ...room, url, secrets, allow });
      return { name, give, takes: () => true, afterFailure: webhookPolicy };
    } catch (error) {
      throw new Error(
        `The webhook “${name}” cannot be used. ${error instanceof Error ? error.message : ''}.`,
        {
          cause: error,
        },
      );
    }
  });
}
