/** Dutch, for whoever of the team logs in. */
const nl = {
  title: 'Inloggen',
  lead: 'Hier lees je waarom mensen opzeggen, en geef je antwoord op hun vragen en klachten.',
  email: 'Je e-mailadres',
  wrongEmail: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  send: 'Mail me een inloglink',
  service: (name: string) => `Log in met ${name}`,
  noMail:
    'Vanaf hier kunnen we je geen inloglink mailen. Vraag er een aan je beheerder: die maakt hem met “fairwell login”.',
  sent: {
    title: 'Kijk in je mail',
    lead: (email: string) =>
      `Mag ${email} hier meelezen? Dan is er nu een mail onderweg met een link om in te loggen.`,
    once: (minutes: number) => `De link werkt één keer, en ${minutes} minuten lang.`,
    nothing: 'Niets gekregen? Kijk bij de ongewenste mail, of vraag je beheerder of dit adres toegang heeft.',
    again: 'Ander adres invullen',
  },
  link: {
    lead: (email: string) => `Je logt in als ${email}.`,
    go: 'Log in',
    notYou: 'Ken je dit adres niet? Sluit deze pagina dan: er is nog niets gebeurd.',
  },
  gone: {
    title: 'Deze link werkt niet meer',
    lead: (minutes: number) =>
      `Een inloglink werkt één keer, en ${minutes} minuten lang. Vraag gerust een nieuwe aan.`,
  },
  failed: {
    title: 'Inloggen is niet gelukt',
    unreachable: (name: string) => `${name} geeft nu geen antwoord. Probeer het zo nog een keer.`,
    refused: (name: string) => `${name} heeft niet bevestigd wie je bent. Probeer het nog een keer.`,
    noRole: (who: string) =>
      `Je bent herkend als ${who}, maar je hebt hier nog geen toegang. Vraag je beheerder erom.`,
  },
  back: 'Naar het inloggen',
  as: (who: string) => `Ingelogd als ${who}`,
  reads: {
    title: 'Wie las wat',
    lead: 'Elke keer dat iemand van het team leest wat mensen schreven, staat dat hier. Wat ze schreven, staat hier niet.',
    none: 'Nog niemand heeft iets gelezen.',
    older: 'Eerder',
    link: 'Wie las wat',
    back: 'Terug naar de inzichten',
  },
  logOut: 'Uitloggen',
  everywhere: 'Overal uitloggen',
  insights: {
    title: 'Inzichten',
    noScript: 'Deze pagina heeft JavaScript nodig.',
    noAssets:
      'De bestanden van deze pagina zijn niet ingesteld. Start de ontvanger met --assets en de map van de script-tag.',
  },
};

export type LoginWords = typeof nl;
export default nl;
