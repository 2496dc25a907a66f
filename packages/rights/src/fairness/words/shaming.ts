/**
 * Sentences that make people say something bad about themselves, or hold their loss up to them, before they may leave.
 * A hit is a reason to look, not a verdict.
 */
import type { FindingSource } from '../finding.ts';

interface ShamingList {
  language: string;
  phrases: readonly string[];
  source: FindingSource;
}

const typesOfPatterns: FindingSource = {
  locator: 'Mathur et al. 2019, “Confirmshaming”',
  url: 'https://arxiv.org/abs/1907.07032',
  confidence: 'recalled',
};

export const shamingLists: readonly ShamingList[] = [
  {
    language: 'en',
    phrases: ["i don't want free shipping", 'i do not want free shipping'],
    source: {
      locator: 'FTC v. Amazon, order of 25 September 2025',
      url: 'https://www.ftc.gov/legal-library/browse/cases-proceedings',
      confidence: 'secondary-read',
    },
  },
  {
    language: 'de',
    phrases: ['ich verzichte auf meine', 'auf meine vorteile verzichten'],
    source: {
      locator: 'vzbv, “Ich verzichte auf meine Prime-Vorteile”',
      url: 'https://www.vzbv.de',
      confidence: 'secondary-read',
    },
  },
  {
    language: 'nl',
    phrases: [
      'ik geef mijn voordelen op',
      'ik doe afstand van mijn voordelen',
      'ik wil niet besparen',
      'ik hoef geen korting',
      'ik wil geen korting',
      'ik betaal liever meer',
      'ik betaal liever de volle prijs',
      'laat je ons in de steek',
      'ik laat jullie in de steek',
      'we zijn verdrietig',
      'we zullen je missen',
      'je verliest al je voordelen',
    ],
    source: typesOfPatterns,
  },
  {
    language: 'en',
    phrases: [
      "i don't want to save",
      'i do not want to save',
      'i give up my benefits',
      "i don't need my benefits",
      "i'd rather pay full price",
      'i would rather pay full price',
      "i don't like saving",
      'i hate saving',
      "we're sad to see you go",
      "we'll miss you",
      "you'll lose all your benefits",
      'abandon us',
    ],
    source: typesOfPatterns,
  },
  {
    language: 'de',
    phrases: [
      'ich möchte nicht sparen',
      'ich will nicht sparen',
      'ich brauche keinen rabatt',
      'ich zahle lieber mehr',
      'ich zahle lieber den vollen preis',
      'wir werden sie vermissen',
      'wir sind traurig',
      'sie verlieren alle ihre vorteile',
      'im stich lassen',
    ],
    source: typesOfPatterns,
  },
];
