/** Français, pour qui a résilié en un clic. */
import type { OneClickStrings } from './nl.ts';

const fr: OneClickStrings = {
  sent: 'Voici ce que nous avons envoyé pour vous',
};

export default fr;
