/** Italiano, per chi preferisce finire più tardi. */
import type { LaterStrings } from './nl.ts';

const it: LaterStrings = {
  summary: 'Preferisci una data successiva?',
  chosen: (day) => `Preferisco una data successiva: ${day}`,
  label: 'Fino alla fine di quale giorno?',
  hint: 'Lascia vuoto per finire il prima possibile.',
  runs: (day) =>
    `In questo caso il tuo abbonamento dura fino alla fine del giorno ${day}. Fino a quel giorno resta tutto com’è, anche quello che paghi.`,
  tooEarly: (day) => `Scegli un giorno successivo a questo: ${day}. Oppure lascia vuoto.`,
};

export default it;
