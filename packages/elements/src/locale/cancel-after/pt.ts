/** Português, para depois de cancelar: guardar a prova, e o caminho de volta. */
import type { AfterStrings } from './nl.ts';

const pt: AfterStrings = {
  notAccepted: 'Isto prova que o seu cancelamento chegou, e quando. Não diz se já foi tratado.',
  receipt: 'Ver o comprovativo',
  save: 'Guardar como ficheiro',
  fileName: 'comprovativo',
  otherWays: {
    title: 'Prefere fazê-lo de outra forma?',
    lead: 'Não há problema. Pode usar este texto.',
    textLabel: 'O texto do seu cancelamento',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    mail: 'Por e-mail para',
    subject: 'Cancelamento',
    phone: 'Por telefone para',
    post: 'Por carta para',
  },
  undo: {
    declared: (moment) => `Retiro o meu cancelamento de ${moment}. Quero manter a minha subscrição.`,
    summary: 'Afinal quer ficar?',
    lead: 'Enquanto a sua subscrição durar, pode retirar o cancelamento.',
    button: 'Retirar o meu cancelamento',
    sending: 'Estamos a retirar o seu cancelamento.',
    waiting:
      'Este pedido ainda não foi recebido. Até lá, o seu cancelamento continua válido. Continuamos a tentar.',
    attention: 'Este pedido não foi recebido. Por isso, o seu cancelamento continua válido.',
  },
};

export default pt;
