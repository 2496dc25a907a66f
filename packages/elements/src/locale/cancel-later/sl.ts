/** Slovenščina, za vse, ki bi raje končali pozneje. Datum je v imenovalniku, zato stavki tudi. */
import type { LaterStrings } from './nl.ts';

const sl: LaterStrings = {
  summary: 'Raje na poznejši dan?',
  chosen: (day) => `Raje na poznejši dan: ${day}`,
  label: 'Kateri naj bo zadnji dan?',
  hint: 'Pustite prazno, če želite končati čim prej.',
  runs: (day) =>
    `Zadnji dan vaše naročnine bo potem ${day}. Do takrat vse ostane tako, kot je, tudi to, kar plačujete.`,
  tooEarly: (day) => `Najzgodnejši možni dan je ${day}. Izberite poznejšega ali pustite prazno.`,
};

export default sl;
