/** Polski, dla tego, co się nie liczy. */
import type { RehearsalStrings } from './nl.ts';

const pl: RehearsalStrings = {
  preview: 'Podgląd: nic nie zostanie wysłane.',
  test: 'Test: to zostanie wysłane, ale się nie liczy.',
};

export default pl;
