/** Lietuvių kalba, tam, kas neskaičiuojama. */
import type { RehearsalStrings } from './nl.ts';

const lt: RehearsalStrings = {
  preview: 'Peržiūra: niekas nesiunčiama.',
  test: 'Bandymas: tai išsiunčiama, bet neskaičiuojama.',
};

export default lt;
