/** Português, para quem pergunta alguma coisa ou tem uma reclamação. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'A minha subscrição',
    topics: [
      { code: 'pause', label: 'Suspendê-la por uns tempos' },
      { code: 'change', label: 'Mudar alguma coisa' },
      { code: 'end', label: 'Quando termina' },
      { code: 'not_mine', label: 'Não fui eu que contratei isto' },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  {
    code: 'delivery',
    label: 'A entrega',
    topics: [
      {
        code: 'missing',
        label: 'Não chegou',
        topics: [
          { code: 'once', label: 'Uma vez' },
          { code: 'often', label: 'Várias vezes' },
        ],
      },
      {
        code: 'late',
        label: 'Chegou tarde',
        topics: [
          { code: 'once', label: 'Uma vez' },
          { code: 'often', label: 'Várias vezes' },
        ],
      },
      { code: 'damaged', label: 'Partido, molhado ou incompleto' },
      { code: 'address', label: 'Para a morada errada' },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  {
    code: 'payment',
    label: 'Um pagamento ou uma fatura',
    topics: [
      { code: 'too_much', label: 'Cobraram a mais ou duas vezes' },
      { code: 'price', label: 'O preço subiu' },
      { code: 'refund', label: 'Estou à espera de um reembolso' },
      { code: 'failed', label: 'Não consigo pagar' },
      { code: 'invoice', label: 'Procuro uma fatura' },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  {
    code: 'account',
    label: 'O acesso ou os meus dados',
    topics: [
      { code: 'login', label: 'Não consigo entrar na conta' },
      { code: 'details', label: 'Os meus dados não estão certos' },
      { code: 'privacy', label: 'Ver ou apagar os meus dados' },
      { code: 'too_much_mail', label: 'Recebo demasiado correio ou e-mails' },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  {
    code: 'product',
    label: 'O que recebo ou uso',
    topics: [
      { code: 'broken', label: 'Alguma coisa não funciona' },
      { code: 'quality', label: 'Não é o que eu esperava' },
      { code: 'how', label: 'Como funciona alguma coisa?' },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  {
    code: 'service',
    label: 'Como me atenderam',
    topics: [
      {
        code: 'no_answer',
        label: 'Não me responderam',
        reply: 'Não devia ter acontecido. Lamentamos.',
      },
      { code: 'too_late', label: 'Demorou demasiado', reply: 'Não devia ter acontecido. Lamentamos.' },
      { code: 'not_solved', label: 'Não ficou resolvido' },
      {
        code: 'not_valued',
        label: 'Senti que não me levaram a sério',
        reply: 'Não queremos que se sinta assim. Lamentamos.',
      },
      { code: 'something_else', label: 'Outra coisa' },
    ],
  },
  { code: 'other', label: 'Outra coisa' },
];

const pt: ContactStrings = {
  entry: 'Fazer uma pergunta ou uma reclamação',
  close: 'Fechar',
  title: 'Como podemos ajudar?',
  kind: 'O que quer enviar?',
  kinds: {
    question: { label: 'Uma pergunta', reply: '' },
    complaint: {
      label: 'Uma reclamação',
      reply: 'Compreendemos o incómodo. Lamentamos que não tenha corrido como devia.',
    },
  },
  promise: (moment) => `resposta até ao dia ${moment}`,
  topic: 'De que se trata?',
  topicMore: 'De que se trata exatamente?',
  topicNone: 'Escolha, se quiser',
  topics,
  message: 'A sua mensagem',
  messages: { question: 'O que quer saber?', complaint: 'O que aconteceu?' },
  email: 'Endereço de e-mail para a resposta',
  noAnswer: 'Não preciso de resposta',
  optional: '(opcional)',
  before: {
    promised: (moment) => `Vai receber uma resposta até ao dia ${moment}.`,
    unknown: 'Aqui não podemos dizer até quando vai receber uma resposta.',
    none: 'Lemos a sua mensagem. Não vai receber resposta.',
  },
  send: 'Enviar a minha mensagem',
  problems: {
    title: 'Isto ainda não foi enviado',
    lead: 'O que escreveu ainda aqui está. Verifique isto:',
    kind: {
      missing: 'Escolha se é uma pergunta ou uma reclamação.',
      malformed: 'Escolha se é uma pergunta ou uma reclamação.',
    },
    message: {
      missing: 'Escreva a sua mensagem.',
      malformed: 'A sua mensagem é demasiado longa, ou tem sinais que não conseguimos ler.',
    },
    email: {
      missing: 'Escreva o seu endereço de e-mail, ou assinale que não precisa de resposta.',
      malformed: 'Este endereço de e-mail ainda não está bem. Deve ser como nome@exemplo.pt.',
    },
  },
  sending: { title: 'A enviar a sua mensagem', lead: 'Um momento. Não feche ainda esta página.' },
  waiting: {
    title: 'Ainda não foi recebida',
    device:
      'A sua mensagem ainda não chegou. Está guardada neste dispositivo e continuamos a tentar, mesmo que feche esta página e volte mais tarde.',
    page: 'A sua mensagem ainda não chegou. Deixe esta página aberta e continuamos a tentar.',
    next: (time) => `Próxima tentativa: ${time}.`,
    retry: 'Tentar agora',
    form: 'Enviar numa página simples',
    badge: 'A sua mensagem ainda não foi recebida.',
  },
  attention: {
    title: 'A sua mensagem não foi recebida',
    badge: 'A sua mensagem não foi recebida. É preciso corrigir alguma coisa.',
  },
  unsent: {
    title: 'Ainda quer enviar isto?',
    badge: 'Uma mensagem anterior não chegou a ser enviada.',
  },
  sent: {
    title: 'A sua mensagem foi enviada',
    badge: 'A sua mensagem foi enviada.',
  },
  received: {
    title: 'A sua mensagem foi recebida',
    reference: 'Referência',
    badge: 'A sua mensagem foi recebida.',
  },
  show: 'Ver',
};
export default pt;
