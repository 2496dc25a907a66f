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
  thanks: 'Dank je wel. Je antwoord is binnen.',
  thanksSent: 'Dank je wel. Je antwoord is verstuurd.',
  waiting: 'Dank je wel. Je antwoord is nog niet aangekomen. We proberen het vanzelf opnieuw.',
  attention: 'Je antwoord is niet aangekomen. Aan je opzegging verandert dat niets.',
  skipped: 'Prima, je hoeft niets te vertellen.',
  reasons: {
    not_valued: {
      label: 'Ik voelde me als klant niet gewaardeerd',
      reply: 'Dat spijt ons. Zo had het niet mogen voelen.',
    },
    customer_service: {
      label: 'Ik kreeg geen antwoord, of te laat',
      reply: 'Sorry dat we je lieten wachten. Dat had anders gemoeten.',
    },
    too_expensive: { label: 'Het is me te duur', reply: 'Dat begrijpen we. Goed dat je het zegt.' },
    unused: { label: 'Ik gebruik het te weinig', reply: 'Dan is stoppen heel logisch.' },
    missing_features: {
      label: 'Ik mis iets, of de kwaliteit valt tegen',
      reply: 'Jammer dat het niet was wat je ervan mocht verwachten. Sorry daarvoor.',
    },
    switched_service: {
      label: 'Ik heb iets anders gevonden',
      reply: 'Fijn dat je iets hebt dat beter past.',
    },
    circumstances_changed: {
      label: 'Mijn situatie is veranderd',
      reply: 'Dank dat je het vertelt. We wensen je het beste.',
    },
    other: { label: 'Iets anders', reply: 'Vertel het gerust in je eigen woorden.' },
  },
};

export type SurveyStrings = typeof nl;
export default nl;
