/** Português, para a pergunta porquê. */
import type { SurveyStrings } from './nl.ts';

const pt: SurveyStrings = {
  title: 'Quer dizer-nos porquê?',
  hint: 'Não é obrigatório. Não muda nada no seu cancelamento.',
  hintAlone: 'Não é obrigatório. Pode deixar tudo em branco.',
  comment: 'Quer dizer mais alguma coisa sobre isto?',
  optional: '(opcional)',
  send: 'Enviar a minha resposta',
  skip: 'Saltar',
  sending: 'A enviar a sua resposta.',
  received: 'Obrigado. A sua resposta chegou.',
  sent: 'Obrigado. A sua resposta foi enviada.',
  waiting: 'Obrigado. A sua resposta ainda não chegou. Continuamos a tentar.',
  attention: 'A sua resposta não chegou. Isso não muda nada no seu cancelamento.',
  skipped: 'Muito bem, não tem de nos dizer nada.',
  reasons: {
    not_valued: 'Senti que não me davam valor como cliente',
    customer_service: 'Não me responderam, ou responderam tarde',
    too_expensive: 'É demasiado caro para mim',
    unused: 'Uso pouco',
    missing_features: 'Falta alguma coisa, ou a qualidade desiludiu',
    switched_service: 'Encontrei outra coisa',
    circumstances_changed: 'A minha situação mudou',
    other: 'Outro motivo',
  },
};

export default pt;
