/** Frysk, foar wat folget op in reden. */
import type { DeeperStrings } from './nl.ts';

const fy: DeeperStrings = {
  more: 'Wolle jo it krekter sizze?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Dat ik al lang klant bin, telde net',
      new_customers_first: 'Nije klanten krigen it better',
      not_listened: 'Der waard net nei my harke',
      impersonal: 'Ik wie mar in nûmer',
    },
    customer_service: {
      no_reply: 'Ik krige gjin antwurd',
      late_reply: 'It antwurd kaam te let',
      not_solved: 'Myn probleem waard net oplost',
      hard_to_reach: 'Ik krige nimmen te sprekken',
    },
    too_expensive: {
      price_increase: 'De priis gie omheech',
      not_worth_it: 'Ik krige der te min foar werom',
      unexpected_costs: 'Der kamen kosten by dy’t ik net ferwachte',
      budget: 'Ik moat op myn útjeften lette',
    },
    unused: {
      no_time: 'Ik kom der net oan ta',
      no_longer_needed: 'Ik haw it net mear nedich',
      temporary_need: 'Ik hie it mar efkes nedich',
      forgotten: 'Ik wie fergetten dat ik it hie',
    },
    missing_features: {
      something_missing: 'Der mist wat dat ik nedich haw',
      low_quality: 'De kwaliteit falt ôf',
      late_delivery: 'It kaam te let, of hielendal net',
      too_complex: 'It is te yngewikkeld',
      technical_problems: 'It wurket net goed',
    },
    switched_service: {
      cheaper_elsewhere: 'Earne oars is it goedkeaper',
      better_elsewhere: 'Wat oars past better by my',
      free_alternative: 'Ik brûk no wat dat fergees is',
    },
    circumstances_changed: {
      moving: 'Ik gean ferhúzjen',
      household_changed: 'Thús is der wat feroare',
      income_changed: 'Myn wurk of ynkommen is feroare',
      bereavement: 'Dyjinge foar wa’t it wie, is ferstoarn',
    },
  },
  replies: {
    not_valued: 'Dat spyt ús. Sa hie it net fiele mocht.',
    loyalty_unnoticed: 'Dat spyt ús. Jo trou hie telle moatten.',
    not_listened: 'Dat spyt ús. Wy hiene better harkje moatten.',
    customer_service: 'Sorry dat wy jo wachtsje lieten. Dat hie oars moatten.',
    no_reply: 'Sorry dat jo gjin antwurd krigen. Dat hie net barre mocht.',
    not_solved: 'Sorry dat wy jo net fierder holpen. Dat hie oars moatten.',
    hard_to_reach: 'Sorry dat jo ús net berikke koene. Dat hie oars moatten.',
    too_expensive: 'Dat begripe wy. Goed dat jo it sizze.',
    unexpected_costs: 'Kosten hearre gjin ferrassing te wêzen. Sorry dêrfoar.',
    unused: 'Dan is ophâlden hiel logysk.',
    missing_features: 'Spitich dat it net wie wat jo derfan ferwachtsje mochten. Sorry dêrfoar.',
    late_delivery: 'Sorry dat jo wachtsje moasten op wat dêr’t jo foar betellen.',
    switched_service: 'Moai dat jo wat hawwe dat better past.',
    circumstances_changed: 'Tank dat jo it fertelle. Wy winskje jo it bêste.',
    bereavement: 'Kondolearre. Wy winskje jo in soad sterkte.',
    other: 'Fertel it gerêst yn jo eigen wurden.',
  },
  questions: {
    not_valued: 'Wat hiene wy oars dwaan moatten?',
    customer_service: 'Wêr gie jo fraach oer?',
    too_expensive: 'Wat hiene jo wol ridlik fûn?',
    unexpected_costs: 'Hokker kosten wiene dat?',
    unused: 'Wêr brûkten jo it foar?',
    missing_features: 'Wat misten jo, of wat foel ôf?',
    something_missing: 'Wat misten jo?',
    low_quality: 'Wat foel ôf?',
    late_delivery: 'Wat kaam der te let, of net?',
    too_complex: 'Wat wie der dreech?',
    technical_problems: 'Wat gie der mis?',
    switched_service: 'Wat fine jo dêr better?',
    other: 'Wat is jo reden?',
  },
  notify: {
    label: 'Lit it my witte as dit ferholpen is',
    hint: 'Wy brûke jo adres allinnich dêrfoar.',
    email: 'Jo e-mailadres',
    missing: 'Folje jo e-mailadres yn, of helje it finkje wei.',
    malformed: 'Dit e-mailadres kloppet noch net. It moat derút sjen as namme@foarbyld.nl.',
    promised: 'As dit ferholpen is, hearre jo it fan ús.',
  },
};

export default fy;
