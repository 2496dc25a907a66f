/** Nederlands, voor een bericht dat niet zomaar aankwam. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  attention: {
    lead: 'Er klopt iets niet in wat we verstuurden. Wat je hebt geschreven, staat er nog.',
    field: (field: string) => `Kijk dit nog na: ${field}.`,
    failed: 'Er ging iets mis bij het versturen. Wat je hebt geschreven, staat er nog.',
    revise: 'Terug naar mijn bericht',
    retry: 'Probeer het nog een keer',
  },
  unsent: {
    lead: (day: string) =>
      `Op ${day} schreef je een bericht, maar dat is nooit aangekomen. We sturen het niet zomaar alsnog.`,
    send: 'Ja, verstuur mijn bericht',
    discard: 'Nee, gooi het weg',
  },
  sent: {
    lead: (moment: string) => `Verstuurd op ${moment}.`,
    unproved: 'Deze website stuurt geen bewijs dat je bericht is aangekomen. Bewaar daarom deze tekst.',
  },
  received: {
    promised: (moment: string) => `Je krijgt uiterlijk op ${moment} antwoord.`,
    none: 'We lezen je bericht. Je krijgt er geen antwoord op.',
    unknown: 'Er staat niet bij wanneer je antwoord krijgt. Vraag het gerust na.',
    sorry: 'Bedankt dat je het zegt. Het spijt ons dat het niet ging zoals het hoort.',
    later: (told: string) =>
      `Toen je schreef, stond hier nog ${told}. Het spijt ons dat het later wordt. Wat op je ontvangstbewijs staat, geldt.`,
    at: 'Ontvangen op',
    answerBy: 'Antwoord uiterlijk',
    follow: 'Kijk hoe het ermee staat',
    receipt: 'Bekijk ontvangstbewijs',
    keep: 'Bewaar deze link of je ontvangstbewijs. Daar lees je het antwoord, en kun je zeggen of het is opgelost.',
    notAnswered: 'Dit bewijst dat je bericht is aangekomen, en wanneer. Een antwoord is het nog niet.',
    again: 'Nog een bericht sturen',
  },
  otherWays: {
    title: 'Liever op een andere manier?',
    lead: 'Dat mag. Deze tekst kun je gebruiken.',
    textLabel: 'De tekst van je bericht',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd',
    mail: 'Mail naar',
    subject: 'Mijn bericht',
    phone: 'Bel',
    post: 'Schrijf naar',
  },
};

export type LaterStrings = typeof nl;
export default nl;
