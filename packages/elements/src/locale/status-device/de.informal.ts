/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

const de: Partly<DeviceStrings> = {
  state: {
    attention: 'Nicht angenommen. Bitte versuche es erneut, oder nimm Kontakt auf.',
    unsent: 'Wir senden es erst, wenn du es sagst.',
  },
  sure: 'Bist du sicher? Dann senden wir es nicht mehr. Ein Beleg für den Eingang kam nie, rechne also nicht damit, dass es angekommen ist.',
  sureDraft: 'Bist du sicher? Dann ist sie weg.',
  draft: 'Ein Text, an dem du geschrieben hast. Gesendet wurde er nicht, es gibt ihn nur in diesem Tab.',
};

export default de;
