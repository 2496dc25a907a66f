/** A webhook as settings name it, that leads to a consumer on this machine. */
import type { WebhookSetting } from '../../src/handover/webhook/webhook-settings.ts';
import { newSecret } from '../../src/handover/webhook/secret.ts';
import type { Consumer, Delivery } from './consumer.ts';
import { LOOPBACK } from './deliver.ts';

export const hook = (
  { port }: Pick<Consumer, 'port'>,
  name = 'billing',
  secrets = [newSecret()],
): WebhookSetting => ({ name, url: `http://127.0.0.1:${port}/`, secrets, allow: LOOPBACK });

/** The id of the event that a delivery carries. */
export const idIn = ({ body }: Pick<Delivery, 'body'>): string => JSON.parse(body).data.id;
