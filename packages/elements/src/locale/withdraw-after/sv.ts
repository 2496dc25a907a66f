/** Svenska, för ett ångermeddelande som inte bara kom fram, och för att spara beviset. */
import type { AfterStrings } from './nl.ts';

const sv: AfterStrings = {
  save: 'Spara som fil',
  fileName: 'mottagningsbevis',
  otherWays: {
    title: 'Vill du hellre göra det på ett annat sätt?',
    lead: 'Det går bra. Du kan använda den här texten.',
    textLabel: 'Texten i ditt ångermeddelande',
    copy: 'Kopiera texten',
    copied: 'Kopierad',
    mail: 'Mejla',
    subject: 'Jag ångrar mitt avtal',
    phone: 'Ring',
    post: 'Skriv till',
  },
  attention: {
    lead: 'Något i det vi skickade stämmer inte. Allt du har fyllt i finns kvar.',
    field: (field) => `Titta på det här igen: ${field}.`,
    failed: 'Något gick fel när vi skickade. Allt du har fyllt i finns kvar.',
    revise: 'Tillbaka till mina uppgifter',
    retry: 'Försök en gång till',
  },
  unsent: {
    lead: (day) =>
      `Du ångrade dig den ${day}, men det kom aldrig fram. Vi skickar det inte nu utan att fråga dig.`,
    send: 'Ja, skicka mitt ångermeddelande',
    discard: 'Nej, skicka det inte',
  },
  sent: {
    lead: (moment) => `Skickat den ${moment}.`,
    unproved:
      'Den här webbplatsen ger inget bevis på att ditt ångermeddelande har kommit fram. Spara därför texten.',
  },
};

export default sv;
