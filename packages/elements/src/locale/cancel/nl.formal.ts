/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { CancelStrings } from './nl.ts';

const nl: Partly<CancelStrings> = {
  review: {
    title: (plan) => (plan ? `${plan} opzeggen` : 'Uw abonnement opzeggen'),
    endsOn: 'Als u nu opzegt, loopt uw abonnement nog tot en met',
    endsUnknown: 'Wanneer uw abonnement stopt, weten we hier niet zeker. Opzeggen kan wel gewoon.',
    factsMissing: 'Deze pagina geeft niet genoeg gegevens over uw abonnement om dat uit te rekenen.',
    chargesLabel: 'Wat u nog betaalt',
    chargesUnknown: 'Dat weten we hier niet zeker. Kijk in uw voorwaarden of vraag het na.',
    messageLabel: 'Dit versturen we voor u',
  },
  sending: { title: 'We versturen uw opzegging' },
  waiting: {
    device:
      'Uw opzegging is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als u de pagina sluit en later terugkomt.',
    page: 'Uw opzegging is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    badge: 'Uw opzegging is nog niet ontvangen.',
  },
  attention: {
    title: 'Uw opzegging is niet ontvangen',
    badge: 'Uw opzegging is niet ontvangen. Kijk wat u kunt doen.',
  },
  unsent: { title: 'Wilt u nog opzeggen?' },
  sent: { title: 'Uw opzegging is verstuurd', badge: 'Uw opzegging is verstuurd.' },
  received: {
    title: 'Uw opzegging is ontvangen',
    endsLabel: 'Uw abonnement loopt tot en met',
    endsUnknown: 'Dat hoort u nog',
    badge: 'Uw opzegging is ontvangen.',
  },
};

export default nl;
