/** Nederlands, voor een herroeping die niet zomaar aankwam, en om het bewijs te bewaren. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  save: 'Bewaar als bestand',
  fileName: 'ontvangstbewijs',
  otherWays: {
    title: 'Liever op een andere manier?',
    lead: 'Dat mag. Deze tekst kun je gebruiken.',
    textLabel: 'De tekst van je herroeping',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd',
    mail: 'Mail naar',
    subject: 'Herroeping',
    phone: 'Bel',
    post: 'Schrijf naar',
  },
  attention: {
    lead: 'Er klopt iets niet in wat we verstuurden. Wat je hebt ingevuld, staat er nog.',
    field: (field: string) => `Kijk dit nog na: ${field}.`,
    failed: 'Er ging iets mis bij het versturen. Wat je hebt ingevuld, staat er nog.',
    revise: 'Terug naar mijn gegevens',
    retry: 'Probeer het nog een keer',
  },
  unsent: {
    lead: (day: string) =>
      `Op ${day} heb je herroepen, maar dat is nooit aangekomen. We sturen het niet zomaar alsnog.`,
    send: 'Ja, verstuur mijn herroeping',
    discard: 'Nee, niet versturen',
  },
  sent: {
    lead: (moment: string) => `Verstuurd op ${moment}.`,
    unproved: 'Deze website stuurt geen bewijs dat je herroeping is aangekomen. Bewaar daarom deze tekst.',
  },
};

export type AfterStrings = typeof nl;
export default nl;
