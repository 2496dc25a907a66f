/** Periods of Dutch law outside the right to withdraw: the Algemene termijnenwet. Not for notice in a contract. */
import type { Rule } from '../../model.ts';
import { primary } from '../standing.ts';

export const counting: readonly Rule[] = [
  {
    ...primary,
    id: 'nl.atw.1-4',
    kind: 'statutory-period',
    title: {
      nl: 'Termijnen in de wet en vrije dagen',
      en: 'Periods in the law and days off',
      de: 'Gesetzliche Fristen und freie Tage',
    },
    summary: {
      nl: 'Eindigt een termijn uit de wet in het weekend of op een feestdag, dan schuift die op naar de volgende werkdag. In een termijn van minstens drie dagen zitten twee werkdagen. Voor afspraken in een contract, en voor lange termijnen, geldt dit niet.',
      en: 'A period set by law that ends on a weekend or holiday moves to the next working day. One of at least three days contains two working days. This does not hold for what a contract agrees, nor for long periods.',
      de: 'Eine gesetzliche Frist, die am Wochenende oder Feiertag endet, rückt auf den nächsten Werktag. Eine Frist von mindestens drei Tagen enthält zwei Werktage. Für Absprachen im Vertrag und für lange Fristen gilt das nicht.',
    },
    params: { workingDays: 2, ifAtLeast: 3, ifAtMost: { months: 3, days: 90 } },
    citations: [{ locator: 'Algemene termijnenwet art. 1–4', url: 'https://wetten.overheid.nl/BWBR0002448' }],
  },
];
