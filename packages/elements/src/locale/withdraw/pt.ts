/** Português, para quem se retrata. */
import type { WithdrawStrings } from './nl.ts';

const pt: WithdrawStrings = {
  entry: 'Retrate-se do contrato aqui',
  confirm: 'Confirmar retratação',
  close: 'Fechar',
  keep: 'Afinal não quero retratar-me',
  review: {
    title: 'Retratar-se do seu contrato',
    lead: 'A retratação (ou livre resolução) desfaz a compra. Não tem de dizer porquê.',
    open: (day, left) => `Ainda pode mudar de ideias até ao dia ${day}, inclusive (${left}).`,
    daysLeft: (days) => ['hoje é o último dia', 'amanhã é o último dia'][days] ?? `faltam ${days} dias`,
    over: (day) =>
      `Segundo o nosso cálculo, podia mudar de ideias até ao dia ${day}, inclusive. Pode enviar a sua retratação na mesma. Recebe então um comprovativo, e a empresa deve responder-lhe.`,
    unknown:
      'Aqui não podemos dizer com certeza até quando pode mudar de ideias. Pode enviar a sua retratação na mesma.',
    factsMissing: 'Esta página não dá dados suficientes sobre o seu contrato para o calcular.',
    why: 'Porquê esta data?',
    whyUnknown: 'Porque é que não se sabe?',
    refund: 'O seu reembolso',
    refundBy: (day, sum) => (sum ? `${sum}, o mais tardar no dia ${day}` : `O mais tardar no dia ${day}`),
    goods: 'O que recebeu',
    returnBy: (day) => `Devolve-o o mais tardar no dia ${day}`,
    items: 'Trata-se só de uma parte?',
    itemsHint: 'Então assinale o que já não quer. Se não assinalar nada, trata-se de tudo.',
    messageLabel: 'É isto que enviamos em seu nome',
    instead: 'Cancelar é outra coisa: a compra mantém-se e deixa a subscrição para o futuro.',
    insteadLink: 'Quero cancelar, não retratar-me',
  },
  fields: {
    who: 'Os seus dados',
    name: 'Nome',
    contract: 'Número de encomenda ou de contrato',
    contractHint: 'Não sabe o número? Escreva o que comprou, e quando.',
    email: 'Endereço de e-mail',
    notSent: 'Isto ainda não foi enviado',
    errors: {
      missing: 'Falta preencher isto.',
      malformed: 'Isto ainda não está bem. Pode verificar?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Retrato-me do meu contrato: ${what}.` : 'Retrato-me do meu contrato.'),
    onlyItems: (items) => `Trata-se só de: ${items.join('; ')}.`,
    order: (reference) => `Número de encomenda ou de contrato: ${reference}.`,
    from: (name) => `Nome: ${name}.`,
    email: (email) => `Endereço de e-mail: ${email}.`,
  },
  sending: { title: 'A enviar a sua retratação', lead: 'Um momento. Não feche ainda esta página.' },
  waiting: {
    title: 'Ainda não foi recebida',
    device:
      'A sua retratação ainda não chegou. Está guardada neste dispositivo e continuamos a tentar, mesmo que feche esta página e volte mais tarde.',
    page: 'A sua retratação ainda não chegou. Deixe esta página aberta e continuamos a tentar.',
    next: (time) => `Próxima tentativa: ${time}.`,
    retry: 'Tentar agora',
    form: 'Retratar-se numa página simples',
    badge: 'A sua retratação ainda não foi recebida.',
  },
  attention: {
    title: 'A sua retratação não foi recebida',
    badge: 'A sua retratação não foi recebida. É preciso corrigir alguma coisa.',
  },
  unsent: {
    title: 'Ainda quer retratar-se?',
    badge: 'Uma retratação anterior não chegou a ser enviada.',
  },
  sent: {
    title: 'A sua retratação foi enviada',
    badge: 'A sua retratação foi enviada.',
  },
  received: {
    title: 'A sua retratação foi recebida',
    lead: (moment) => `Recebida em ${moment}.`,
    referenceLabel: 'Referência',
    notAccepted: 'Isto prova que a sua retratação chegou, e quando. Não diz se já foi tratada.',
    receipt: 'Ver o comprovativo',
    badge: 'A sua retratação foi recebida.',
  },
  show: 'Ver',
};

export default pt;
