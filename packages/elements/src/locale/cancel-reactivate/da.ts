/** Dansk, til den der vil tilbage senere. */
import type { ReactivateStrings } from './nl.ts';

const da: ReactivateStrings = {
  later: (day) => `Efter den ${day} kan du begynde igen, når du vil. Du er velkommen.`,
  ended: (day) => `Dit abonnement løb til og med den ${day}.`,
  link: 'Begynd igen',
};

export default da;
