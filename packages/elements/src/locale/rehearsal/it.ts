/** Italiano, per ciò che non conta. */
import type { RehearsalStrings } from './nl.ts';

const it: RehearsalStrings = {
  preview: 'Anteprima: non viene inviato niente.',
  test: 'Prova: questo viene inviato, ma non conta.',
};

export default it;
