/** Português, para o que não conta. */
import type { RehearsalStrings } from './nl.ts';

const pt: RehearsalStrings = {
  preview: 'Pré-visualização: nada é enviado.',
  test: 'Teste: isto é enviado, mas não conta.',
};

export default pt;
