/** Why readers of the fictional weekly left: the reasons, how often each is given, and what people wrote. */
import type { OfferedTo, ReasonCategory } from '@fairwell/schema';

export interface Exit {
  code: string;
  category: ReasonCategory;
  label: string;
  /** How often it is given, against the others. */
  weight: number;
  /** What some say more exactly. */
  narrower: { code: string; label: string }[];
  comments: string[];
}

export const exits: Exit[] = [
  {
    code: 'not_valued',
    category: 'appreciation',
    label: 'Ik voelde me als klant niet gewaardeerd',
    weight: 21,
    narrower: [
      { code: 'loyalty_unnoticed', label: 'Dat ik al lang klant ben, telde niet' },
      { code: 'new_customers_first', label: 'Nieuwe klanten kregen het beter' },
      { code: 'not_listened', label: 'Er werd niet naar me geluisterd' },
      { code: 'impersonal', label: 'Ik was maar een nummer' },
    ],
    comments: [
      'Elf jaar lid en nooit eens een bedankje. Nieuwe lezers krijgen wel een tas.',
      'Mijn brief is niet geplaatst en ik hoorde er niets over.',
      'Wie blijft betaalt het meest. Dat voelt niet eerlijk.',
      'Een proeflezer krijgt de helft korting. Ik al twintig jaar niets.',
      'Jullie weten na al die jaren mijn naam nog niet. Steeds “geachte abonnee”.',
      'Op de lezersdag werd ik behandeld als een nummer.',
      'Ik heb drie vriendinnen lid gemaakt. Geen enkele reactie.',
      'Toen ik wilde pauzeren deden jullie moeilijk. Dan maar helemaal weg.',
      'Bij de verhuizing moest ik overal opnieuw voor bellen. Alsof ik nieuw was.',
      'Mijn tip voor een verhaal verdween in een zwart gat.',
      'Vroeger kreeg je met kerst een kaart. Nu alleen nog reclame.',
      'Het enige wat ik van jullie hoor is de rekening.',
    ],
  },
  {
    code: 'customer_service',
    category: 'service',
    label: 'Ik kreeg geen antwoord, of te laat',
    weight: 16,
    narrower: [
      { code: 'no_reply', label: 'Ik kreeg geen antwoord' },
      { code: 'late_reply', label: 'Het antwoord kwam te laat' },
      { code: 'not_solved', label: 'Mijn probleem werd niet opgelost' },
    ],
    comments: [
      'Drie keer gemaild over de bezorging, geen antwoord gehad.',
      'Ik werd drie keer doorverbonden en daarna viel de lijn weg.',
      'Vijf weken gewacht op een nieuw wachtwoord.',
      'De chat is een robot die me niet begreep.',
      'Mijn klacht over de natte krant is nooit beantwoord.',
      'Pas na zes weken een reactie, en toen op de verkeerde vraag.',
      'Ik moest terugbellen tussen tien en twaalf. Dan geef ik les.',
      'Twee zaterdagen geen krant. Niemand belde terug.',
      'Jullie zouden het uitzoeken. Dat was in juni.',
    ],
  },
  {
    code: 'too_expensive',
    category: 'price',
    label: 'Het is me te duur',
    weight: 24,
    narrower: [
      { code: 'price_increase', label: 'De prijs ging omhoog' },
      { code: 'not_worth_it', label: 'Ik kreeg er te weinig voor terug' },
      { code: 'budget', label: 'Ik moet op mijn uitgaven letten' },
    ],
    comments: [
      'Na de prijsverhoging van september past het niet meer.',
      'Alles wordt duurder, ik moet kiezen.',
      'Met alleen AOW gaat dit niet meer.',
      'Twee euro erbij zonder uitleg vond ik te veel.',
      'Ik wil best betalen, maar niet voor vier bijlagen die ik niet lees.',
      'Voor dit bedrag heb ik twee kranten op mijn telefoon.',
      'Mijn uren zijn minder geworden, dus ik zet alles op een rij.',
      'Goede krant. Ik kom terug als het weer kan.',
      'Is er geen abonnement voor alleen de laatste week van de maand?',
      'De studentenprijs liep af en toen werd het drie keer zo duur.',
      'We gaan van twee abonnementen naar één.',
    ],
  },
  {
    code: 'unused',
    category: 'use',
    label: 'Ik gebruik het te weinig',
    weight: 15,
    narrower: [
      { code: 'no_time', label: 'Ik kom er niet aan toe' },
      { code: 'no_longer_needed', label: 'Ik heb het niet meer nodig' },
    ],
    comments: [
      'De stapel ongelezen kranten wordt te hoog.',
      'Ik lees alleen nog de puzzel.',
      'Sinds ik weer fulltime werk kom ik er niet aan toe.',
      'Met een baby in huis blijft hij in het plastic.',
      'Zaterdag is bij ons sportdag. Zondag is het oud nieuws.',
      'Ik luister nu meer dan dat ik lees.',
      'De verhalen zijn mooi maar zo lang.',
      'Alleen mijn man las hem, en die leest nu op de tablet.',
    ],
  },
  {
    code: 'missing_features',
    category: 'product',
    label: 'Ik mis iets, of de kwaliteit valt tegen',
    weight: 9,
    narrower: [
      { code: 'something_missing', label: 'Er ontbreekt iets wat ik nodig heb' },
      { code: 'low_quality', label: 'De kwaliteit valt tegen' },
    ],
    comments: [
      'Minder onderzoek, meer meningen. Dat is niet waarvoor ik lid werd.',
      'De app loopt vast zodra ik een artikel wil bewaren.',
      'Ik mis het regionale nieuws.',
      'Te veel over de Randstad, te weinig over hier.',
      'Steeds meer taalfouten. Zonde van zo’n mooi blad.',
      'De boekenpagina is gehalveerd, en daar las ik hem voor.',
    ],
  },
  {
    code: 'switched_service',
    category: 'competition',
    label: 'Ik heb iets anders gevonden',
    weight: 6,
    narrower: [
      { code: 'better_elsewhere', label: 'Iets anders past beter bij me' },
      { code: 'free_alternative', label: 'Ik gebruik nu iets wat gratis is' },
    ],
    comments: [
      'Mijn dochter en ik delen nu een ander blad.',
      'Via mijn werk lees ik al een andere krant.',
      'De bibliotheek heeft jullie ook, dat is genoeg.',
      'Ik volg nu twee schrijvers die voor zichzelf begonnen zijn.',
    ],
  },
  {
    code: 'circumstances_changed',
    category: 'circumstances',
    label: 'Mijn situatie is veranderd',
    weight: 6,
    narrower: [
      { code: 'moving', label: 'Ik ga verhuizen' },
      { code: 'bereavement', label: 'Degene voor wie het was, is overleden' },
    ],
    comments: [
      'Mijn man is overleden, hij was de lezer.',
      'Wij verhuizen naar Spanje.',
      'Ik ga naar een verzorgingshuis en daar ligt hij in de leeskamer.',
      'We gaan uit elkaar en doen alles opnieuw.',
      'Een jaar op reis. Daarna graag weer.',
    ],
  },
  {
    code: 'other',
    category: 'other',
    label: 'Iets anders',
    weight: 3,
    narrower: [],
    comments: [
      'Mijn ogen gaan achteruit, de letter is te klein.',
      'Het was een cadeau van mijn zus, voor een jaar.',
      'Ik wil minder papier in huis.',
    ],
  },
];

export const plans = ['De Lange Adem op papier', 'De Lange Adem digitaal', 'De Lange Adem weekend'] as const;

/** What is offered below the proof, and what becomes of it: parts of those who leave, of those who take it, and of those who then stay. */
export interface Offered {
  id: string;
  madeTo: OfferedTo;
  shown: number;
  taken: number;
  stays: number;
}

/** Whoever only wants a pause stays more often than whoever is paid to. */
export const offers: Offered[] = [
  { id: 'pauze_zomer', madeTo: 'everyone', shown: 0.3, taken: 0.3, stays: 0.8 },
  { id: 'halve_prijs', madeTo: 'leaving', shown: 0.5, taken: 0.25, stays: 0.35 },
];
