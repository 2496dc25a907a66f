/** Română, pentru cine preferă să se încheie mai târziu. */
import type { LaterStrings } from './nl.ts';

const ro: LaterStrings = {
  summary: 'Preferați o dată mai târzie?',
  chosen: (day) => `Prefer o dată mai târzie: ${day}`,
  label: 'Până la sfârșitul cărei zile?',
  hint: 'Lăsați gol dacă doriți să se încheie cât mai curând.',
  runs: (day) =>
    `Abonamentul durează atunci până la sfârșitul zilei de ${day}. Până în acea zi totul rămâne cum este, inclusiv ce plătiți.`,
  tooEarly: (day) => `Alegeți o zi după ${day} sau lăsați gol.`,
};

export default ro;
