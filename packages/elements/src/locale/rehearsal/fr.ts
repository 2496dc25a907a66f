/** Français, pour ce qui ne compte pas. */
import type { RehearsalStrings } from './nl.ts';

const fr: RehearsalStrings = {
  preview: 'Aperçu : rien n’est envoyé.',
  test: 'Test : ceci est bien envoyé, mais ne compte pas.',
};

export default fr;
