/** Nederlands, voor wie opzegt. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  entry: 'Abonnement opzeggen',
  close: 'Sluiten',
  keep: 'Ik houd mijn abonnement',
  review: {
    title: (plan?: string) => (plan ? `${plan} opzeggen` : 'Je abonnement opzeggen'),
    endsOn: 'Als je nu opzegt, loopt je abonnement nog tot en met',
    endsUnknown: 'Wanneer je abonnement stopt, weten we hier niet zeker. Opzeggen kan wel gewoon.',
    factsMissing: 'Deze pagina geeft niet genoeg gegevens over je abonnement om dat uit te rekenen.',
    why: 'Waarom deze datum?',
    whyUnknown: 'Waarom is dat niet bekend?',
    chargesLabel: 'Wat je nog betaalt',
    nothingMore: 'Niets meer',
    charge: (amount: string, day: string) => `${amount} op ${day}`,
    chargesUnknown: 'Dat weten we hier niet zeker. Kijk in je voorwaarden of vraag het na.',
    untilLabel: 'Tot die dag',
    until: 'Alles blijft zoals het is.',
    messageLabel: 'Dit versturen we voor je',
  },
  declaration: {
    ordinary: (plan?: string) =>
      plan ? `Ik zeg mijn abonnement op ${plan} op.` : 'Ik zeg mijn abonnement op.',
    contract: (contract: string) => `Klantnummer of contractnummer: ${contract}.`,
    endsOn: (day: string) => `Volgens deze pagina is ${day} de laatste dag.`,
    asap: 'Graag zo snel als het kan.',
  },
  sending: { title: 'We versturen je opzegging', lead: 'Een ogenblik. Sluit deze pagina nog niet.' },
  waiting: {
    title: 'Nog niet ontvangen',
    device:
      'Je opzegging is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als je de pagina sluit en later terugkomt.',
    page: 'Je opzegging is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    next: (time: string) => `We proberen het weer om ${time}.`,
    retry: 'Probeer het nu',
    form: 'Opzeggen op een gewone pagina',
    badge: 'Je opzegging is nog niet ontvangen.',
  },
  attention: {
    title: 'Je opzegging is niet ontvangen',
    badge: 'Je opzegging is niet ontvangen. Kijk wat je kunt doen.',
  },
  unsent: {
    title: 'Wil je nog opzeggen?',
    badge: 'Een opzegging van eerder is niet verstuurd.',
  },
  sent: {
    title: 'Je opzegging is verstuurd',
    badge: 'Je opzegging is verstuurd.',
  },
  received: {
    title: 'Je opzegging is ontvangen',
    lead: (moment: string) => `Ontvangen op ${moment}.`,
    referenceLabel: 'Kenmerk',
    endsLabel: 'Je abonnement loopt tot en met',
    endsUnknown: 'Dat hoor je nog',
    badge: 'Je opzegging is ontvangen.',
  },
  show: 'Bekijk',
};

export type CancelStrings = typeof nl;
export default nl;
