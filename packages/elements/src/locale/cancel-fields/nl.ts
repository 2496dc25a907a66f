/** Nederlands, voor wie bij het opzeggen nog iets moet invullen. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  legend: 'Om welk abonnement gaat het?',
  identify: 'Je klantnummer of je e-mailadres is genoeg.',
  kind: 'Wat voor opzegging is het?',
  ordinary: 'Gewone opzegging',
  extraordinary: 'Opzegging om een bijzondere reden',
  cause: 'De bijzondere reden (alleen als je die hebt)',
  name: 'Naam',
  contract: 'Klantnummer of contractnummer',
  endDate: 'Einddatum',
  endDateHint: 'Laat leeg als je zo snel mogelijk wilt stoppen.',
  email: 'E-mailadres',
  optional: '(hoeft niet)',
  declared: {
    extraordinary: (cause: string) => `Ik zeg op om een bijzondere reden: ${cause}`,
    from: (name: string) => `Naam: ${name}.`,
    email: (email: string) => `E-mailadres: ${email}.`,
    wanted: (day: string) => `Ik wil dat het stopt op ${day}.`,
  },
  notSent: 'Dit is nog niet verstuurd',
  errors: {
    missing: 'Vul dit nog in.',
    malformed: 'Dit klopt nog niet helemaal. Kijk je het na?',
    identity: 'Vul je klantnummer of je e-mailadres in. Dan is duidelijk om welk abonnement het gaat.',
  },
};

export type FieldStrings = typeof nl;
export default nl;
