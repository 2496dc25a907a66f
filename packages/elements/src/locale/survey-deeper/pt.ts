/** Português, para o que se segue a um motivo. */
import type { DeeperStrings } from './nl.ts';

const pt: DeeperStrings = {
  more: 'Quer dizer com mais precisão?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Ser cliente há anos não contava',
      new_customers_first: 'Os novos clientes eram mais bem tratados',
      not_listened: 'Não me ouviram',
      impersonal: 'Eu era só um número',
    },
    customer_service: {
      no_reply: 'Não me responderam',
      late_reply: 'A resposta chegou demasiado tarde',
      not_solved: 'O meu problema não foi resolvido',
      hard_to_reach: 'Não consegui falar com ninguém',
    },
    too_expensive: {
      price_increase: 'O preço subiu',
      not_worth_it: 'Recebia pouco pelo que pagava',
      unexpected_costs: 'Houve custos de que não estava à espera',
      budget: 'Tenho de ter cuidado com as despesas',
    },
    unused: {
      no_time: 'Não tenho tempo',
      no_longer_needed: 'Já não preciso',
      temporary_need: 'Só precisei por algum tempo',
      forgotten: 'Já não me lembrava de que o tinha',
    },
    missing_features: {
      something_missing: 'Falta algo de que preciso',
      low_quality: 'A qualidade desiludiu',
      late_delivery: 'Chegou tarde, ou não chegou',
      too_complex: 'É demasiado complicado',
      technical_problems: 'Não funciona bem',
    },
    switched_service: {
      cheaper_elsewhere: 'Noutro sítio é mais barato',
      better_elsewhere: 'Outra coisa serve-me melhor',
      free_alternative: 'Agora uso algo gratuito',
    },
    circumstances_changed: {
      moving: 'Vou mudar de casa',
      household_changed: 'Alguma coisa mudou em casa',
      income_changed: 'O meu trabalho ou rendimento mudou',
      bereavement: 'A pessoa para quem era faleceu',
    },
  },
  replies: {
    not_valued: 'Lamentamos. Não devia ter-se sentido assim.',
    loyalty_unnoticed: 'Lamentamos. Os seus anos connosco deviam ter contado.',
    not_listened: 'Lamentamos. Devíamos ter ouvido melhor.',
    customer_service: 'Pedimos desculpa pela espera. Devia ter sido diferente.',
    no_reply: 'Pedimos desculpa por não termos respondido. Não devia ter acontecido.',
    not_solved: 'Pedimos desculpa por não termos ajudado. Devia ter sido diferente.',
    hard_to_reach: 'Pedimos desculpa por não ter conseguido falar connosco. Devia ter sido diferente.',
    too_expensive: 'Compreendemos. Obrigado por dizer.',
    unexpected_costs: 'Os custos nunca deviam ser uma surpresa. Pedimos desculpa.',
    unused: 'Então faz todo o sentido parar.',
    missing_features: 'Lamentamos que não tenha sido o que podia esperar.',
    late_delivery: 'Pedimos desculpa por ter esperado por algo que pagou.',
    switched_service: 'Ainda bem que encontrou algo que lhe serve melhor.',
    circumstances_changed: 'Obrigado por nos dizer. Desejamos-lhe tudo de bom.',
    bereavement: 'Os nossos sentimentos. Desejamos-lhe muita força.',
    other: 'Diga à vontade, por palavras suas.',
  },
  questions: {
    not_valued: 'O que devíamos ter feito de outra forma?',
    customer_service: 'Qual era o assunto?',
    too_expensive: 'Que preço acharia justo?',
    unexpected_costs: 'Que custos eram?',
    unused: 'Para que o usava?',
    missing_features: 'O que faltava, ou desiludiu?',
    something_missing: 'O que faltava?',
    low_quality: 'O que desiludiu?',
    late_delivery: 'O que chegou tarde, ou não chegou?',
    too_complex: 'O que era difícil?',
    technical_problems: 'O que correu mal?',
    switched_service: 'De que gosta mais lá?',
    other: 'Qual é o seu motivo?',
  },
  notify: {
    label: 'Avisem-me quando isto estiver resolvido',
    hint: 'Só usamos o seu e-mail para isso.',
    email: 'O seu endereço de e-mail',
    missing: 'Escreva o seu endereço de e-mail, ou retire o visto.',
    malformed: 'Este endereço de e-mail ainda não está bem. Deve ser como nome@exemplo.pt.',
    promised: 'Quando estiver resolvido, avisamos.',
  },
};

export default pt;
