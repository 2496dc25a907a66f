/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

const fr: Partly<OneClickStrings> = {
  sent: 'Voici ce que nous avons envoyé pour toi',
};

export default fr;
