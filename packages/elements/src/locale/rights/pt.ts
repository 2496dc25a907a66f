/** Português, para o resumo dos direitos. */
import why from '../why/pt.ts';
import type { RightsStrings } from './nl.ts';

const pt: RightsStrings = {
  ...why,
  title: 'Os seus direitos em resumo',
  loading: 'A procurar as regras…',
  choice: {
    undo: (until) => `Ainda pode desfazer a compra, até ao dia ${until}, inclusive.`,
    stop: (ends) => `Quer parar? Se cancelar hoje, a sua subscrição continua até ao dia ${ends}, inclusive.`,
    justStop: 'Quer parar? Então cancele.',
    instead: (ends) => `Se em vez disso cancelar, a sua subscrição continua até ao dia ${ends}, inclusive.`,
    later: 'Depois disso pode cancelar.',
    ended: (day) => `A sua subscrição terminou por si no dia ${day}. Já não é preciso cancelar.`,
    past: 'O seu prazo de retratação já passou, tanto quanto conseguimos calcular.',
    unknown: 'Não está apurado se ainda pode também desfazer a compra.',
  },
  cancel: {
    title: 'Cancelar',
    lead: 'Cancelar é parar para o futuro. Até ao seu último dia fica tudo como está.',
  },
  withdraw: {
    title: 'Mudar de ideias (retratar-se)',
    lead: 'A retratação (ou livre resolução) desfaz a compra. Recebe dinheiro de volta e devolve o que lhe chegou a casa.',
    past: 'Ninguém lhe falou deste direito? Então pode ter mais tempo.',
  },
  notices: {
    title: 'O que a empresa tem de lhe dizer',
    lead: 'Tem de o fazer a tempo, para que ainda possa escolher.',
    due: {
      renewal: 'O mais tardar nesse dia tem de saber que a sua subscrição se renova',
      trial: 'O mais tardar nesse dia tem de saber que o período experimental termina',
    },
    was: {
      renewal: 'O mais tardar nesse dia devia saber que a sua subscrição se renova',
      trial: 'O mais tardar nesse dia devia saber que o período experimental termina',
    },
  },
  facts: {
    endsOn: 'Se cancelar hoje, este é o seu último dia',
    ended: 'O último dia da sua subscrição foi',
    charges: 'O que ainda paga até esse dia',
    nextRenewal: 'Próximo período, se não fizer nada',
    latestNotice: 'Último dia para cancelar antes desse período',
    latestNoticePast: 'O último dia para cancelar antes desse período foi',
    withdrawal: 'Até quando pode mudar de ideias',
    withdrawalOpen: 'Ainda pode mudar de ideias até este dia, inclusive',
    withdrawalPast: 'O último dia para mudar de ideias foi',
    refund: 'Se mudar de ideias hoje, recebe de volta',
  },
  daysLeft: (days) => ['hoje é o último dia', 'amanhã é o último dia'][days] ?? `faltam ${days} dias`,
  charges: (times, last) =>
    times === 1 ? `no dia ${last}` : `em ${times} pagamentos, o último no dia ${last}`,
  nothingMore: 'Mais nada',
  by: (day, distance) => `o mais tardar no dia ${day}, ${distance}`,
  anyTime: 'A qualquer momento',
  noRenewal: 'Nenhum',
  notEstablished: 'Não apurado',
  why: 'Porquê?',
  whyUnknown: 'Porque é que não o sabemos?',
  disputed: 'Em que as fontes não concordam',
  rules: 'Ler as próprias regras',
  force: {
    'in-force': '',
    adopted: 'Aprovada, ainda não está em vigor',
    announced: 'Anunciada',
    proposed: 'Proposta',
    vacated: 'Anulada por um tribunal',
    repealed: 'Já não está em vigor',
  },
  reviewed: (day) => `Estas regras foram revistas pela última vez no dia ${day}.`,
  unconfigured:
    'Não sabemos o suficiente sobre esta subscrição para mostrar as suas datas. Pode cancelar na mesma.',
  failed: 'Não foi possível carregar as regras. Pode cancelar na mesma.',
  retry: 'Tentar mais uma vez',
};

export default pt;
