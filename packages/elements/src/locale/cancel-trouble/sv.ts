/** Svenska, för en uppsägning som inte bara kom fram. */
import type { TroubleStrings } from './nl.ts';

const sv: TroubleStrings = {
  attention: {
    lead: 'Något i det vi skickade stämmer inte. Allt du har fyllt i finns kvar.',
    field: (field) => `Titta på det här igen: ${field}.`,
    failed: 'Något gick fel när vi skickade. Allt du har fyllt i finns kvar.',
    revise: 'Tillbaka till mina uppgifter',
    retry: 'Försök en gång till',
  },
  unsent: {
    lead: (day) =>
      `Du sa upp den ${day}, men det kom aldrig fram. Vi skickar det inte nu utan att fråga dig.`,
    send: 'Ja, skicka min uppsägning',
    discard: 'Nej, skicka den inte',
  },
  sent: {
    lead: (moment) => `Skickad den ${moment}.`,
    unproved:
      'Den här webbplatsen ger inget bevis på att din uppsägning har kommit fram. Spara därför texten.',
  },
};

export default sv;
