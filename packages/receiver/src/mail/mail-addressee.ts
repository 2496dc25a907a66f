/** Receipts and answers by e-mail as a destination of the hand-over. */
import { insightEventTypes } from '@fairwell/schema';
import { isErased } from '../audit/erased.ts';
import type { Addressee } from '../handover/addressee.ts';
import { MAIL } from '../handover/names.ts';
import type { PumpRoom } from '../handover/pump.ts';
import type { SigningKey } from '../receipt/keys.ts';
import { ANSWERED } from './answer-facts.ts';
import { mailDestination } from './mail-destination.ts';
import { NOTICE } from './notice-mail.ts';
import { mailPolicy } from './mail-policy.ts';
import type { MailSettings } from './mail-settings.ts';
import { mailedTypes } from './receipt-facts.ts';
import { mailboxKey } from './recipient.ts';
import { smtpSender } from './smtp.ts';
import { storedMailLog } from './stored-mail-log.ts';

export interface MailParts extends Pick<PumpRoom, 'store' | 'now' | 'timer'> {
  signing: SigningKey;
  /** Where the links in a mail lead. */
  publicUrl: string;
  /** Where the team reads what it is told, if it is told anything by mail. */
  team: string | null;
}

export function mailAddressee(
  settings: MailSettings,
  { signing, publicUrl, team, ...room }: MailParts,
): Addressee {
  const { store, now } = room;
  return {
    name: MAIL,
    give: mailDestination({
      settings,
      send: smtpSender(settings),
      publicUrl,
      team,
      key: mailboxKey(signing.privateKey),
      log: storedMailLog(room),
      async event({ site, id }) {
        const found = await store.eventById(id, site);
        return found === null || isErased(found) ? null : found;
      },
      isSilenced: (survey) => store.isAbout(survey, 'notice.stopped'),
      now,
    }),
    takes: (type) =>
      type === ANSWERED ||
      type === NOTICE ||
      mailedTypes.some((mailed) => mailed === type) ||
      (team !== null && insightEventTypes.some((told) => told === type)),
    afterFailure: mailPolicy,
  };
}
