/** Română, pentru o reziliere care nu a ajuns pur și simplu. */
import type { TroubleStrings } from './nl.ts';

const ro: TroubleStrings = {
  attention: {
    lead: 'Ceva nu este în regulă în ce am trimis. Tot ce ați completat este încă aici.',
    field: (field) => `Vă rugăm să verificați: ${field}.`,
    failed: 'Ceva nu a mers la trimitere. Tot ce ați completat este încă aici.',
    revise: 'Înapoi la datele mele',
    retry: 'Încercați încă o dată',
  },
  unsent: {
    lead: (day) =>
      `Ați reziliat pe ${day}, dar rezilierea nu a ajuns niciodată. Nu o trimitem acum fără să vă întrebăm.`,
    send: 'Da, trimiteți rezilierea',
    discard: 'Nu, nu o trimiteți',
  },
  sent: {
    lead: (moment) => `Trimisă pe ${moment}.`,
    unproved: 'Acest site nu dă nicio dovadă că rezilierea a ajuns. De aceea, păstrați acest text.',
  },
};

export default ro;
