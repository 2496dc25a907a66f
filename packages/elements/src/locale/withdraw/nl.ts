/** Nederlands, voor wie herroept. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  // Alleen voor als de wet niet kon worden opgehaald: haar eigen woorden staan bij de regels.
  entry: 'Hier de overeenkomst herroepen',
  confirm: 'Herroeping bevestigen',
  close: 'Sluiten',
  keep: 'Toch niet herroepen',
  review: {
    title: 'Je overeenkomst herroepen',
    lead: 'Met herroepen draai je de koop terug. Je hoeft niet te zeggen waarom.',
    open: (day: string, left: string) => `Je kunt je nog bedenken tot en met ${day} (${left}).`,
    daysLeft: (days: number) =>
      ['vandaag is de laatste dag', 'morgen is de laatste dag'][days] ?? `nog ${days} dagen`,
    over: (day: string) =>
      `Volgens onze berekening liep je bedenktijd tot en met ${day}. Je mag je herroeping toch versturen. Je krijgt dan een ontvangstbewijs, en je aanbieder hoort je te antwoorden.`,
    unknown:
      'Tot en met wanneer je je kunt bedenken, weten we hier niet zeker. Je herroeping versturen kan wel gewoon.',
    factsMissing: 'Deze pagina geeft niet genoeg gegevens over je overeenkomst om dat uit te rekenen.',
    why: 'Waarom deze datum?',
    whyUnknown: 'Waarom is dat niet bekend?',
    refund: 'Je geld terug',
    refundBy: (day: string, sum?: string) => (sum ? `${sum}, uiterlijk op ${day}` : `Uiterlijk op ${day}`),
    goods: 'Wat je hebt gekregen',
    returnBy: (day: string) => `Stuur je terug, uiterlijk op ${day}`,
    items: 'Gaat het maar om een deel?',
    itemsHint: 'Kruis dan aan wat je terugdraait. Kruis je niets aan, dan gaat het om alles.',
    messageLabel: 'Dit versturen we voor je',
    instead: 'Opzeggen is iets anders. Dan blijft de koop staan en stop je voor de toekomst.',
    insteadLink: 'Ik wil opzeggen, niet herroepen',
  },
  fields: {
    who: 'Jouw gegevens',
    name: 'Naam',
    contract: 'Bestelnummer of contractnummer',
    contractHint: 'Weet je het nummer niet? Schrijf dan wat je kocht, en wanneer.',
    email: 'E-mailadres',
    notSent: 'Dit is nog niet verstuurd',
    errors: {
      missing: 'Vul dit nog in.',
      malformed: 'Dit klopt nog niet helemaal. Kijk je het na?',
    },
  },
  declaration: {
    withdraw: (what?: string) =>
      what ? `Ik herroep mijn overeenkomst: ${what}.` : 'Ik herroep mijn overeenkomst.',
    onlyItems: (items: string[]) => `Het gaat alleen om: ${items.join('; ')}.`,
    order: (reference: string) => `Bestelnummer of contractnummer: ${reference}.`,
    from: (name: string) => `Naam: ${name}.`,
    email: (email: string) => `E-mailadres: ${email}.`,
  },
  sending: { title: 'We versturen je herroeping', lead: 'Een ogenblik. Sluit deze pagina nog niet.' },
  waiting: {
    title: 'Nog niet ontvangen',
    device:
      'Je herroeping is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als je de pagina sluit en later terugkomt.',
    page: 'Je herroeping is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    next: (time: string) => `We proberen het weer om ${time}.`,
    retry: 'Probeer het nu',
    form: 'Herroepen op een gewone pagina',
    badge: 'Je herroeping is nog niet ontvangen.',
  },
  attention: {
    title: 'Je herroeping is niet ontvangen',
    badge: 'Je herroeping is niet ontvangen. Kijk wat je kunt doen.',
  },
  unsent: {
    title: 'Wil je nog herroepen?',
    badge: 'Een herroeping van eerder is niet verstuurd.',
  },
  sent: {
    title: 'Je herroeping is verstuurd',
    badge: 'Je herroeping is verstuurd.',
  },
  received: {
    title: 'Je herroeping is ontvangen',
    lead: (moment: string) => `Ontvangen op ${moment}.`,
    referenceLabel: 'Kenmerk',
    notAccepted:
      'Dit bewijst dat je herroeping is aangekomen, en wanneer. Of die al is afgehandeld, staat er niet in.',
    receipt: 'Bekijk ontvangstbewijs',
    badge: 'Je herroeping is ontvangen.',
  },
  show: 'Bekijk',
};

export type WithdrawStrings = typeof nl;
export default nl;
