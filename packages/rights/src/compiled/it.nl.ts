// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'it.conso.54-bis',
    language: 'nl',
    title: 'Een knop om je te bedenken',
    summary:
      'Een contract dat na 19 juni 2026 online is gesloten, kun je online herroepen. Bronnen noemen voor de knop twee teksten: “recedi dal contratto qui” en “recedere dal contratto qui”.',
    force: 'in-force',
    source: {
      ruleId: 'it.conso.54-bis',
      locator: 'Cod. consumo art. 54-bis',
      url: 'https://www.normattiva.it',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Een knop om je te bedenken',
    },
  },
  {
    ruleId: 'it.conso.65-bis',
    language: 'nl',
    title: 'Bericht dertig dagen van tevoren',
    summary:
      'Verlengt een dienst vanzelf, dan moet het bedrijf je dertig dagen voor de laatste dag om op te zeggen een bericht sturen. Dit hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'it.conso.65-bis',
      locator: 'Cod. consumo art. 65-bis',
      url: 'https://www.normattiva.it',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Bericht dertig dagen van tevoren',
    },
  },
  {
    ruleId: 'eu.crd.9',
    language: 'nl',
    title: 'Veertien dagen bedenktijd',
    summary:
      'Wie op afstand iets koopt of een abonnement neemt, mag zich veertien dagen lang bedenken. Bij levering van spullen tellen de dagen vanaf de eerste levering.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.9',
      locator: '2011/83/EU art. 9',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen bedenktijd',
    },
  },
  {
    ruleId: 'eu.crd.10',
    language: 'nl',
    title: 'Langer bedenktijd zonder uitleg',
    summary:
      'Heeft het bedrijf je niet over de bedenktijd verteld, dan komen er hoogstens twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.10',
      locator: '2011/83/EU art. 10',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Langer bedenktijd zonder uitleg',
    },
  },
  {
    ruleId: 'eu.crd.11a',
    language: 'nl',
    title: 'Een knop om je te bedenken',
    summary:
      'Wie online een contract sluit, moet zich online kunnen bedenken: met een duidelijke knop, een scherm om het te bevestigen en een bevestiging van ontvangst die je kunt bewaren.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a',
      locator: '2011/83/EU art. 11a',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een knop om je te bedenken',
    },
  },
  {
    ruleId: 'eu.crd.11a-4',
    language: 'nl',
    title: 'Bevestiging van ontvangst',
    summary:
      'Wie zich online bedenkt, krijgt zonder uitstel een bevestiging die je kunt bewaren, met wat je verklaarde en de datum en tijd.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-4',
      locator: '2011/83/EU art. 11a(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bevestiging van ontvangst',
    },
  },
  {
    ruleId: 'eu.crd.13',
    language: 'nl',
    title: 'Geld terug binnen veertien dagen',
    summary:
      'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug wat je betaalde, op dezelfde manier als jij betaalde.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13',
      locator: '2011/83/EU art. 13(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Geld terug binnen veertien dagen',
    },
  },
  {
    ruleId: 'eu.crd.14',
    language: 'nl',
    title: 'Betalen voor wat je al gebruikte',
    summary:
      'Vroeg je om een dienst meteen te laten beginnen en bedenk je je daarna, dan betaal je alleen het deel dat al geleverd is. Hoe dat deel wordt berekend, staat er niet: wij tellen kalenderdagen en ronden af op hele centen.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14',
      locator: '2011/83/EU art. 14(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Betalen voor wat je al gebruikte',
    },
  },
  {
    ruleId: 'eu.crd.16-j',
    language: 'nl',
    title: 'Ook een abonnement op een krant of blad',
    summary: 'Voor losse kranten en bladen geldt de bedenktijd niet. Voor een abonnement daarop wel.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-j',
      locator: '2011/83/EU art. 16(j)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Ook een abonnement op een krant of blad',
    },
  },
  {
    ruleId: 'eu.crd.16-m',
    language: 'nl',
    title: 'Digitale inhoud die meteen begint',
    summary:
      'Bij digitale inhoud kan de bedenktijd eerder eindigen. Dat kan alleen als je vooraf instemde, wist wat je opgaf en daar een bevestiging van kreeg.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-m',
      locator: '2011/83/EU art. 16(m)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Digitale inhoud die meteen begint',
    },
  },
  {
    ruleId: 'eu.reg1182-71.3',
    language: 'nl',
    title: 'Hoe dagen worden geteld',
    summary:
      'De dag waarop iets gebeurt telt niet mee. Eindigt een termijn in het weekend of op een feestdag, dan loopt die door tot en met de volgende werkdag. Termijnen die terug worden geteld, schuiven niet op.',
    force: 'in-force',
    source: {
      ruleId: 'eu.reg1182-71.3',
      locator: '1182/71 art. 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Hoe dagen worden geteld',
    },
  },
  {
    ruleId: 'eu.cjeu.c-565-22',
    language: 'nl',
    title: 'Opnieuw bedenktijd na een onduidelijke proef',
    summary:
      'Een gratis proef die betaald wordt, geeft één keer bedenktijd. Was vooraf niet duidelijk dat je zou gaan betalen, dan krijg je opnieuw bedenktijd. De dag waarop die begint, is onze lezing.',
    force: 'in-force',
    source: {
      ruleId: 'eu.cjeu.c-565-22',
      locator: 'C-565/22 (Sofatutor)',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Opnieuw bedenktijd na een onduidelijke proef',
    },
  },
  {
    ruleId: 'eu.dfa',
    language: 'nl',
    title: 'Nieuwe Europese regels aangekondigd',
    summary:
      'De Europese Commissie wil regels voorstellen over opzeggen, verlengen en proefperiodes (Digital Fairness Act). Een voorstel was er nog niet toen we keken.',
    force: 'announced',
    source: {
      ruleId: 'eu.dfa',
      locator: 'Digital Fairness Act',
      url: 'https://commission.europa.eu',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Nieuwe Europese regels aangekondigd',
    },
  },
];
