/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { WithdrawStrings } from './nl.ts';

const nl: Partly<WithdrawStrings> = {
  review: {
    title: 'Uw overeenkomst herroepen',
    lead: 'Met herroepen draait u de koop terug. U hoeft niet te zeggen waarom.',
    open: (day, left) => `U kunt zich nog bedenken tot en met ${day} (${left}).`,
    over: (day) =>
      `Volgens onze berekening liep uw bedenktijd tot en met ${day}. U mag uw herroeping toch versturen. U krijgt dan een ontvangstbewijs, en uw aanbieder hoort u te antwoorden.`,
    unknown:
      'Tot en met wanneer u zich kunt bedenken, weten we hier niet zeker. Uw herroeping versturen kan wel gewoon.',
    factsMissing: 'Deze pagina geeft niet genoeg gegevens over uw overeenkomst om dat uit te rekenen.',
    refund: 'Uw geld terug',
    goods: 'Wat u hebt gekregen',
    returnBy: (day) => `Stuurt u terug, uiterlijk op ${day}`,
    itemsHint: 'Kruis dan aan wat u terugdraait. Kruist u niets aan, dan gaat het om alles.',
    messageLabel: 'Dit versturen we voor u',
    instead: 'Opzeggen is iets anders. Dan blijft de koop staan en stopt u voor de toekomst.',
  },
  fields: {
    who: 'Uw gegevens',
    contractHint: 'Weet u het nummer niet? Schrijf dan wat u kocht, en wanneer.',
    errors: { malformed: 'Dit klopt nog niet helemaal. Kijkt u het na?' },
  },
  sending: { title: 'We versturen uw herroeping' },
  waiting: {
    device:
      'Uw herroeping is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als u de pagina sluit en later terugkomt.',
    page: 'Uw herroeping is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    badge: 'Uw herroeping is nog niet ontvangen.',
  },
  attention: {
    title: 'Uw herroeping is niet ontvangen',
    badge: 'Uw herroeping is niet ontvangen. Kijk wat u kunt doen.',
  },
  unsent: { title: 'Wilt u nog herroepen?' },
  sent: { title: 'Uw herroeping is verstuurd', badge: 'Uw herroeping is verstuurd.' },
  received: {
    title: 'Uw herroeping is ontvangen',
    notAccepted:
      'Dit bewijst dat uw herroeping is aangekomen, en wanneer. Of die al is afgehandeld, staat er niet in.',
    badge: 'Uw herroeping is ontvangen.',
  },
};

export default nl;
