/** Čeština, pro to, co se nepočítá. */
import type { RehearsalStrings } from './nl.ts';

const cs: RehearsalStrings = {
  preview: 'Ukázka: nic se neodešle.',
  test: 'Zkouška: odešle se to, ale nepočítá se to.',
};

export default cs;
