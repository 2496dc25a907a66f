/** Português, para o que uma subscrição tem de especial, e o que termina com ela. */
import type { SituationStrings } from './nl.ts';

const pt: SituationStrings = {
  canceled: {
    title: 'Já cancelou.',
    endsOn: (day) => `A sua subscrição continua até ao fim do dia ${day}.`,
    receipt: 'Ver o seu cancelamento, ou retirá-lo',
    again: 'Não tem a certeza de que funcionou? Pode cancelar outra vez aqui em baixo.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Ainda há ${owed} por pagar. Pode cancelar na mesma.`
        : 'Ainda há um valor por pagar. Pode cancelar na mesma.',
    stays: 'Isso não muda o que já tinha de pagar.',
  },
  promotional: (price, until, then) =>
    `Agora paga um preço especial: ${price}, até ao fim do dia ${until}. Depois seria ${then}.`,
  trial: {
    until: (day) => `O seu período experimental dura até ao fim do dia ${day}.`,
    free: 'Se cancelar agora, não paga nada.',
  },
  appStore: {
    lead: (store) =>
      `Paga através de ${store}. Cancele a subscrição também lá, senão ${store} continua a cobrar.`,
    stillTo: (store) => `Atenção: ${store} continua a cobrar até cancelar a subscrição também lá.`,
    steps: (store) => [
      `Abra as suas subscrições em ${store}.`,
      'Escolha esta subscrição.',
      'Escolha cancelar e confirme.',
    ],
    open: (store) => `Abrir as suas subscrições em ${store}`,
  },
  consequences: {
    access: { label: 'Utilização', 'until-end': 'Pode usar tudo até ao fim do último dia.' },
    data: {
      label: 'Os seus dados',
      kept: 'O que guardou é conservado.',
      'deleted-at-end':
        'O que guardou é apagado depois do último dia. Antes disso, guarde uma cópia do que quer manter.',
    },
    account: {
      label: 'A sua conta',
      stays: 'A sua conta continua aberta.',
      'closed-at-end': 'A sua conta é fechada depois do último dia.',
      separate: 'A sua conta continua aberta. Apagar só a conta não cancela nada.',
    },
    seats: {
      label: 'Outras pessoas',
      'end-too': 'Termina no mesmo dia para todas as pessoas desta subscrição.',
    },
    credits: {
      label: 'O seu saldo',
      kept: 'O seu saldo mantém-se.',
      'lost-at-end': 'Pode usar o seu saldo até ao fim do último dia. Depois perde-se.',
    },
  },
};

export default pt;
