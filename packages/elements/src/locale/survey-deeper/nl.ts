/** Nederlands, voor wat volgt op een reden: iets preciezer, wat we erop zeggen, één vraag, en bericht als het beter is. */

const nl = {
  more: 'Wil je het preciezer zeggen?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Dat ik al lang klant ben, telde niet',
      new_customers_first: 'Nieuwe klanten kregen het beter',
      not_listened: 'Er werd niet naar me geluisterd',
      impersonal: 'Ik was maar een nummer',
    },
    customer_service: {
      no_reply: 'Ik kreeg geen antwoord',
      late_reply: 'Het antwoord kwam te laat',
      not_solved: 'Mijn probleem werd niet opgelost',
      hard_to_reach: 'Ik kreeg niemand te spreken',
    },
    too_expensive: {
      price_increase: 'De prijs ging omhoog',
      not_worth_it: 'Ik kreeg er te weinig voor terug',
      unexpected_costs: 'Er kwamen kosten bij die ik niet verwachtte',
      budget: 'Ik moet op mijn uitgaven letten',
    },
    unused: {
      no_time: 'Ik kom er niet aan toe',
      no_longer_needed: 'Ik heb het niet meer nodig',
      temporary_need: 'Ik had het maar even nodig',
      forgotten: 'Ik was vergeten dat ik het had',
    },
    missing_features: {
      something_missing: 'Er ontbreekt iets wat ik nodig heb',
      low_quality: 'De kwaliteit valt tegen',
      late_delivery: 'Het kwam te laat, of helemaal niet',
      too_complex: 'Het is te ingewikkeld',
      technical_problems: 'Het werkt niet goed',
    },
    switched_service: {
      cheaper_elsewhere: 'Ergens anders is het goedkoper',
      better_elsewhere: 'Iets anders past beter bij me',
      free_alternative: 'Ik gebruik nu iets wat gratis is',
    },
    circumstances_changed: {
      moving: 'Ik ga verhuizen',
      household_changed: 'Thuis is er iets veranderd',
      income_changed: 'Mijn werk of inkomen is veranderd',
      bereavement: 'Degene voor wie het was, is overleden',
    },
  },
  replies: {
    not_valued: 'Dat spijt ons. Zo had het niet mogen voelen.',
    loyalty_unnoticed: 'Dat spijt ons. Je trouw had moeten tellen.',
    not_listened: 'Dat spijt ons. We hadden beter moeten luisteren.',
    customer_service: 'Sorry dat we je lieten wachten. Dat had anders gemoeten.',
    no_reply: 'Sorry dat je geen antwoord kreeg. Dat had niet mogen gebeuren.',
    not_solved: 'Sorry dat we je niet verder hielpen. Dat had anders gemoeten.',
    hard_to_reach: 'Sorry dat je ons niet kon bereiken. Dat had anders gemoeten.',
    too_expensive: 'Dat begrijpen we. Goed dat je het zegt.',
    unexpected_costs: 'Kosten horen geen verrassing te zijn. Sorry daarvoor.',
    unused: 'Dan is stoppen heel logisch.',
    missing_features: 'Jammer dat het niet was wat je ervan mocht verwachten. Sorry daarvoor.',
    late_delivery: 'Sorry dat je moest wachten op iets waar je voor betaalde.',
    switched_service: 'Fijn dat je iets hebt dat beter past.',
    circumstances_changed: 'Dank dat je het vertelt. We wensen je het beste.',
    bereavement: 'Gecondoleerd. We wensen je veel sterkte.',
    other: 'Vertel het gerust in je eigen woorden.',
  },
  questions: {
    not_valued: 'Wat hadden we anders moeten doen?',
    customer_service: 'Waar ging je vraag over?',
    too_expensive: 'Wat had je wel redelijk gevonden?',
    unexpected_costs: 'Welke kosten waren dat?',
    unused: 'Waar gebruikte je het voor?',
    missing_features: 'Wat miste je, of wat viel tegen?',
    something_missing: 'Wat miste je?',
    low_quality: 'Wat viel tegen?',
    late_delivery: 'Wat kwam er te laat, of niet?',
    too_complex: 'Wat was er lastig?',
    technical_problems: 'Wat ging er mis?',
    switched_service: 'Wat vind je daar beter?',
    other: 'Wat is jouw reden?',
  },
  notify: {
    label: 'Laat het me weten als dit verholpen is',
    hint: 'We gebruiken je adres alleen daarvoor.',
    email: 'Je e-mailadres',
    missing: 'Vul je e-mailadres in, of haal het vinkje weg.',
    malformed: 'Dit e-mailadres klopt nog niet. Het moet eruitzien als naam@voorbeeld.nl.',
    promised: 'Als dit verholpen is, hoor je het van ons.',
  },
};

export type DeeperStrings = typeof nl;
export default nl;
