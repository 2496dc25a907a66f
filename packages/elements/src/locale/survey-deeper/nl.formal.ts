/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

const nl: Partly<DeeperStrings> = {
  more: 'Wilt u het preciezer zeggen?',
  replies: {
    loyalty_unnoticed: 'Dat spijt ons. Uw trouw had moeten tellen.',
    customer_service: 'Het spijt ons dat we u lieten wachten. Dat had anders gemoeten.',
    no_reply: 'Het spijt ons dat u geen antwoord kreeg. Dat had niet mogen gebeuren.',
    not_solved: 'Het spijt ons dat we u niet verder hielpen. Dat had anders gemoeten.',
    hard_to_reach: 'Het spijt ons dat u ons niet kon bereiken. Dat had anders gemoeten.',
    too_expensive: 'Dat begrijpen we. Goed dat u het zegt.',
    missing_features: 'Jammer dat het niet was wat u ervan mocht verwachten. Dat spijt ons.',
    late_delivery: 'Het spijt ons dat u moest wachten op iets waar u voor betaalde.',
    switched_service: 'Fijn dat u iets hebt dat beter past.',
    circumstances_changed: 'Dank dat u het vertelt. We wensen u het beste.',
    bereavement: 'Gecondoleerd. We wensen u veel sterkte.',
    other: 'Vertel het gerust in uw eigen woorden.',
  },
  questions: {
    customer_service: 'Waar ging uw vraag over?',
    too_expensive: 'Wat had u wel redelijk gevonden?',
    unused: 'Waar gebruikte u het voor?',
    missing_features: 'Wat miste u, of wat viel tegen?',
    something_missing: 'Wat miste u?',
    switched_service: 'Wat vindt u daar beter?',
    other: 'Wat is uw reden?',
  },
  notify: {
    hint: 'We gebruiken uw adres alleen daarvoor.',
    email: 'Uw e-mailadres',
    missing: 'Vul uw e-mailadres in, of haal het vinkje weg.',
    promised: 'Als dit verholpen is, hoort u het van ons.',
  },
};

export default nl;
