/** Nederlands. The source of keys: the other languages are checked against it. */
const nl = {
  title: (name: string, year: string) =>
    name === '' ? `Opzeggen in ${year}` : `Opzeggen bij ${name} in ${year}`,
  lead: 'Weggaan hoort even makkelijk te zijn als beginnen. Hier staat hoe dat ging, in cijfers die iedereen mag narekenen.',
  period: (from: string, to: string) => `Van ${from} tot en met ${to}`,
  soFar: 'Dit jaar is nog niet voorbij.',
  unknown: 'Niet gemeten',
  small: 'Minder dan vijf, of daaruit te berekenen',
  ends: {
    title: 'Hoe vaak er is opgezegd',
    cancellations: 'Opzeggingen',
    withoutLogin: 'Zonder in te loggen',
    undone: 'Zelf ingetrokken',
    failed: 'Niet gelukt bij de verwerking',
  },
  ease: {
    title: 'Hoe makkelijk ging het',
    median: 'De helft was klaar binnen',
    p90: 'Negen van de tien waren klaar binnen',
    troubled: 'Er ging onderweg iets mis',
  },
  why: {
    title: 'Waarom mensen weggingen',
    caption: 'Redenen, en hoe vaak ze werden gegeven',
    reason: 'Reden',
    answers: 'Antwoorden',
    share: 'Aandeel',
    response: (share: string) =>
      `De vraag waarom was niet verplicht. Van alle opzeggers gaf ${share} antwoord.`,
    none: 'Er waren te weinig antwoorden om te noemen.',
  },
  contacts: {
    title: 'Vragen en klachten',
    received: 'Binnengekomen',
    answered: 'Beantwoord',
    inTime: 'Beantwoord binnen de beloofde tijd',
    late: 'Te laat beantwoord',
    open: 'Wachten nog op antwoord',
    median: 'De helft kreeg antwoord binnen',
    p90: 'Negen van de tien kregen antwoord binnen',
  },
  definitions: {
    title: 'Wat we tellen',
    list: [
      [
        'Opzegging',
        'Een abonnement dat iemand opzegde, geteld op de dag waarop dat voor het eerst bij ons binnenkwam. Wie het twee keer zegt, telt één keer.',
      ],
      [
        'Zonder in te loggen',
        'De opzegging kwam binnen zonder dat iemand een wachtwoord hoefde in te vullen.',
      ],
      ['Ingetrokken', 'De abonnee trok de opzegging zelf weer in, toen het abonnement nog liep.'],
      [
        'Niet gelukt',
        'De opzegging was ontvangen, maar de administratie kon die niet verwerken. Iemand moet er dan naar kijken.',
      ],
      [
        'Klaar binnen',
        'De tijd tussen het openen van het opzegscherm en de ontvangst van de opzegging, op onze klok.',
      ],
      [
        'Reden',
        'Eén antwoord kan meer redenen noemen. De aandelen zijn van alle antwoorden met een reden en hoeven samen geen 100% te zijn.',
      ],
      [
        'Binnen de beloofde tijd',
        'Bij elke vraag en klacht beloven we wanneer het antwoord er is. Het eerste antwoord kwam voor dat moment.',
      ],
    ] as [string, string][],
  },
  privacy:
    'Dit overzicht bevat geen namen, adressen of teksten van mensen. Aantallen van minder dan vijf staan er niet in, en ook geen aantallen waaruit je die kunt berekenen.',
  tests: 'Proefberichten tellen niet mee.',
  made: (day: string, zone: string) =>
    `Gemaakt op ${day}. Dagen gaan van middernacht tot middernacht in ${zone}.`,
};

export type ReportWords = typeof nl;
export default nl;
