// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'fr.conso.l215-1-1',
    title: 'Online opzeggen moet kunnen',
    summary:
      'Heb je online een contract gesloten, of kan dat op de dag dat je opzegt, dan moet je gratis online kunnen opzeggen.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-1',
      locator: 'C. conso. L215-1-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Online opzeggen moet kunnen',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-1-receipt',
    title: 'Bevestiging met einddatum en gevolgen',
    summary:
      'Het bedrijf bevestigt dat het je opzegging kreeg. Binnen een redelijke tijd laat het je op papier of per mail weten wanneer het contract eindigt en wat dat betekent.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-1-receipt',
      locator: 'C. conso. L215-1-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Bevestiging met einddatum en gevolgen',
    },
  },
  {
    ruleId: 'fr.conso.d215-1',
    title: 'De knop “résilier votre contrat”',
    summary:
      'Op de knop staat “résilier votre contrat”, of iets dat even duidelijk is. Je vindt hem meteen en makkelijk op de plek waar je ook een contract kunt sluiten.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-1',
      locator: 'C. conso. D215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'De knop “résilier votre contrat”',
    },
  },
  {
    ruleId: 'fr.conso.d215-1-account',
    title: 'Geen account nodig om op te zeggen',
    summary:
      'Je hoeft geen account aan te maken om op te zeggen. Heb je al een account, dan mag het bedrijf vragen om dat te gebruiken.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-1-account',
      locator: 'C. conso. D215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geen account nodig om op te zeggen',
    },
  },
  {
    ruleId: 'fr.conso.d215-2',
    title: 'Wat de opzegpagina vraagt',
    summary:
      'De pagina vraagt je naam, een adres voor de bevestiging, een nummer dat je eerder kreeg, en per wanneer je wilt stoppen. Een reden geef je alleen als je daarmee eerder weg mag.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-2',
      locator: 'C. conso. D215-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Wat de opzegpagina vraagt',
    },
  },
  {
    ruleId: 'fr.conso.d215-3',
    title: 'De knop “notification de la résiliation”',
    summary: 'Op de laatste knop staat “notification de la résiliation”, of iets dat even duidelijk is.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-3',
      locator: 'C. conso. D215-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'De knop “notification de la résiliation”',
    },
  },
  {
    ruleId: 'fr.conso.d215-3-summary',
    title: 'Eerst een overzicht om na te kijken',
    summary: 'Voordat je de opzegging doorgeeft, zie je wat je hebt ingevuld en kun je dat verbeteren.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-3-summary',
      locator: 'C. conso. D215-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Eerst een overzicht om na te kijken',
    },
  },
  {
    ruleId: 'fr.loi.2022-1158',
    title: 'Online opzeggen sinds 1 juni 2023',
    summary:
      'Een wet van 16 augustus 2022 en een besluit van 31 mei 2023 voerden dit in. Dat het vanaf 1 juni 2023 geldt, hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'fr.loi.2022-1158',
      locator: 'Loi 2022-1158',
      url: 'https://www.legifrance.gouv.fr',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Online opzeggen sinds 1 juni 2023',
    },
  },
  {
    ruleId: 'fr.conso.l241-3-1',
    title: 'Boete als online opzeggen niet kan',
    summary:
      'Een bedrijf dat online opzeggen niet mogelijk maakt, riskeert een boete: tot 15.000 euro voor een persoon en tot 75.000 euro voor een onderneming.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l241-3-1',
      locator: 'C. conso. L241-3-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Boete als online opzeggen niet kan',
    },
  },
  {
    ruleId: 'fr.conso.l215-1',
    title: 'Op tijd bericht over verlenging',
    summary:
      'Verlengt een dienst vanzelf, dan moet het bedrijf je dat met een eigen brief of mail laten weten: hoogstens drie maanden en minstens een maand voordat je kunt weigeren. Gebeurt dat niet, dan kun je na de verlenging elk moment stoppen en krijg je binnen dertig dagen terug wat je te veel betaalde.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Op tijd bericht over verlenging',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-box',
    title: 'De laatste dag staat in een kader',
    summary: 'In dat bericht staat de laatste dag om op te zeggen duidelijk, in een kader dat opvalt.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-box',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'De laatste dag staat in een kader',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-television',
    title: 'Televisie en films: weg bij verhuizing',
    summary:
      'Een abonnement op televisie of films op aanvraag kun je na de eerste verlenging altijd stoppen als je verhuist of als je huishouden voor de belasting verandert.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-television',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Televisie en films: weg bij verhuizing',
    },
  },
  {
    ruleId: 'fr.conso.l241-3',
    title: 'Rente over wat te laat terugkomt',
    summary: 'Betaalt het bedrijf niet binnen dertig dagen terug, dan komt er wettelijke rente bij.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l241-3',
      locator: 'C. conso. L241-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Rente over wat te laat terugkomt',
    },
  },
  {
    ruleId: 'fr.conso.l221-18',
    title: 'Veertien dagen bedenktijd',
    summary:
      'Wie op afstand een contract sluit, mag zich veertien dagen lang zonder reden bedenken. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-18',
      locator: 'C. conso. L221-18',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen bedenktijd',
    },
  },
  {
    ruleId: 'fr.conso.l221-19',
    title: 'Europese regels voor het tellen van dagen',
    summary:
      'De dag waarop je het contract sluit, telt niet mee. Eindigt de bedenktijd op een zaterdag, zondag of feestdag, dan loopt die door tot en met de volgende werkdag.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-19',
      locator: 'C. conso. L221-19',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Europese regels voor het tellen van dagen',
    },
  },
  {
    ruleId: 'fr.conso.l221-20',
    title: 'Langer bedenktijd zonder uitleg',
    summary:
      'Vertelde het bedrijf je niet over de bedenktijd, dan komen er twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-20',
      locator: 'C. conso. L221-20',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Langer bedenktijd zonder uitleg',
    },
  },
  {
    ruleId: 'fr.conso.l221-24',
    title: 'Geld terug binnen veertien dagen',
    summary:
      'Het bedrijf betaalt binnen veertien dagen nadat het hoorde dat je je bedacht alles terug, op dezelfde manier als jij betaalde.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-24',
      locator: 'C. conso. L221-24',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geld terug binnen veertien dagen',
    },
  },
  {
    ruleId: 'fr.conso.l242-4',
    title: 'Wie te laat terugbetaalt, betaalt meer',
    summary:
      'Betaalt het bedrijf na je herroeping te laat terug, dan loopt het bedrag op. Hoeveel precies, hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l242-4',
      locator: 'C. conso. L242-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Wie te laat terugbetaalt, betaalt meer',
    },
  },
  {
    ruleId: 'fr.conso.l221-25',
    title: 'Betalen voor wat je al gebruikte',
    summary:
      'Vroeg je zelf om een dienst meteen te laten beginnen, dan betaal je alleen het deel tot je je bedacht. Hoe dat deel wordt berekend, staat er niet: wij tellen kalenderdagen.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-25',
      locator: 'C. conso. L221-25',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Betalen voor wat je al gebruikte',
    },
  },
  {
    ruleId: 'fr.conso.l221-28-10',
    title: 'Ook een abonnement op een krant of blad',
    summary: 'Voor losse kranten en bladen is er geen bedenktijd. Voor een abonnement daarop wel.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-28-10',
      locator: 'C. conso. L221-28 10°',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Ook een abonnement op een krant of blad',
    },
  },
  {
    ruleId: 'fr.conso.l221-28-13',
    title: 'Digitale inhoud die meteen begint',
    summary:
      'Bij digitale inhoud kan de bedenktijd eerder eindigen. Dat kan alleen als je vooraf instemde, wist wat je opgaf en daar een bevestiging van kreeg.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-28-13',
      locator: 'C. conso. L221-28 13°',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Digitale inhoud die meteen begint',
    },
  },
  {
    ruleId: 'fr.conso.l221-21',
    title: 'Een gratis knop om je te bedenken',
    summary:
      'Wie online een contract sloot, kan zich gratis online bedenken met de knop “renoncer au contrat ici” en daarna “confirmer la rétractation”. De pagina vraagt je naam, het contract en een adres voor de bevestiging.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-21',
      locator: 'C. conso. L221-21, D221-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een gratis knop om je te bedenken',
    },
  },
  {
    ruleId: 'fr.conso.d221-5-receipt',
    title: 'Bevestiging van ontvangst',
    summary:
      'Wie zich online bedenkt, krijgt een bevestiging om te bewaren, met wat je verklaarde, de datum en het uur.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d221-5-receipt',
      locator: 'C. conso. D221-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bevestiging van ontvangst',
    },
  },
  {
    ruleId: 'eu.crd.9',
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
