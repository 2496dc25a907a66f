/** Português, para quem ainda tem de preencher alguma coisa antes de cancelar. */
import type { FieldStrings } from './nl.ts';

const pt: FieldStrings = {
  legend: 'De que subscrição se trata?',
  identify: 'Basta o seu número de cliente ou o seu e-mail.',
  kind: 'Que tipo de cancelamento é?',
  ordinary: 'Cancelamento normal',
  extraordinary: 'Cancelamento por um motivo especial',
  cause: 'O motivo especial (só se tiver um)',
  name: 'Nome',
  contract: 'Número de cliente ou de contrato',
  endDate: 'Data de fim',
  endDateHint: 'Deixe em branco se quiser terminar o mais cedo possível.',
  email: 'Endereço de e-mail',
  optional: '(opcional)',
  declared: {
    extraordinary: (cause) => `Cancelo por um motivo especial: ${cause}`,
    from: (name) => `Nome: ${name}.`,
    email: (email) => `Endereço de e-mail: ${email}.`,
    wanted: (day) => `Quero que termine no dia ${day}.`,
  },
  notSent: 'Isto ainda não foi enviado',
  errors: {
    missing: 'Falta preencher isto.',
    malformed: 'Isto ainda não está bem. Pode verificar?',
    identity: 'Escreva o seu número de cliente ou o seu e-mail. Assim fica claro de que subscrição se trata.',
  },
};

export default pt;
