/** Nederlands, voor het overzicht van rechten. De bron van de sleutels: de andere talen worden hieraan getoetst. */
import type { RuleSummary } from '@fairwell/rights';
import why from '../why/nl.ts';

type Force = RuleSummary['force'];

const nl = {
  ...why,
  title: 'Jouw rechten op een rij',
  loading: 'We zoeken de regels op…',
  facts: {
    endsOn: 'Zeg je vandaag op, dan is dit je laatste dag',
    withdrawalOpen: 'Tot en met deze dag kun je je nog bedenken',
    withdrawalPast: 'Je bedenktijd liep tot en met',
    nextRenewal: 'Volgende periode, als je niets doet',
    latestNotice: 'Uiterlijk opzeggen om die periode voor te zijn',
  },
  anyTime: 'Elk moment',
  noRenewal: 'Geen',
  notEstablished: 'Niet vastgesteld',
  why: 'Waarom?',
  whyUnknown: 'Waarom weten we dat niet?',
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
    'We weten niet genoeg over dit abonnement om je data te laten zien. Je kunt wel gewoon opzeggen.',
  failed: 'De regels konden niet worden geladen. Je kunt wel gewoon opzeggen.',
  retry: 'Probeer opnieuw',
};

export type RightsStrings = typeof nl;
export default nl;
