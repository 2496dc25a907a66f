/** Dansk, til overblikket over rettigheder. */
import why from '../why/da.ts';
import type { RightsStrings } from './nl.ts';

const da: RightsStrings = {
  ...why,
  title: 'Dine rettigheder i overblik',
  loading: 'Vi slår reglerne op…',
  choice: {
    undo: (until) => `Du kan stadig fortryde købet til og med den ${until}.`,
    stop: (ends) => `Vil du stoppe? Hvis du opsiger i dag, løber dit abonnement til og med den ${ends}.`,
    justStop: 'Vil du stoppe? Så kan du opsige.',
    instead: (ends) => `Hvis du i stedet opsiger, løber dit abonnement videre til og med den ${ends}.`,
    later: 'Derefter kan du opsige.',
    ended: (day) => `Dit abonnement sluttede af sig selv den ${day}. Du behøver ikke opsige det.`,
    past: 'Din fortrydelsesfrist er forbi, så vidt vi kan regne ud.',
    unknown: 'Om du også stadig kan fortryde købet, er ikke fastslået.',
  },
  cancel: {
    title: 'Opsigelse',
    lead: 'At opsige er at stoppe fremover. Til og med din sidste dag fortsætter alt som nu.',
  },
  withdraw: {
    title: 'Fortrydelse',
    lead: 'Når du fortryder, går handlen tilbage. Du får penge tilbage, og det, du har fået hjem, sender du retur.',
    past: 'Har ingen fortalt dig om fortrydelsesretten? Så kan du have længere tid.',
  },
  notices: {
    title: 'Det skal virksomheden fortælle dig',
    lead: 'Det skal ske i god tid, så du stadig kan vælge.',
    due: {
      renewal: 'Senest da skal du have at vide, at dit abonnement forlænges',
      trial: 'Senest da skal du have at vide, at din prøveperiode slutter',
    },
    was: {
      renewal: 'Senest da skulle du have haft at vide, at dit abonnement forlænges',
      trial: 'Senest da skulle du have haft at vide, at din prøveperiode slutter',
    },
  },
  facts: {
    endsOn: 'Hvis du opsiger i dag, er dette din sidste dag',
    ended: 'Dit abonnement løb til og med',
    charges: 'Det skal du stadig betale indtil da',
    nextRenewal: 'Næste periode, hvis du ikke gør noget',
    latestNotice: 'Sidste dag, du kan opsige før den periode',
    latestNoticePast: 'Sidste dag for at opsige før den periode var',
    withdrawal: 'Hvor længe du kan fortryde',
    withdrawalOpen: 'Til og med denne dag kan du stadig fortryde',
    withdrawalPast: 'Din fortrydelsesfrist løb til og med',
    refund: 'Hvis du fortryder i dag, får du tilbage',
  },
  daysLeft: (days) =>
    ['i dag er den sidste dag', 'i morgen er den sidste dag'][days] ?? `${days} dage tilbage`,
  charges: (times, last) => (times === 1 ? `den ${last}` : `${times} betalinger, den sidste den ${last}`),
  nothingMore: 'Ikke mere',
  by: (day, distance) => `senest den ${day}, ${distance}`,
  anyTime: 'Når som helst',
  noRenewal: 'Ingen',
  notEstablished: 'Ikke fastslået',
  why: 'Hvorfor?',
  whyUnknown: 'Hvorfor ved vi det ikke?',
  disputed: 'Det er kilderne ikke enige om',
  rules: 'Læs selve reglerne',
  force: {
    'in-force': '',
    adopted: 'Vedtaget, gælder ikke endnu',
    announced: 'Varslet',
    proposed: 'Forslag',
    vacated: 'Tilsidesat af en domstol',
    repealed: 'Gælder ikke længere',
  },
  reviewed: (day) => `Reglerne blev sidst gennemgået den ${day}.`,
  unconfigured: 'Vi ved ikke nok om dette abonnement til at vise dine datoer. Du kan godt opsige alligevel.',
  failed: 'Reglerne kunne ikke hentes. Du kan godt opsige alligevel.',
  retry: 'Prøv igen',
};

export default da;
