/** Polski, dla osób, które wolą skończyć później. */
import type { LaterStrings } from './nl.ts';

const pl: LaterStrings = {
  summary: 'Wolisz późniejszy dzień?',
  chosen: (day) => `Wybrany późniejszy dzień: ${day}`,
  label: 'Do końca którego dnia?',
  hint: 'Zostaw puste, jeśli chcesz skończyć jak najszybciej.',
  runs: (day) =>
    `Twoja subskrypcja trwa wtedy do końca dnia ${day}. Do tego dnia wszystko zostaje bez zmian, także to, ile płacisz.`,
  tooEarly: (day) => `Wybierz dzień po ${day} albo zostaw to pole puste.`,
};

export default pl;
