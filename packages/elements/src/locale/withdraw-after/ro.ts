/** Română, pentru o retragere care nu a ajuns pur și simplu și pentru păstrarea dovezii. */
import type { AfterStrings } from './nl.ts';

const ro: AfterStrings = {
  save: 'Salvați ca fișier',
  fileName: 'confirmare-de-primire',
  otherWays: {
    title: 'Preferați altfel?',
    lead: 'Se poate. Puteți folosi acest text.',
    textLabel: 'Textul retragerii',
    copy: 'Copiați textul',
    copied: 'Copiat',
    mail: 'Prin e-mail la',
    subject: 'Retragere din contract',
    phone: 'Prin telefon la',
    post: 'Prin scrisoare la',
  },
  attention: {
    lead: 'Ceva nu este în regulă în ce am trimis. Tot ce ați completat este încă aici.',
    field: (field) => `Vă rugăm să verificați: ${field}.`,
    failed: 'Ceva nu a mers la trimitere. Tot ce ați completat este încă aici.',
    revise: 'Înapoi la datele mele',
    retry: 'Încercați încă o dată',
  },
  unsent: {
    lead: (day) =>
      `V-ați retras pe ${day}, dar retragerea nu a ajuns niciodată. Nu o trimitem acum fără să vă întrebăm.`,
    send: 'Da, trimiteți retragerea',
    discard: 'Nu, nu o trimiteți',
  },
  sent: {
    lead: (moment) => `Trimisă pe ${moment}.`,
    unproved: 'Acest site nu dă nicio dovadă că retragerea a ajuns. De aceea, păstrați acest text.',
  },
};

export default ro;
