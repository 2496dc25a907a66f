/** Hrvatski, za one koji bi radije završili kasnije. */
import type { LaterStrings } from './nl.ts';

const hr: LaterStrings = {
  summary: 'Radije neki kasniji dan?',
  chosen: (day) => `Radije kasniji dan: ${day}`,
  label: 'Do kraja kojeg dana?',
  hint: 'Ostavite prazno ako želite završiti što prije.',
  runs: (day) =>
    `Vaša pretplata tada traje do kraja dana ${day}. Do tada sve ostaje kako jest, pa i ono što plaćate.`,
  tooEarly: (day) => `Odaberite dan nakon ${day} ili ostavite prazno.`,
};

export default hr;
