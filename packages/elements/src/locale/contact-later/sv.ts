/** Svenska, för ett meddelande som inte bara kom fram. */
import type { LaterStrings } from './nl.ts';

const sv: LaterStrings = {
  attention: {
    lead: 'Något i det vi skickade stämmer inte. Allt du har skrivit finns kvar.',
    field: (field) => `Titta på det här igen: ${field}.`,
    failed: 'Något gick fel när vi skickade. Allt du har skrivit finns kvar.',
    revise: 'Tillbaka till mitt meddelande',
    retry: 'Försök en gång till',
  },
  unsent: {
    lead: (day) =>
      `Du skrev ett meddelande den ${day}, men det kom aldrig fram. Vi skickar det inte nu utan att fråga dig.`,
    send: 'Ja, skicka mitt meddelande',
    discard: 'Nej, släng det',
  },
  sent: {
    lead: (moment) => `Skickat den ${moment}.`,
    unproved:
      'Den här webbplatsen ger inget bevis på att ditt meddelande har kommit fram. Spara därför texten.',
  },
  received: {
    promised: (moment) => `Du får svar senast den ${moment}.`,
    none: 'Vi läser ditt meddelande. Du får inget svar på det.',
    unknown: 'Det står inte när du får svar. Fråga gärna.',
    sorry: 'Tack för att du säger det. Vi är ledsna över att det inte gick som det skulle.',
    later: (told) =>
      `När du skrev stod det här: den ${told}. Vi är ledsna över att det blir senare. Det som står på ditt mottagningsbevis gäller.`,
    at: 'Mottaget den',
    answerBy: 'Svar senast den',
    follow: 'Se hur det går',
    receipt: 'Visa mottagningsbevis',
    keep: 'Spara den här länken eller ditt mottagningsbevis: där kan du läsa svaret och säga om det är löst.',
    notAnswered: 'Det här bevisar att ditt meddelande har kommit fram, och när. Det är inte ett svar ännu.',
    again: 'Skicka ett meddelande till',
  },
  otherWays: {
    title: 'Vill du hellre göra det på ett annat sätt?',
    lead: 'Det går bra. Du kan använda den här texten.',
    textLabel: 'Texten i ditt meddelande',
    copy: 'Kopiera texten',
    copied: 'Kopierad',
    mail: 'Mejla',
    subject: 'Mitt meddelande',
    phone: 'Ring',
    post: 'Skriv till',
  },
};

export default sv;
