/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

const nl: Partly<UndoneStrings> = {
  title: 'Uw intrekking is ontvangen',
  titleSent: 'Uw intrekking is verstuurd',
  received: (moment) => `U hebt uw opzegging ingetrokken. Dat is ontvangen op ${moment}.`,
  receivedNow: 'U hebt uw opzegging ingetrokken. Dat is ontvangen.',
  sent: 'U hebt uw opzegging ingetrokken. Dat is verstuurd. Of het is aangekomen, kunnen we hier niet zien.',
  badge: 'Uw intrekking is ontvangen.',
  badgeSent: 'Uw intrekking is verstuurd.',
  provider: 'Of uw abonnement doorloopt, hoort u van uw aanbieder.',
  standsNext: 'Wilt u blijven? Trek die dan ook in, of vraag het uw aanbieder.',
};

export default nl;
