/** Nederlands, voor wat er bijzonder is aan een abonnement en wat er eindigt. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  canceled: {
    title: 'Je hebt al opgezegd.',
    endsOn: (day: string) => `Je abonnement loopt nog tot en met ${day}.`,
    receipt: 'Bekijk je opzegging, of trek die in',
    again: 'Twijfel je of het is gelukt? Dan mag je hieronder nog een keer opzeggen.',
  },
  pastDue: {
    lead: (owed?: string) =>
      owed
        ? `Er staat nog ${owed} open. Opzeggen kan gewoon.`
        : 'Er staat nog iets open. Opzeggen kan gewoon.',
    stays: 'Wat je al moest betalen, verandert daar niet door.',
  },
  promotional: (price: string, until: string, then: string) =>
    `Je betaalt nu een actieprijs: ${price}, tot en met ${until}. Daarna zou het ${then} worden.`,
  trial: {
    until: (day: string) => `Je proefperiode loopt tot en met ${day}.`,
    free: 'Als je nu opzegt, betaal je niets.',
  },
  appStore: {
    lead: (store: string) =>
      `Je betaalt via ${store}. Daar moet je je abonnement ook stopzetten, anders blijft ${store} afschrijven.`,
    stillTo: (store: string) => `Let op: ${store} blijft afschrijven tot je je abonnement ook daar stopzet.`,
    steps: (store: string) => [
      `Open je abonnementen bij ${store}.`,
      'Kies dit abonnement.',
      'Kies opzeggen, en bevestig.',
    ],
    open: (store: string) => `Open je abonnementen bij ${store}`,
  },
  consequences: {
    access: { label: 'Gebruiken', 'until-end': 'Tot en met de laatste dag kun je alles gebruiken.' },
    data: {
      label: 'Je gegevens',
      kept: 'Wat je hebt opgeslagen, blijft bewaard.',
      'deleted-at-end':
        'Wat je hebt opgeslagen, wordt na de laatste dag gewist. Bewaar vooraf wat je wilt houden.',
    },
    account: {
      label: 'Je account',
      stays: 'Je account blijft bestaan.',
      'closed-at-end': 'Je account wordt na de laatste dag gesloten.',
      separate: 'Je account blijft bestaan. Alleen je account verwijderen is geen opzegging.',
    },
    seats: { label: 'Anderen', 'end-too': 'Voor iedereen op dit abonnement stopt het op dezelfde dag.' },
    credits: {
      label: 'Je tegoed',
      kept: 'Je tegoed blijft staan.',
      'lost-at-end': 'Je tegoed kun je gebruiken tot en met de laatste dag. Daarna vervalt het.',
    },
  },
};

export type SituationStrings = typeof nl;
export default nl;
