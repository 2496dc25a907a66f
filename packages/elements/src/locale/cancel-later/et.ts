/** Eesti keel, sellele, kes soovib lõpetada hilisemal päeval. */
import type { LaterStrings } from './nl.ts';

const et: LaterStrings = {
  summary: 'Soovid pigem hilisemat päeva?',
  chosen: (day) => `Soovin pigem hilisemat päeva: ${day}`,
  label: 'Mis on viimane päev?',
  hint: 'Jäta tühjaks, kui soovid lõpetada võimalikult kiiresti.',
  runs: (day) =>
    `Sinu tellimuse viimane päev on siis ${day}. Selle päevani jääb kõik nii, nagu on, ka see, mida maksad.`,
  tooEarly: (day) => `Vali päev, mis on hilisem kui ${day}, või jäta see tühjaks.`,
};

export default et;
