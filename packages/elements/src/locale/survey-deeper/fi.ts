/** Suomi, siihen mitä syystä seuraa. */
import type { DeeperStrings } from './nl.ts';

const fi: DeeperStrings = {
  more: 'Haluatko kertoa tarkemmin?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Pitkällä asiakkuudellani ei ollut väliä',
      new_customers_first: 'Uudet asiakkaat saivat paremmat edut',
      not_listened: 'Minua ei kuunneltu',
      impersonal: 'Olin vain numero',
    },
    customer_service: {
      no_reply: 'En saanut vastausta',
      late_reply: 'Vastaus tuli liian myöhään',
      not_solved: 'Ongelmaani ei ratkaistu',
      hard_to_reach: 'En tavoittanut ketään',
    },
    too_expensive: {
      price_increase: 'Hinta nousi',
      not_worth_it: 'Sain rahalle liian vähän vastinetta',
      unexpected_costs: 'Tuli kuluja, joita en odottanut',
      budget: 'Minun pitää tarkkailla menojani',
    },
    unused: {
      no_time: 'Minulla ei ole sille aikaa',
      no_longer_needed: 'En tarvitse sitä enää',
      temporary_need: 'Tarvitsin sitä vain hetken',
      forgotten: 'Olin unohtanut, että minulla on se',
    },
    missing_features: {
      something_missing: 'Jotain tarvitsemaani puuttuu',
      low_quality: 'Laatu oli pettymys',
      late_delivery: 'Se tuli liian myöhään tai ei ollenkaan',
      too_complex: 'Se on liian monimutkainen',
      technical_problems: 'Se ei toimi kunnolla',
    },
    switched_service: {
      cheaper_elsewhere: 'Muualla se on halvempi',
      better_elsewhere: 'Jokin muu sopii minulle paremmin',
      free_alternative: 'Käytän nyt jotain ilmaista',
    },
    circumstances_changed: {
      moving: 'Muutan',
      household_changed: 'Kotona on muuttunut jotain',
      income_changed: 'Työni tai tuloni ovat muuttuneet',
      bereavement: 'Se, jolle tämä oli, on kuollut',
    },
  },
  replies: {
    not_valued: 'Olemme pahoillamme. Sinusta ei olisi pitänyt tuntua siltä.',
    loyalty_unnoticed: 'Olemme pahoillamme. Pitkän asiakkuutesi olisi pitänyt merkitä jotain.',
    not_listened: 'Olemme pahoillamme. Meidän olisi pitänyt kuunnella paremmin.',
    customer_service: 'Anteeksi, että jouduit odottamaan. Sen olisi pitänyt mennä toisin.',
    no_reply: 'Anteeksi, ettet saanut vastausta. Niin ei olisi saanut käydä.',
    not_solved: 'Anteeksi, ettemme auttaneet sinua. Sen olisi pitänyt mennä toisin.',
    hard_to_reach: 'Anteeksi, ettet tavoittanut meitä. Sen olisi pitänyt mennä toisin.',
    too_expensive: 'Ymmärrämme. Hyvä, että kerroit.',
    unexpected_costs: 'Kulujen ei pitäisi tulla yllätyksenä. Pahoittelemme sitä.',
    unused: 'Silloin on ihan järkevää lopettaa.',
    missing_features: 'Ikävää, ettei se ollut sitä, mitä sait odottaa. Pahoittelemme sitä.',
    late_delivery: 'Anteeksi, että jouduit odottamaan jotain, mistä maksoit.',
    switched_service: 'Hyvä, että löysit sopivamman.',
    circumstances_changed: 'Kiitos, että kerroit. Toivotamme sinulle kaikkea hyvää.',
    bereavement: 'Otamme osaa suruusi ja toivotamme sinulle voimia.',
    other: 'Kerro vapaasti omin sanoin.',
  },
  questions: {
    not_valued: 'Mitä meidän olisi pitänyt tehdä toisin?',
    customer_service: 'Mitä kysymyksesi koski?',
    too_expensive: 'Mikä olisi ollut kohtuullinen hinta?',
    unexpected_costs: 'Mitä kuluja ne olivat?',
    unused: 'Mihin käytit sitä?',
    missing_features: 'Mitä puuttui, tai mihin petyit?',
    something_missing: 'Mitä puuttui?',
    low_quality: 'Mihin petyit?',
    late_delivery: 'Mikä tuli liian myöhään tai ei ollenkaan?',
    too_complex: 'Mikä oli vaikeaa?',
    technical_problems: 'Mikä meni vikaan?',
    switched_service: 'Mikä siellä on mielestäsi parempaa?',
    other: 'Mikä on syysi?',
  },
  notify: {
    label: 'Kertokaa minulle, kun tämä on korjattu',
    hint: 'Käytämme osoitettasi vain siihen.',
    email: 'Sähköpostiosoitteesi',
    missing: 'Kirjoita sähköpostiosoitteesi tai poista valinta.',
    malformed: 'Sähköpostiosoitteessa on vielä jotain vialla. Sen pitää olla muotoa nimi@esimerkki.fi.',
    promised: 'Kun tämä on korjattu, kerromme siitä sinulle.',
  },
};

export default fi;
