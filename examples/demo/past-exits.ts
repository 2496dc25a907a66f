/** Why readers of the fictional weekly left: the reasons, how often each is given, and what people wrote. */
import type { ReasonCategory } from '@fairwell/schema';

export interface Exit {
  code: string;
  category: ReasonCategory;
  label: string;
  /** How often it is given, against the others. */
  weight: number;
  comments: string[];
}

export const exits: Exit[] = [
  {
    code: 'not_valued',
    category: 'appreciation',
    label: 'Ik voelde me als klant niet gewaardeerd',
    weight: 21,
    comments: [
      'Elf jaar lid en nooit eens een bedankje. Nieuwe lezers krijgen wel een tas.',
      'Mijn brief is niet geplaatst en ik hoorde er niets over.',
      'Wie blijft betaalt het meest. Dat voelt niet eerlijk.',
    ],
  },
  {
    code: 'customer_service',
    category: 'service',
    label: 'Ik kreeg geen antwoord, of te laat',
    weight: 16,
    comments: [
      'Drie keer gemaild over de bezorging, geen antwoord gehad.',
      'Ik werd drie keer doorverbonden en daarna viel de lijn weg.',
    ],
  },
  {
    code: 'too_expensive',
    category: 'price',
    label: 'Het is me te duur',
    weight: 24,
    comments: ['Na de prijsverhoging van maart past het niet meer.', 'Alles wordt duurder, ik moet kiezen.'],
  },
  {
    code: 'unused',
    category: 'use',
    label: 'Ik gebruik het te weinig',
    weight: 15,
    comments: ['De stapel ongelezen kranten wordt te hoog.', 'Ik lees alleen nog de puzzel.'],
  },
  {
    code: 'missing_features',
    category: 'product',
    label: 'Ik mis iets, of de kwaliteit valt tegen',
    weight: 9,
    comments: ['Minder onderzoek, meer meningen. Dat is niet waarvoor ik lid werd.'],
  },
  {
    code: 'switched_service',
    category: 'competition',
    label: 'Ik heb iets anders gevonden',
    weight: 6,
    comments: ['Mijn dochter en ik delen nu een ander blad.'],
  },
  {
    code: 'circumstances_changed',
    category: 'circumstances',
    label: 'Mijn situatie is veranderd',
    weight: 6,
    comments: ['Mijn man is overleden, hij was de lezer.', 'Wij verhuizen naar Spanje.'],
  },
  {
    code: 'other',
    category: 'other',
    label: 'Iets anders',
    weight: 3,
    comments: ['Ogen gaan achteruit, te kleine letter.'],
  },
];

export const plans = ['De Lange Adem op papier', 'De Lange Adem digitaal', 'De Lange Adem weekend'] as const;
