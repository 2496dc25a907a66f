/** Lietuvių kalba, tam, kas verčiau baigtų vėliau. */
import type { LaterStrings } from './nl.ts';

const lt: LaterStrings = {
  summary: 'Verčiau vėlesnę dieną?',
  chosen: (day) => `Verčiau vėlesnę dieną: ${day}`,
  label: 'Kuri diena turi būti paskutinė?',
  hint: 'Palikite tuščią, jei norite baigti kuo greičiau.',
  runs: (day) =>
    `Tada paskutinė prenumeratos diena bus ${day}. Iki tol viskas lieka kaip dabar, taip pat ir tai, ką mokate.`,
  tooEarly: (day) => `Pasirinkite dieną po ${day} arba palikite tuščią.`,
};

export default lt;
