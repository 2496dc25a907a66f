/** Dansk, til en fortrydelse der ikke bare nåede frem, og til at gemme beviset. */
import type { AfterStrings } from './nl.ts';

const da: AfterStrings = {
  save: 'Gem som fil',
  fileName: 'kvittering',
  otherWays: {
    title: 'Vil du hellere gøre det på en anden måde?',
    lead: 'Det må du gerne. Du kan bruge denne tekst.',
    textLabel: 'Teksten i din fortrydelse',
    copy: 'Kopiér teksten',
    copied: 'Kopieret',
    mail: 'Skriv en mail til',
    subject: 'Fortrydelse',
    phone: 'Ring til',
    post: 'Skriv et brev til',
  },
  attention: {
    lead: 'Der er noget galt i det, vi sendte. Alt, hvad du har skrevet, er her stadig.',
    field: (field) => `Se på det her igen: ${field}.`,
    failed: 'Noget gik galt, da vi sendte. Alt, hvad du har skrevet, er her stadig.',
    revise: 'Tilbage til mine oplysninger',
    retry: 'Prøv en gang til',
  },
  unsent: {
    lead: (day) =>
      `Du fortrød den ${day}, men det nåede aldrig frem. Vi sender det ikke nu uden at spørge dig.`,
    send: 'Ja, send min fortrydelse',
    discard: 'Nej, send den ikke',
  },
  sent: {
    lead: (moment) => `Sendt den ${moment}.`,
    unproved: 'Denne side giver ikke noget bevis for, at din fortrydelse er nået frem. Gem derfor teksten.',
  },
};

export default da;
