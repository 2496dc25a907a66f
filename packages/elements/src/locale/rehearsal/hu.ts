/** Magyar, arról, ami nem számít. */
import type { RehearsalStrings } from './nl.ts';

const hu: RehearsalStrings = {
  preview: 'Előnézet: semmit nem küldünk el.',
  test: 'Próba: ezt elküldjük, de nem számít.',
};

export default hu;
