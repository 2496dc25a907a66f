/** Nederlands, voor de vraag waarom. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  title: 'Wil je vertellen waarom?',
  hint: 'Het hoeft niet. Aan je opzegging verandert dat niets.',
  hintAlone: 'Het hoeft niet. Alles mag je leeg laten.',
  comment: 'Wil je er iets over kwijt?',
  optional: '(hoeft niet)',
  send: 'Verstuur mijn antwoord',
  skip: 'Overslaan',
  sending: 'We versturen je antwoord.',
  received: 'Dank je wel. Je antwoord is binnen.',
  sent: 'Dank je wel. Je antwoord is verstuurd.',
  waiting: 'Dank je wel. Je antwoord is nog niet aangekomen. We proberen het vanzelf opnieuw.',
  attention: 'Je antwoord is niet aangekomen. Aan je opzegging verandert dat niets.',
  skipped: 'Prima, je hoeft niets te vertellen.',
  reasons: {
    not_valued: 'Ik voelde me als klant niet gewaardeerd',
    customer_service: 'Ik kreeg geen antwoord, of te laat',
    too_expensive: 'Het is me te duur',
    unused: 'Ik gebruik het te weinig',
    missing_features: 'Ik mis iets, of de kwaliteit valt tegen',
    switched_service: 'Ik heb iets anders gevonden',
    circumstances_changed: 'Mijn situatie is veranderd',
    other: 'Iets anders',
  },
};

export type SurveyStrings = typeof nl;
export default nl;
