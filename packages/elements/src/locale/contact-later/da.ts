/** Dansk, til en besked der ikke bare nåede frem. */
import type { LaterStrings } from './nl.ts';

const da: LaterStrings = {
  attention: {
    lead: 'Der er noget galt i det, vi sendte. Alt, hvad du har skrevet, er her stadig.',
    field: (field) => `Se på det her igen: ${field}.`,
    failed: 'Noget gik galt, da vi sendte. Alt, hvad du har skrevet, er her stadig.',
    revise: 'Tilbage til min besked',
    retry: 'Prøv en gang til',
  },
  unsent: {
    lead: (day) =>
      `Du skrev en besked den ${day}, men den nåede aldrig frem. Vi sender den ikke nu uden at spørge dig.`,
    send: 'Ja, send min besked',
    discard: 'Nej, smid den væk',
  },
  sent: {
    lead: (moment) => `Sendt den ${moment}.`,
    unproved: 'Denne side giver ikke noget bevis for, at din besked er nået frem. Gem derfor teksten.',
  },
  received: {
    promised: (moment) => `Du får svar senest den ${moment}.`,
    none: 'Vi læser din besked. Du får ikke svar på den.',
    unknown: 'Der står ikke, hvornår du får svar. Du er velkommen til at spørge.',
    sorry: 'Tak, fordi du siger det. Vi er kede af, at det ikke gik, som det skulle.',
    later: (told) =>
      `Da du skrev, stod der her: den ${told}. Vi er kede af, at det bliver senere. Det, der står på din kvittering, gælder.`,
    at: 'Modtaget den',
    answerBy: 'Svar senest den',
    follow: 'Se, hvor langt sagen er',
    receipt: 'Se kvitteringen',
    keep: 'Gem dette link eller din kvittering: Der kan du læse svaret og sige, om det er løst.',
    notAnswered: 'Det beviser, at din besked er nået frem, og hvornår. Det er ikke et svar endnu.',
    again: 'Send en besked mere',
  },
  otherWays: {
    title: 'Vil du hellere gøre det på en anden måde?',
    lead: 'Det må du gerne. Du kan bruge denne tekst.',
    textLabel: 'Teksten i din besked',
    copy: 'Kopiér teksten',
    copied: 'Kopieret',
    mail: 'Skriv en mail til',
    subject: 'Min besked',
    phone: 'Ring til',
    post: 'Skriv et brev til',
  },
};

export default da;
