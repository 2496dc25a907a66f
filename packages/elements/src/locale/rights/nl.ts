/** Nederlands, voor het overzicht van rechten. De bron van de sleutels: de andere talen worden hieraan getoetst. */
import type { RuleSummary } from '@fairwell/rights';
import why from '../why/nl.ts';

type Force = RuleSummary['force'];

const nl = {
  ...why,
  title: 'Jouw rechten op een rij',
  loading: 'We zoeken de regels op…',
  choice: {
    undo: (until: string) => `Je kunt de koop nog terugdraaien, tot en met ${until}.`,
    stop: (ends: string) =>
      `Wil je stoppen? Zeg je vandaag op, dan loopt je abonnement nog tot en met ${ends}.`,
    justStop: 'Wil je stoppen? Dan zeg je op.',
    instead: (ends: string) =>
      `Zeg je in plaats daarvan op, dan loopt je abonnement door tot en met ${ends}.`,
    later: 'Daarna kun je opzeggen.',
    ended: (day: string) => `Je abonnement is op ${day} vanzelf gestopt. Opzeggen hoeft niet meer.`,
    past: 'Je bedenktijd is voorbij, voor zover wij dat kunnen uitrekenen.',
    unknown: 'Of je de koop ook nog kunt terugdraaien, is niet vastgesteld.',
  },
  cancel: {
    title: 'Opzeggen',
    lead: 'Opzeggen is stoppen voor de toekomst. Tot en met je laatste dag blijft alles zoals het is.',
  },
  withdraw: {
    title: 'Je bedenken (herroepen)',
    lead: 'Herroepen is de koop terugdraaien. Je krijgt geld terug, en wat je thuis kreeg, stuur je terug.',
    past: 'Heeft niemand je over je bedenktijd verteld? Dan kan die langer duren.',
  },
  notices: {
    title: 'Wat het bedrijf je moet vertellen',
    lead: 'Dat moet op tijd, zodat jij nog kunt kiezen.',
    due: {
      renewal: 'Uiterlijk dan moet je horen dat je abonnement wordt verlengd',
      trial: 'Uiterlijk dan moet je horen dat je proef afloopt',
    },
    was: {
      renewal: 'Uiterlijk toen moest je horen dat je abonnement wordt verlengd',
      trial: 'Uiterlijk toen moest je horen dat je proef afloopt',
    },
  },
  facts: {
    endsOn: 'Zeg je vandaag op, dan is dit je laatste dag',
    ended: 'Je abonnement liep tot en met',
    charges: 'Dit betaal je nog tot die dag',
    nextRenewal: 'Volgende periode, als je niets doet',
    latestNotice: 'Uiterlijk opzeggen om die periode voor te zijn',
    latestNoticePast: 'Om die periode voor te zijn, moest je opzeggen uiterlijk op',
    withdrawal: 'Hoe lang je je nog kunt bedenken',
    withdrawalOpen: 'Tot en met deze dag kun je je nog bedenken',
    withdrawalPast: 'Je bedenktijd liep tot en met',
    refund: 'Bedenk je je vandaag, dan krijg je terug',
  },
  daysLeft: (days: number) =>
    ['vandaag is de laatste dag', 'morgen is de laatste dag'][days] ?? `nog ${days} dagen`,
  charges: (times: number, last: string) =>
    times === 1 ? `op ${last}` : `in ${times} keer, het laatst op ${last}`,
  nothingMore: 'Niets meer',
  by: (day: string, distance: string) => `uiterlijk op ${day}, ${distance}`,
  anyTime: 'Elk moment',
  noRenewal: 'Geen',
  notEstablished: 'Niet vastgesteld',
  why: 'Waarom?',
  whyUnknown: 'Waarom weten we dat niet?',
  disputed: 'Waar de bronnen het niet over eens zijn',
  rules: 'Lees de regels zelf',
  force: {
    'in-force': '',
    adopted: 'Aangenomen, geldt nog niet',
    announced: 'Aangekondigd',
    proposed: 'Voorstel',
    vacated: 'Door een rechter geschrapt',
    repealed: 'Geldt niet meer',
  } satisfies Record<Force, string>,
  reviewed: (day: string) => `Deze regels zijn voor het laatst nagekeken op ${day}.`,
  unconfigured:
    'We weten niet genoeg over dit abonnement om te laten zien welke dagen voor jou gelden. Je kunt wel gewoon opzeggen.',
  failed: 'De regels konden niet worden geladen. Je kunt wel gewoon opzeggen.',
  retry: 'Probeer opnieuw',
};

export type RightsStrings = typeof nl;
export default nl;
