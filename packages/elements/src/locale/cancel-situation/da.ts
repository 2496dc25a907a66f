/** Dansk, til det særlige ved et abonnement, og det der slutter med det. */
import type { SituationStrings } from './nl.ts';

const da: SituationStrings = {
  canceled: {
    title: 'Du har allerede opsagt.',
    endsOn: (day) => `Dit abonnement løber til og med den ${day}.`,
    receipt: 'Se din opsigelse, eller træk den tilbage',
    again: 'Er du i tvivl, om det lykkedes? Så kan du opsige en gang til herunder.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Du mangler at betale ${owed}. Du kan godt opsige alligevel.`
        : 'Du mangler at betale noget. Du kan godt opsige alligevel.',
    stays: 'Det ændrer ikke på det, du allerede skulle betale.',
  },
  promotional: (price, until, then) =>
    `Du betaler en særpris nu: ${price}, til og med den ${until}. Derefter ville ${then} være prisen.`,
  trial: {
    until: (day) => `Din prøveperiode løber til og med den ${day}.`,
    free: 'Hvis du opsiger nu, betaler du ikke noget.',
  },
  appStore: {
    lead: (store) =>
      `Du betaler gennem ${store}. Du skal også stoppe abonnementet dér, ellers bliver ${store} ved med at trække penge.`,
    stillTo: (store) =>
      `Vær opmærksom på, at ${store} bliver ved med at trække penge, indtil du også stopper abonnementet dér.`,
    steps: (store) => [
      `Åbn dine abonnementer hos ${store}.`,
      'Vælg dette abonnement.',
      'Vælg at opsige, og bekræft.',
    ],
    open: (store) => `Åbn dine abonnementer hos ${store}`,
  },
  consequences: {
    access: { label: 'Brug', 'until-end': 'Du kan bruge det hele til og med den sidste dag.' },
    data: {
      label: 'Dine data',
      kept: 'Det, du har gemt, bliver bevaret.',
      'deleted-at-end':
        'Det, du har gemt, bliver slettet efter den sidste dag. Tag en kopi inden da af det, du vil beholde.',
    },
    account: {
      label: 'Din konto',
      stays: 'Du beholder din konto.',
      'closed-at-end': 'Din konto bliver lukket efter den sidste dag.',
      separate: 'Du beholder din konto. At slette kontoen er ikke nok til at opsige.',
    },
    seats: { label: 'Andre', 'end-too': 'Det stopper samme dag for alle på dette abonnement.' },
    credits: {
      label: 'Dit tilgodehavende',
      kept: 'Du beholder dit tilgodehavende.',
      'lost-at-end': 'Du kan bruge dit tilgodehavende til og med den sidste dag. Derefter er det væk.',
    },
  },
};

export default da;
