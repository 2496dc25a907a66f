/** Latviešu valoda, tam, kurš vēlāk grib atgriezties. */
import type { ReactivateStrings } from './nl.ts';

const lv: ReactivateStrings = {
  later: (day) => `Pēdējā diena ir ${day}. Pēc tam varat sākt no jauna, kad vien vēlaties. Laipni lūdzam.`,
  ended: (day) => `Jūsu abonementa pēdējā diena bija ${day}.`,
  link: 'Sākt no jauna',
};

export default lv;
