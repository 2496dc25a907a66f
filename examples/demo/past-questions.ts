/** What readers of the fictional weekly asked and complained about in half a year, what became of it, and what the team mended. */
import type { ContactKind, Topic } from '@fairwell/schema';

/** What the topics are called; the same codes as where readers choose one. */
export const topics: Topic[] = [
  {
    code: 'delivery',
    label: 'De bezorging',
    topics: [
      {
        code: 'missing',
        label: 'Niet gekomen',
        topics: [
          { code: 'once', label: 'Eén keer' },
          { code: 'often', label: 'Al vaker' },
        ],
      },
      { code: 'damaged', label: 'Kapot, nat of niet compleet' },
    ],
  },
  {
    code: 'payment',
    label: 'Een betaling of factuur',
    topics: [
      { code: 'too_much', label: 'Te veel of dubbel afgeschreven' },
      { code: 'price', label: 'De prijs is omhooggegaan' },
    ],
  },
  {
    code: 'account',
    label: 'Inloggen of mijn gegevens',
    topics: [{ code: 'login', label: 'Inloggen lukt niet' }],
  },
  {
    code: 'subscription',
    label: 'Mijn abonnement',
    topics: [{ code: 'pause', label: 'Een tijdje stilzetten' }],
  },
];

/** Something that comes back, with how many days ago it began and ended. */
export interface Returning {
  kind: ContactKind;
  topic: string[];
  message: string;
  answer: string;
  /** Every how many days. */
  every: number;
  from: number;
  until: number;
  /** How many of ten say that the answer helped; of the others half say that it did not. */
  helped: number;
}

export const returning: Returning[] = [
  {
    kind: 'complaint',
    topic: ['delivery', 'missing', 'often'],
    message: 'Weer geen krant op zaterdag.',
    answer: 'Sorry. We sturen hem na, en zoeken uit waarom het in uw straat steeds misgaat.',
    every: 3,
    from: 120,
    until: 41,
    helped: 3,
  },
  {
    kind: 'complaint',
    topic: ['delivery', 'missing', 'often'],
    message: 'Vanmorgen lag er geen krant. Dat is de tweede keer.',
    answer: 'Sorry. Hij komt maandag alsnog.',
    every: 13,
    from: 39,
    until: 3,
    helped: 7,
  },
  {
    kind: 'complaint',
    topic: ['delivery', 'damaged'],
    message: 'De krant was doorweekt.',
    answer: 'Wat vervelend. We sturen een droge.',
    every: 17,
    from: 170,
    until: 4,
    helped: 8,
  },
  {
    kind: 'question',
    topic: ['payment', 'price'],
    message: 'Waarom betaal ik ineens twee euro meer?',
    answer: 'Papier en bezorging werden duurder. We hadden het u eerder moeten vertellen.',
    every: 5,
    from: 62,
    until: 9,
    helped: 4,
  },
  {
    kind: 'complaint',
    topic: ['payment', 'too_much'],
    message: 'Er is twee keer afgeschreven.',
    answer: 'Dat klopt niet. Het bedrag staat morgen weer op uw rekening.',
    every: 15,
    from: 150,
    until: 5,
    helped: 9,
  },
  {
    kind: 'question',
    topic: ['account', 'login'],
    message: 'Mijn wachtwoord doet het niet meer.',
    answer: 'Met de knop “wachtwoord vergeten” krijgt u binnen een minuut een nieuwe.',
    every: 9,
    from: 170,
    until: 6,
    helped: 8,
  },
  {
    kind: 'question',
    topic: ['subscription', 'pause'],
    message: 'Kan de krant even niet komen als ik op vakantie ben?',
    answer: 'Ja. Zeg ons van wanneer tot wanneer, dan stopt hij zo lang.',
    every: 12,
    from: 175,
    until: 20,
    helped: 9,
  },
];

/** What the team found and mended of it, in days ago. */
export const mended = {
  topic: ['delivery', 'missing'],
  label: 'Niet gekomen',
  cause: 'De nieuwe bezorger kende drie wijken niet.',
  knownAgo: 52,
  mendedAgo: 40,
  text: 'In de drie wijken waar het misging, bezorgt sinds die dag weer iemand die de weg kent.',
};

/** Something that was asked and still waits for an answer. */
export interface Question {
  daysAgo: number;
  kind: ContactKind;
  topic: string[];
  message: string;
}

/** The oldest first. */
export const questions: Question[] = [
  {
    daysAgo: 6,
    kind: 'complaint',
    topic: ['delivery', 'missing', 'often'],
    message: 'Voor de derde keer geen krant op zaterdag. Ik heb al twee keer gebeld en hoor niets meer.',
  },
  {
    daysAgo: 2,
    kind: 'complaint',
    topic: ['payment', 'too_much'],
    message: 'Er is twee keer afgeschreven in één maand. Kunnen jullie dat rechtzetten?',
  },
  {
    daysAgo: 1,
    kind: 'question',
    topic: [],
    message: 'Kan ik het kruiswoord ook digitaal krijgen?',
  },
];
