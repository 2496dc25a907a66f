/** Eesti keel, sellele, kes võttis ülesütlemise tagasi. */
import type { UndoneStrings } from './nl.ts';

const et: UndoneStrings = {
  title: 'Sinu soov jääda on kätte saadud',
  titleSent: 'Sinu soov jääda on saadetud',
  received: (moment) => `Võtsid ülesütlemise tagasi. Teade on kätte saadud: ${moment}.`,
  receivedNow: 'Võtsid ülesütlemise tagasi. Teade on kätte saadud.',
  sent: 'Võtsid ülesütlemise tagasi. Teade on saadetud. Kas see kohale jõudis, me siit ei näe.',
  badge: 'Sinu soov jääda on kätte saadud.',
  badgeSent: 'Sinu soov jääda on saadetud.',
  provider: 'Ettevõte kinnitab, kas sinu tellimus jätkub.',
  stands:
    'Kuid sama tellimuse kohta on kätte saadud ka teine ülesütlemis- või taganemisavaldus ja see kehtib endiselt.',
  standsNext: 'Soovid jääda? Võta siis ka see tagasi või küsi ettevõttelt.',
};

export default et;
