/** Latviešu valoda, tam, kurš labāk beigtu vēlāk. */
import type { LaterStrings } from './nl.ts';

const lv: LaterStrings = {
  summary: 'Labāk vēlākā dienā?',
  chosen: (day) => `Labāk vēlākā dienā: ${day}`,
  label: 'Kurai dienai jābūt pēdējai?',
  hint: 'Atstājiet tukšu, ja vēlaties beigt pēc iespējas ātrāk.',
  runs: (day) =>
    `Tad Jūsu abonementa pēdējā diena būs ${day}. Līdz tai viss paliek, kā ir, arī tas, ko maksājat.`,
  tooEarly: (day) => `Agrākā iespējamā diena ir ${day}. Izvēlieties vēlāku dienu vai atstājiet tukšu.`,
};

export default lv;
