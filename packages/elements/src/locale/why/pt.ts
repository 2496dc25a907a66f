/** Português, para o porquê de uma data. */
import type { WhyStrings } from './nl.ts';

const pt: WhyStrings = {
  ask: (name) => `Perguntar a ${name}`,
  confidence: {
    'primary-read': 'Lemos isto na própria lei, ou junto da autoridade.',
    'secondary-read': 'Lemos isto onde outra pessoa explica a regra, não na própria fonte.',
    recalled: 'Ainda não verificámos tudo isto. Confirme, se for importante para si.',
    conflict: 'Aqui as fontes não concordam. Seguimos o que é melhor para si.',
  },
  sources: 'Onde está escrito',
};

export default pt;
