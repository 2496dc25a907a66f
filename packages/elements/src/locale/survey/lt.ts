/** Lietuvių kalba, klausimui, kodėl. */
import type { SurveyStrings } from './nl.ts';

const lt: SurveyStrings = {
  title: 'Ar norite pasakyti, kodėl?',
  hint: 'Tai neprivaloma. Nutraukimui tai įtakos neturi.',
  hintAlone: 'Tai neprivaloma. Viską galite palikti tuščią.',
  comment: 'Ar norite ką nors apie tai pasakyti?',
  optional: '(neprivaloma)',
  send: 'Siųsti mano atsakymą',
  skip: 'Praleisti',
  sending: 'Siunčiame jūsų atsakymą.',
  received: 'Ačiū. Jūsų atsakymas gautas.',
  sent: 'Ačiū. Jūsų atsakymas išsiųstas.',
  waiting: 'Ačiū. Jūsų atsakymas dar nepasiekė gavėjo. Mes bandome toliau.',
  attention: 'Jūsų atsakymas nepasiekė gavėjo. Nutraukimui tai įtakos neturi.',
  skipped: 'Gerai, nieko pasakoti nereikia.',
  reasons: {
    not_valued: 'Nejaučiau, kad mane vertina kaip klientą',
    customer_service: 'Negavau atsakymo arba gavau per vėlai',
    too_expensive: 'Man tai per brangu',
    unused: 'Per mažai naudojuosi',
    missing_features: 'Kažko trūksta arba nuvylė kokybė',
    switched_service: 'Radau ką kita',
    circumstances_changed: 'Pasikeitė mano padėtis',
    other: 'Kita',
  },
};

export default lt;
