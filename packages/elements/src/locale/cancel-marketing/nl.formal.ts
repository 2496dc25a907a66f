/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { MarketingStrings } from './nl.ts';

const nl: Partly<MarketingStrings> = {
  hint: 'Berichten over uw opzegging blijft u krijgen.',
  waiting: 'Dat u geen reclame meer wilt, is nog niet ontvangen. We proberen het vanzelf opnieuw.',
  attention: 'Dat u geen reclame meer wilt, is niet ontvangen.',
  received: (moment) =>
    moment
      ? `U wilt geen reclame meer. Dat is ontvangen op ${moment}.`
      : 'U wilt geen reclame meer. Dat is ontvangen.',
  sent: 'U wilt geen reclame meer. Dat is verstuurd. Of het is aangekomen, kunnen we hier niet zien.',
};

export default nl;
