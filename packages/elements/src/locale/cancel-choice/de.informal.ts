/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { ChoiceStrings } from './nl.ts';

const de: Partly<ChoiceStrings> = {
  missing: 'Bitte wähle zuerst, welchen Vertrag du kündigen möchtest.',
  again: { lead: (plan) => `Du hast jetzt nur ${plan} gekündigt.` },
};

export default de;
