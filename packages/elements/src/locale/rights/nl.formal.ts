/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import why from '../why/nl.formal.ts';
import type { RightsStrings } from './nl.ts';

const nl: Partly<RightsStrings> = {
  ...why,
  title: 'Uw rechten op een rij',
  choice: {
    undo: (until) => `U kunt de koop nog terugdraaien, tot en met ${until}.`,
    stop: (ends) => `Wilt u stoppen? Zegt u vandaag op, dan loopt uw abonnement nog tot en met ${ends}.`,
    justStop: 'Wilt u stoppen? Dan zegt u op.',
    instead: (ends) => `Zegt u in plaats daarvan op, dan loopt uw abonnement door tot en met ${ends}.`,
    later: 'Daarna kunt u opzeggen.',
    ended: (day) => `Uw abonnement is op ${day} vanzelf gestopt. Opzeggen hoeft niet meer.`,
    past: 'Uw bedenktijd is voorbij, voor zover wij dat kunnen uitrekenen.',
    unknown: 'Of u de koop ook nog kunt terugdraaien, is niet vastgesteld.',
  },
  cancel: {
    lead: 'Opzeggen is stoppen voor de toekomst. Tot en met uw laatste dag blijft alles zoals het is.',
  },
  withdraw: {
    title: 'Herroepen (als u zich bedenkt)',
    lead: 'Herroepen is de koop terugdraaien. U krijgt geld terug, en wat u thuis kreeg, stuurt u terug.',
    past: 'Heeft niemand u over uw bedenktijd verteld? Dan kan die langer duren.',
  },
  notices: {
    title: 'Wat het bedrijf u moet vertellen',
    lead: 'Dat moet op tijd, zodat u nog kunt kiezen.',
    due: {
      renewal: 'Uiterlijk dan moet u horen dat uw abonnement wordt verlengd',
      trial: 'Uiterlijk dan moet u horen dat uw proef afloopt',
    },
    was: {
      renewal: 'Uiterlijk toen moest u horen dat uw abonnement wordt verlengd',
      trial: 'Uiterlijk toen moest u horen dat uw proef afloopt',
    },
  },
  facts: {
    endsOn: 'Zegt u vandaag op, dan is dit uw laatste dag',
    ended: 'Uw abonnement liep tot en met',
    charges: 'Dit betaalt u nog tot die dag',
    nextRenewal: 'Volgende periode, als u niets doet',
    latestNoticePast: 'Om die periode voor te zijn, moest u opzeggen uiterlijk op',
    withdrawal: 'Hoe lang u zich nog kunt bedenken',
    withdrawalOpen: 'Tot en met deze dag kunt u zich nog bedenken',
    withdrawalPast: 'Uw bedenktijd liep tot en met',
    refund: 'Bedenkt u zich vandaag, dan krijgt u terug',
  },
  unconfigured:
    'We weten niet genoeg over dit abonnement om te laten zien welke dagen voor u gelden. U kunt wel gewoon opzeggen.',
  failed: 'De regels konden niet worden geladen. U kunt wel gewoon opzeggen.',
};

export default nl;
