/** Dansk, til en opsigelse der ikke bare nåede frem. */
import type { TroubleStrings } from './nl.ts';

const da: TroubleStrings = {
  attention: {
    lead: 'Der er noget galt i det, vi sendte. Alt, hvad du har skrevet, er her stadig.',
    field: (field) => `Se på det her igen: ${field}.`,
    failed: 'Noget gik galt, da vi sendte. Alt, hvad du har skrevet, er her stadig.',
    revise: 'Tilbage til mine oplysninger',
    retry: 'Prøv en gang til',
  },
  unsent: {
    lead: (day) =>
      `Du opsagde den ${day}, men det nåede aldrig frem. Vi sender det ikke nu uden at spørge dig.`,
    send: 'Ja, send min opsigelse',
    discard: 'Nej, send den ikke',
  },
  sent: {
    lead: (moment) => `Sendt den ${moment}.`,
    unproved: 'Denne side giver ikke noget bevis for, at din opsigelse er nået frem. Gem derfor teksten.',
  },
};

export default da;
