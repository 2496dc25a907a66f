/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { SituationStrings } from './nl.ts';

const nl: Partly<SituationStrings> = {
  canceled: {
    title: 'U hebt al opgezegd.',
    endsOn: (day) => `Uw abonnement loopt nog tot en met ${day}.`,
    receipt: 'Bekijk uw opzegging, of trek die in',
    again: 'Twijfelt u of het is gelukt? Dan mag u hieronder nog een keer opzeggen.',
  },
  pastDue: { stays: 'Wat u al moest betalen, verandert daar niet door.' },
  promotional: (price, until, then) =>
    `U betaalt nu een actieprijs: ${price}, tot en met ${until}. Daarna zou het ${then} worden.`,
  trial: {
    until: (day) => `Uw proefperiode loopt tot en met ${day}.`,
    free: 'Als u nu opzegt, betaalt u niets.',
  },
  appStore: {
    lead: (store) =>
      `U betaalt via ${store}. Daar moet u uw abonnement ook stopzetten, anders blijft ${store} afschrijven.`,
    stillTo: (store) => `Let op: ${store} blijft afschrijven tot u uw abonnement ook daar stopzet.`,
    steps: (store) => [
      `Open uw abonnementen bij ${store}.`,
      'Kies dit abonnement.',
      'Kies opzeggen, en bevestig.',
    ],
    open: (store) => `Open uw abonnementen bij ${store}`,
  },
  consequences: {
    access: { 'until-end': 'Tot en met de laatste dag kunt u alles gebruiken.' },
    data: {
      label: 'Uw gegevens',
      kept: 'Wat u hebt opgeslagen, blijft bewaard.',
      'deleted-at-end':
        'Wat u hebt opgeslagen, wordt na de laatste dag gewist. Bewaar vooraf wat u wilt houden.',
    },
    account: {
      label: 'Uw account',
      stays: 'Uw account blijft bestaan.',
      'closed-at-end': 'Uw account wordt na de laatste dag gesloten.',
      separate: 'Uw account blijft bestaan. Alleen uw account verwijderen is geen opzegging.',
    },
    credits: {
      label: 'Uw tegoed',
      kept: 'Uw tegoed blijft staan.',
      'lost-at-end': 'Uw tegoed kunt u gebruiken tot en met de laatste dag. Daarna vervalt het.',
    },
  },
};

export default nl;
