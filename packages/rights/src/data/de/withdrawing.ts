/** The right of withdrawal in Germany: §§ 355 to 357 of the Civil Code, and § 193 for the end of a period. */
import type { Rule } from '../../model.ts';
import { bgb } from './citation.ts';

const primary = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  effective: { from: null, by: 'as-of-date' },
  confidence: 'primary-read',
  lastVerified: '2026-11-22',
} as const;
const readAt = 'The official text as published in a repository of the Bundestag, of 26 March 2022';

export const withdrawing: readonly Rule[] = [
  {
    ...primary,
    id: 'de.bgb.193',
    supersedes: 'eu.reg1182-71.3',
    kind: 'counting',
    title: {
      de: 'Kein Fristende am Wochenende',
      en: 'No period ends on a weekend',
      nl: 'Geen termijn eindigt in het weekend',
    },
    summary: {
      de: 'Der Tag des Ereignisses zählt nicht mit. Endet die Frist an einem Samstag, Sonntag oder Feiertag am Ort der Erklärung, läuft sie bis zum nächsten Werktag.',
      en: 'The day something happens is not counted. If the period ends on a Saturday, Sunday or a public holiday where the declaration is made, it runs on to the next working day.',
      nl: 'De dag waarop iets gebeurt telt niet mee. Eindigt de termijn op een zaterdag, een zondag of een feestdag die daar geldt, dan loopt die door tot en met de volgende werkdag.',
    },
    params: { roll: 'next-working-day' },
    citations: bgb('193', '193', readAt),
  },
  {
    ...primary,
    id: 'de.bgb.355',
    supersedes: 'eu.crd.9',
    kind: 'withdrawal',
    title: {
      de: 'Vierzehn Tage Widerrufsfrist',
      en: 'Fourteen days to change your mind',
      nl: 'Veertien dagen bedenktijd',
    },
    summary: {
      de: 'Wer im Fernabsatz einen Vertrag schließt, kann ihn vierzehn Tage lang ohne Begründung widerrufen. Es genügt, den Widerruf rechtzeitig abzuschicken. Bei regelmäßiger Lieferung zählen die Tage ab der ersten Lieferung.',
      en: 'Whoever makes a contract at a distance can withdraw for fourteen days without a reason. Sending it in time is enough. For regular deliveries the days are counted from the first one.',
      nl: 'Wie op afstand een contract sluit, mag zich veertien dagen lang zonder reden bedenken. Op tijd versturen is genoeg. Bij regelmatige levering tellen de dagen vanaf de eerste levering.',
    },
    appliesWhen: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
    citations: bgb('355', '355 Abs. 2', readAt),
  },
  {
    ...primary,
    id: 'de.bgb.356-3',
    supersedes: 'eu.crd.10',
    kind: 'withdrawal-extension',
    title: {
      de: 'Länger ohne Belehrung',
      en: 'Longer if you were not told',
      nl: 'Langer bedenktijd zonder uitleg',
    },
    summary: {
      de: 'Ohne Belehrung über das Widerrufsrecht endet es spätestens zwölf Monate und vierzehn Tage nach dem Beginn.',
      en: 'If you were not told about the right, it ends twelve months and fourteen days after the start at the latest.',
      nl: 'Vertelde niemand je over de bedenktijd, dan eindigt die uiterlijk twaalf maanden en veertien dagen na het begin.',
    },
    params: { atMost: 'P12M' },
    citations: bgb('356', '356 Abs. 3', readAt),
  },
  {
    ...primary,
    id: 'de.bgb.357',
    supersedes: 'eu.crd.13',
    kind: 'refund',
    title: {
      de: 'Geld zurück innerhalb von vierzehn Tagen',
      en: 'Money back within fourteen days',
      nl: 'Geld terug binnen veertien dagen',
    },
    summary: {
      de: 'Nach dem Widerruf muss das Unternehmen innerhalb von vierzehn Tagen zurückzahlen, was es bekommen hat.',
      en: 'After a withdrawal the company has to pay back what it received within fourteen days.',
      nl: 'Bedenk je je, dan moet het bedrijf binnen veertien dagen terugbetalen wat het kreeg.',
    },
    params: { duration: 'P14D' },
    citations: bgb('357', '357 Abs. 1', readAt),
  },
];
