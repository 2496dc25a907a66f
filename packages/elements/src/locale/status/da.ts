/** Dansk, til den der vil vide, hvor langt sagen er. */
import type { StatusStrings } from './nl.ts';

const da: StatusStrings = {
  title: 'Hvor langt er sagen?',
  ask: {
    lead: 'Skriv det referencenummer, der står på din kvittering. Eller indsæt linket til din kvittering: Så ser du også svaret, og hvad du ellers kan gøre.',
    label: 'Referencenummer eller link',
    look: 'Se',
    missing: 'Skriv referencenummeret, eller indsæt linket.',
    unreadable: 'Det er ikke et referencenummer. Det har tolv bogstaver og tal, for eksempel 7KXM-2QPD-9T4H.',
    unknown: 'Vi finder ikke noget med dette referencenummer. Vil du tjekke det igen?',
  },
  loading: 'Vi ser efter. Et øjeblik.',
  failed: {
    offline:
      'Vi kan ikke se lige nu, hvor langt sagen er: Der er ingen forbindelse. Det ændrer ikke noget ved det, du har sendt.',
    error:
      'Vi kan ikke se lige nu, hvor langt sagen er: Noget gik galt. Det ændrer ikke noget ved det, du har sendt.',
    again: 'Prøv igen',
  },
  test: 'Det her er en test. Der bliver ikke opsagt noget rigtigt.',
  standing: {
    received: () => 'Modtaget. Vi har ikke fået besked om, at det er behandlet.',
    undone: () =>
      'Dit ønske om at fortsætte er modtaget. Virksomheden bekræfter, om dit abonnement fortsætter.',
    stands: () =>
      'Dit ønske om at fortsætte er modtaget. Men der er også modtaget en anden opsigelse eller fortrydelse for det samme abonnement, og den gælder stadig.',
    scheduled: (day) =>
      day ? `Behandlet: Dit abonnement slutter den ${day}.` : 'Behandlet: Dit abonnement vil slutte.',
    effective: (day) => (day ? `Dit abonnement sluttede den ${day}.` : 'Dit abonnement er slut.'),
    failed: () =>
      'Noget gik galt i behandlingen. Din opsigelse er stadig modtaget. Gem din kvittering, og spørg virksomheden.',
    open: (moment) => `Din besked er modtaget. Du får svar senest den ${moment}.`,
    overdue: (moment) =>
      `Du skulle have haft svar senest den ${moment}. Det nåede vi ikke, og det er vi kede af. Din besked er stadig åben.`,
    reported: (moment) =>
      `Du skulle have haft svar senest den ${moment}. Det nåede vi ikke, og det er vi kede af. Din besked er stadig åben. Det er meldt, at du venter for længe.`,
    answered: () => 'Din besked er besvaret.',
    solved: () => 'Du har sagt, at det er løst.',
    reopened: (moment) => `Du har sagt, at det ikke er løst endnu. Du får et nyt svar senest den ${moment}.`,
    unasked: () => 'Din besked er modtaget. Du ville ikke have svar på den.',
  },
  next: {
    received: 'Du behøver ikke gøre noget nu.',
    stands: 'Vil du fortsætte? Så træk også den tilbage, eller spørg virksomheden.',
    scheduled: 'Du behøver ikke gøre mere.',
    open: 'Du behøver ikke gøre noget nu. Svaret kan du læse her.',
    reopened: 'Du behøver ikke gøre noget nu. Svaret kan du læse her.',
    solved: 'Godt, at det er løst.',
  },
  readIt: 'Åbn linket til din kvittering for at læse svaret.',
  reference: 'Referencenummer',
  receivedAt: 'Modtaget den',
  endsOn: 'Dit abonnement løber til og med',
  endedOn: 'Dit abonnement løb til og med',
  updatedAt: 'Sidst opdateret',
  you: (moment) => `Din besked fra den ${moment}`,
  team: (moment) => `Vores svar fra den ${moment}`,
  erased: 'Denne tekst er slettet.',
  receipt: 'Se kvitteringen',
  saveHtml: 'Gem kvitteringen',
  saveJson: 'Gem som JSON, til programmer',
  calendar: {
    add: 'Sæt slutdatoen i din kalender',
    summary: 'Sidste dag i dit abonnement',
    description: (reference) => `Du har opsagt. Referencenummer: ${reference}.`,
    fileName: 'slutdato',
  },
  reactivate: 'Begynd igen',
  refresh: 'Se igen',
  other: 'Slå noget andet op',
  judge: {
    question: 'Er det løst nu?',
    stillNot: 'Alligevel ikke løst?',
    missing: 'Ikke løst endnu? Skriv her, hvad der mangler.',
    optional: '(valgfrit)',
    yes: 'Ja, det er løst',
    no: 'Nej, ikke endnu',
    sending: 'Vi giver det videre. Et øjeblik.',
    failed: 'Det er ikke nået frem endnu. Alt, hvad du har skrevet, er her stadig. Vil du prøve en gang til?',
  },
  help: 'Vil du ikke vente? Du kan også få fat i os sådan:',
};

export default da;
