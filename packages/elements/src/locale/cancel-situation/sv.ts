/** Svenska, för det som är särskilt med ett abonnemang, och det som slutar med det. */
import type { SituationStrings } from './nl.ts';

const sv: SituationStrings = {
  canceled: {
    title: 'Du har redan sagt upp.',
    endsOn: (day) => `Ditt abonnemang gäller till och med den ${day}.`,
    receipt: 'Visa din uppsägning, eller ta tillbaka den',
    again: 'Osäker på om det fungerade? Då kan du säga upp en gång till här nedanför.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Du har ${owed} kvar att betala. Du kan säga upp ändå.`
        : 'Du har något kvar att betala. Du kan säga upp ändå.',
    stays: 'Det ändrar inte det du redan skulle betala.',
  },
  promotional: (price, until, then) =>
    `Just nu betalar du ett kampanjpris: ${price}, till och med den ${until}. Därefter skulle det bli ${then}.`,
  trial: {
    until: (day) => `Din provperiod gäller till och med den ${day}.`,
    free: 'Om du säger upp nu betalar du inget.',
  },
  appStore: {
    lead: (store) =>
      `Du betalar genom ${store}. Avsluta abonnemanget där också, annars fortsätter ${store} att dra pengar.`,
    stillTo: (store) =>
      `Observera: ${store} fortsätter att dra pengar tills du avslutar abonnemanget där också.`,
    steps: (store) => [
      `Öppna dina abonnemang hos ${store}.`,
      'Välj det här abonnemanget.',
      'Välj att säga upp, och bekräfta.',
    ],
    open: (store) => `Öppna dina abonnemang hos ${store}`,
  },
  consequences: {
    access: { label: 'Användning', 'until-end': 'Du kan använda allt till och med sista dagen.' },
    data: {
      label: 'Dina uppgifter',
      kept: 'Det du har sparat finns kvar.',
      'deleted-at-end': 'Det du har sparat raderas efter sista dagen. Spara före dess det du vill ha kvar.',
    },
    account: {
      label: 'Ditt konto',
      stays: 'Ditt konto finns kvar.',
      'closed-at-end': 'Ditt konto stängs efter sista dagen.',
      separate: 'Ditt konto finns kvar. Att bara ta bort kontot är ingen uppsägning.',
    },
    seats: { label: 'Andra', 'end-too': 'Det slutar samma dag för alla på det här abonnemanget.' },
    credits: {
      label: 'Ditt tillgodohavande',
      kept: 'Du behåller ditt tillgodohavande.',
      'lost-at-end': 'Du kan använda ditt tillgodohavande till och med sista dagen. Sedan försvinner det.',
    },
  },
};

export default sv;
