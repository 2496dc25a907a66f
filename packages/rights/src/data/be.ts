/** Belgian law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { belgium } from '../calendar/be.ts';
import type { Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';
import { disputed, review, secondary } from './standing.ts';

const service = { fact: 'subject', in: ['service', 'digital-service'] } as const;
const url = 'https://www.ejustice.just.fgov.be';

export const law: Jurisdiction = {
  ...review,
  code: 'BE',
  parents: [eu],
  zone: 'Europe/Brussels',
  authority: { name: 'FOD Economie', url: 'https://consumerconnect.be' },
  languages: ['nl', 'fr', 'de'],
  calendar: belgium,
  covers: eu.covers,
  rules: [
    {
      ...secondary,
      id: 'be.wer.vi-91',
      kind: 'cancellation',
      title: {
        nl: 'Na verlenging elk moment weg',
        en: 'Free to leave after renewal',
        fr: 'Résilier à tout moment après la reconduction',
        de: 'Nach der Verlängerung jederzeit kündbar',
      },
      summary: {
        nl: 'Is een dienst stilzwijgend verlengd, dan kun je elk moment opzeggen, met hoogstens twee maanden opzegtermijn.',
        en: 'Once a service has been renewed silently, you can cancel at any time, with at most two months of notice.',
        fr: 'Quand un contrat de service a été reconduit tacitement, vous pouvez le résilier à tout moment, avec un préavis de deux mois au maximum.',
        de: 'Hat sich eine Dienstleistung stillschweigend verlängert, können Sie jederzeit kündigen, mit höchstens zwei Monaten Frist.',
      },
      appliesWhen: { all: [service, { fact: 'phase', in: ['renewed'] }] },
      params: { notice: 'P2M', at: 'any-time' },
      citations: [{ locator: 'WER VI.91', url }],
    },
    {
      ...secondary,
      id: 'be.wer.vi-91-clause',
      kind: 'informational',
      title: {
        nl: 'Verlenging staat vet en in een kader',
        en: 'Renewal stands in bold, in a box',
        fr: 'La reconduction figure en gras, dans un cadre',
        de: 'Die Verlängerung steht fett in einem Kasten',
      },
      summary: {
        nl: 'Dat een dienst vanzelf verlengt, staat vet in een kader op de eerste bladzijde van het contract.',
        en: 'That a service renews by itself stands in bold, in a box, on the first page of the contract.',
        fr: 'Si un service se renouvelle tout seul, cela figure en gras, dans un cadre, sur la première page du contrat.',
        de: 'Dass sich eine Dienstleistung von selbst verlängert, steht fett in einem Kasten auf der ersten Seite des Vertrags.',
      },
      appliesWhen: service,
      params: {},
      citations: [{ locator: 'WER VI.91', url }],
    },
    {
      ...secondary,
      id: 'be.wet.2026-04-20',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      force: 'adopted',
      effective: { from: '2027-05-01', by: 'renewal-date' },
      title: {
        nl: 'Bericht vijftien dagen voor je kunt weigeren',
        en: 'A message fifteen days before you can refuse',
        fr: 'Un message quinze jours avant la date limite',
        de: 'Mitteilung fünfzehn Tage vor dem Widerspruch',
      },
      summary: {
        nl: 'Vanaf 1 mei 2027 moet het bedrijf je minstens vijftien dagen voor de laatste dag om te weigeren laten weten dat het contract verlengt. Dat geldt niet voor periodes van een maand of korter.',
        en: 'From 1 May 2027 the company has to tell you, at least fifteen days before the last day to refuse, that the contract renews. This does not hold for terms of one month or less.',
        fr: 'À partir du 1er mai 2027, l’entreprise doit vous prévenir que le contrat se renouvelle, au moins quinze jours avant le dernier jour pour refuser. Cela ne vaut pas pour les périodes d’un mois ou moins.',
        de: 'Ab dem 1. Mai 2027 muss das Unternehmen spätestens fünfzehn Tage vor dem letzten Tag zum Widersprechen mitteilen, dass sich der Vertrag verlängert. Für Laufzeiten bis zu einem Monat gilt das nicht.',
      },
      appliesWhen: { all: [service, { fact: 'term', cmp: '>', value: 'P1M' }] },
      params: { latest: 'P15D', before: 'cancellation-deadline' },
      citations: [{ locator: 'Wet van 20 april 2026', url }],
    },
    {
      ...disputed,
      id: 'be.withdrawal-function-unclear',
      kind: 'informational',
      title: {
        nl: 'Of België de herroepingsknop al heeft, is onduidelijk',
        en: 'Whether Belgium has the withdrawal button is unclear',
        fr: 'La fonction de rétractation en Belgique : pas clair',
        de: 'Ob Belgien die Widerrufsfunktion hat, ist unklar',
      },
      summary: {
        nl: 'Bronnen spreken elkaar tegen over wanneer de Europese herroepingsknop in België geldt. Tot dat duidelijk is, volgen wij de richtlijn.',
        en: 'Sources contradict each other on when the European withdrawal button holds in Belgium. Until that is clear we follow the directive.',
        fr: 'Les sources se contredisent sur la date à partir de laquelle la fonction européenne de rétractation s’applique en Belgique. En attendant, nous suivons la directive.',
        de: 'Die Quellen widersprechen sich, ab wann die europäische Widerrufsfunktion in Belgien gilt. Bis das klar ist, folgen wir der Richtlinie.',
      },
      params: {},
      citations: [{ locator: '2011/83/EU art. 11a', url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj' }],
    },
  ],
};
