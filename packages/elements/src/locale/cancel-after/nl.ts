/** Nederlands, voor na het opzeggen: het bewijs bewaren en de weg terug. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  notAccepted:
    'Dit bewijst dat je opzegging is aangekomen, en wanneer. Of die al verwerkt is, staat er niet in.',
  receipt: 'Bekijk ontvangstbewijs',
  save: 'Bewaar als bestand',
  fileName: 'ontvangstbewijs',
  otherWays: {
    title: 'Liever op een andere manier?',
    lead: 'Dat mag. Deze tekst kun je gebruiken.',
    textLabel: 'De tekst van je opzegging',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd',
    mail: 'Mail naar',
    subject: 'Opzegging',
    phone: 'Bel',
    post: 'Schrijf naar',
  },
  undo: {
    declared: (moment: string) => `Ik trek mijn opzegging van ${moment} in. Ik wil mijn abonnement houden.`,
    summary: 'Toch blijven?',
    lead: 'Zolang je abonnement loopt, kun je je opzegging intrekken.',
    button: 'Opzegging intrekken',
    sending: 'We trekken je opzegging in.',
    waiting:
      'Het intrekken is nog niet ontvangen. Tot dat zo is, geldt je opzegging. We proberen het vanzelf opnieuw.',
    attention: 'Het intrekken is niet ontvangen. Je opzegging geldt dus nog.',
  },
};

export type AfterStrings = typeof nl;
export default nl;
