/** Nederlands, voor een opzegging die niet zomaar aankwam. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  attention: {
    lead: 'Er klopt iets niet in wat we verstuurden. Wat je hebt ingevuld, staat er nog.',
    field: (field: string) => `Kijk dit nog na: ${field}.`,
    failed: 'Er ging iets mis bij het versturen. Wat je hebt ingevuld, staat er nog.',
    revise: 'Terug naar mijn gegevens',
    retry: 'Probeer het nog een keer',
  },
  unsent: {
    lead: (day: string) =>
      `Op ${day} heb je opgezegd, maar dat is nooit aangekomen. We sturen het niet zomaar alsnog.`,
    send: 'Ja, verstuur mijn opzegging',
    discard: 'Nee, niet versturen',
  },
  sent: {
    lead: (moment: string) => `Verstuurd op ${moment}.`,
    unproved: 'Deze website stuurt geen bewijs dat je opzegging is aangekomen. Bewaar daarom deze tekst.',
  },
};

export type TroubleStrings = typeof nl;
export default nl;
