/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const nl: Partly<AfterStrings> = {
  notAccepted:
    'Dit bewijst dat uw opzegging is aangekomen, en wanneer. Of die al verwerkt is, staat er niet in.',
  otherWays: { lead: 'Dat mag. Deze tekst kunt u gebruiken.', textLabel: 'De tekst van uw opzegging' },
  undo: {
    lead: 'Zolang uw abonnement loopt, kunt u uw opzegging intrekken.',
    sending: 'We trekken uw opzegging in.',
    waiting:
      'Het intrekken is nog niet ontvangen. Tot dat zo is, geldt uw opzegging. We proberen het vanzelf opnieuw.',
    attention: 'Het intrekken is niet ontvangen. Uw opzegging geldt dus nog.',
  },
};

export default nl;
