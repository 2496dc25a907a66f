/** Latviešu valoda, tam, kas netiek skaitīts. */
import type { RehearsalStrings } from './nl.ts';

const lv: RehearsalStrings = {
  preview: 'Priekšskatījums: nekas netiek sūtīts.',
  test: 'Pārbaude: tas tiek nosūtīts, bet netiek skaitīts.',
};

export default lv;
