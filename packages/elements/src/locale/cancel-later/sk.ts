/** Slovenčina, pre toho, kto chce radšej skončiť neskôr. */
import type { LaterStrings } from './nl.ts';

const sk: LaterStrings = {
  summary: 'Radšej k neskoršiemu dňu?',
  chosen: (day) => `Radšej k neskoršiemu dňu: ${day}`,
  label: 'Do konca ktorého dňa?',
  hint: 'Nechajte prázdne, ak chcete skončiť čo najskôr.',
  runs: (day) =>
    `Vaše predplatné potom trvá do konca dňa ${day}. Dovtedy všetko zostáva tak, ako je, aj to, čo platíte.`,
  tooEarly: (day) => `Vyberte neskorší deň ako ${day} alebo nechajte pole prázdne.`,
};

export default sk;
