/** Български, за това, което не се брои. */
import type { RehearsalStrings } from './nl.ts';

const bg: RehearsalStrings = {
  preview: 'Пример: нищо не се изпраща.',
  test: 'Проба: това се изпраща, но не се брои.',
};

export default bg;
