/** Everybody that events are handed over to, as the settings name them. */
import type { MailParts } from '../mail/mail-addressee.ts';
import type { Settings } from '../options.ts';
import { functionAddressees } from './addressee.ts';
import type { Addressee } from './addressee.ts';
import type { PumpRoom } from './pump.ts';

/**
 * Before anything is opened, so that a wrong address stops the start and leaves nothing behind.
 *
 * @throws {Error} naming the webhook, what is wrong with it and the remedy.
 */
export async function openWebhooks(
  { webhooks, publicUrl }: Settings,
  room: Pick<PumpRoom, 'now' | 'timer'>,
): Promise<Addressee[]> {
  if (webhooks.length === 0) return [];
  // Many receivers never post anything.
  const { webhookAddressees } = await import('./webhook/webhook-addressees.ts');
  return webhookAddressees(webhooks, { ...room, publicUrl });
}

export async function openAddressees(
  { destinations, mail, publicUrl, team }: Settings,
  webhooks: Addressee[],
  room: Omit<MailParts, 'publicUrl' | 'team'>,
): Promise<Addressee[]> {
  const addressees = [...functionAddressees(destinations), ...webhooks];
  if (mail === undefined || publicUrl === undefined) return addressees;
  const { mailAddressee } = await import('../mail/mail-addressee.ts');
  return [...addressees, mailAddressee(mail, { ...room, publicUrl, team: team?.mailTo ?? null })];
}
