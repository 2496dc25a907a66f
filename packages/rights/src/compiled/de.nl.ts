// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'de.bgb.309-9-a',
    title: 'Eerste periode van hoogstens twee jaar',
    summary:
      'In de voorwaarden mag de eerste periode hoogstens twee jaar duren. Is die langer, dan gaan wij ervan uit dat je na twee jaar elk moment kunt opzeggen met een maand opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-a',
      locator: 'BGB § 309 Nr. 9 a',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Eerste periode van hoogstens twee jaar',
    },
  },
  {
    ruleId: 'de.bgb.309-9-b',
    title: 'Na verlenging elk moment weg',
    summary:
      'Een contract mag alleen stilzwijgend doorlopen zonder einddatum. Je kunt dan elk moment opzeggen, met hoogstens een maand opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-b',
      locator: 'BGB § 309 Nr. 9 b',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Na verlenging elk moment weg',
    },
  },
  {
    ruleId: 'de.bgb.309-9-c',
    title: 'Hoogstens een maand opzegtermijn voor het einde',
    summary: 'Tegen het einde van de eerste periode mag de opzegtermijn hoogstens een maand zijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-c',
      locator: 'BGB § 309 Nr. 9 c',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Hoogstens een maand opzegtermijn voor het einde',
    },
  },
  {
    ruleId: 'de.bgb.309-9-open-ended',
    title: 'Zonder vaste looptijd: een maand',
    summary:
      'Voor contracten die nooit een vaste looptijd hadden, rekenen wij met hetzelfde maximum als na een verlenging. Een bron daarvoor hebben we niet gelezen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-open-ended',
      locator: 'BGB § 309 Nr. 9',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Zonder vaste looptijd: een maand',
    },
  },
  {
    ruleId: 'de.egbgb.229-60',
    title: 'Oude contracten houden de oude regel',
    summary: 'Voor contracten van voor 1 maart 2022 geldt § 309 nr. 9 in de oude versie nog.',
    force: 'in-force',
    source: {
      ruleId: 'de.egbgb.229-60',
      locator: 'EGBGB Art. 229 § 60',
      url: 'https://www.gesetze-im-internet.de/bgbeg/art_229__60.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Oude contracten houden de oude regel',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-b',
    title: 'Oud contract: verlenging hoogstens een jaar',
    summary:
      'Een contract van voor 1 maart 2022 mocht telkens met hoogstens een jaar worden verlengd. De opzegtermijn mag hoogstens drie maanden zijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-b',
      locator: 'BGB § 309 Nr. 9 b a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Oud contract: verlenging hoogstens een jaar',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-c',
    title: 'Oud contract: hoogstens drie maanden opzegtermijn',
    summary:
      'In een contract van voor 1 maart 2022 mag de opzegtermijn voor het einde van de periode hoogstens drie maanden zijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-c',
      locator: 'BGB § 309 Nr. 9 c a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Oud contract: hoogstens drie maanden opzegtermijn',
    },
  },
  {
    ruleId: 'de.bgb.193',
    title: 'Geen termijn eindigt in het weekend',
    summary:
      'De dag waarop iets gebeurt telt niet mee. Eindigt de termijn op een zaterdag, een zondag of een feestdag die daar geldt, dan loopt die door tot en met de volgende werkdag.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.193',
      locator: 'BGB § 193',
      url: 'https://www.gesetze-im-internet.de/bgb/__193.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geen termijn eindigt in het weekend',
    },
  },
  {
    ruleId: 'de.bgb.355',
    title: 'Veertien dagen bedenktijd',
    summary:
      'Wie op afstand een contract sluit, mag zich veertien dagen lang zonder reden bedenken. Op tijd versturen is genoeg. Bij regelmatige levering tellen de dagen vanaf de eerste levering.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.355',
      locator: 'BGB § 355 Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__355.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen bedenktijd',
    },
  },
  {
    ruleId: 'de.bgb.356-3',
    title: 'Langer bedenktijd zonder uitleg',
    summary:
      'Vertelde niemand je over de bedenktijd, dan eindigt die uiterlijk twaalf maanden en veertien dagen na het begin.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356-3',
      locator: 'BGB § 356 Abs. 3',
      url: 'https://www.gesetze-im-internet.de/bgb/__356.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Langer bedenktijd zonder uitleg',
    },
  },
  {
    ruleId: 'de.bgb.357',
    title: 'Geld terug binnen veertien dagen',
    summary: 'Bedenk je je, dan moet het bedrijf binnen veertien dagen terugbetalen wat het kreeg.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.357',
      locator: 'BGB § 357 Abs. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__357.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geld terug binnen veertien dagen',
    },
  },
  {
    ruleId: 'de.bgb.312k-labels',
    title: 'De opzegknop en de bevestigknop',
    summary:
      'Op de ene knop staat niets anders dan “Verträge hier kündigen”, op de andere “jetzt kündigen”, of iets dat even duidelijk is. Beide zijn goed leesbaar, er altijd en makkelijk te bereiken.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-labels',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De opzegknop en de bevestigknop',
    },
  },
  {
    ruleId: 'de.bgb.312k-fields',
    title: 'Wat de bevestigingspagina mag vragen',
    summary:
      'De pagina vraagt naar het soort opzegging (en bij een bijzondere reden welke), wie je bent, welk contract, per wanneer, en een adres voor de bevestiging. Meer mag ze niet vragen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-fields',
      locator: 'BGB § 312k Abs. 2 S. 3 Nr. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Wat de bevestigingspagina mag vragen',
    },
  },
  {
    ruleId: 'de.bgb.312k-structure',
    title: 'Eén pagina, meteen compleet',
    summary:
      'De eerste knop leidt meteen naar één pagina met alle velden en de bevestigknop. Niets daarvan mag pas stap voor stap verschijnen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-structure',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eén pagina, meteen compleet',
    },
  },
  {
    ruleId: 'de.bgb.312k-receipt',
    title: 'Meteen een bevestiging op schrift',
    summary:
      'Het bedrijf bevestigt meteen, elektronisch en op schrift: de inhoud, de datum en tijd van ontvangst, en de dag waarop het contract eindigt.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-receipt',
      locator: 'BGB § 312k Abs. 4',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Meteen een bevestiging op schrift',
    },
  },
  {
    ruleId: 'de.bgb.312k-6',
    title: 'Geen knop, geen opzegtermijn',
    summary: 'Ontbreken de knoppen of de pagina, dan kun je elk moment opzeggen zonder opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-6',
      locator: 'BGB § 312k Abs. 6',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Geen knop, geen opzegtermijn',
    },
  },
  {
    ruleId: 'de.bgh.i-zr-200-25',
    title: 'Geen aanbiedingen op de bevestigingspagina',
    summary:
      'Op de bevestigingspagina mag niets staan wat de wet niet noemt: geen aanbiedingen en geen andere informatie.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgh.i-zr-200-25',
      locator: 'BGH 16.07.2026, I ZR 200/25',
      url: 'https://www.bundesgerichtshof.de',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Geen aanbiedingen op de bevestigingspagina',
    },
  },
  {
    ruleId: 'de.kg.5-u-6-25',
    title: 'Opzeggen zonder in te loggen',
    summary:
      'Het Kammergericht zegt: tussen de knop en de bevestigingspagina mag je niet hoeven inloggen. Het Bundesgerichtshof behandelde die vraag op 5 november 2026; de uitkomst kennen we nog niet.',
    force: 'in-force',
    source: {
      ruleId: 'de.kg.5-u-6-25',
      locator: 'KG 12.11.2025, 5 U 6/25',
      url: 'https://alro-recht.de/?p=5598',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Opzeggen zonder in te loggen',
    },
  },
  {
    ruleId: 'de.olg-nuernberg.3-u-2214-23',
    title: 'Een denkbare uitzondering voor inloggen',
    summary:
      'Het OLG Nürnberg wil ook een knop zonder inloggen, maar vindt een uitzondering denkbaar als de dienst zelf niet zonder inloggen kan.',
    force: 'in-force',
    source: {
      ruleId: 'de.olg-nuernberg.3-u-2214-23',
      locator: 'OLG Nürnberg 30.07.2024, 3 U 2214/23',
      url: 'https://betriebs-berater.ruw.de/wirtschaftsrecht/urteile/Erreichbarkeit-des-bei-Verbrauchervertraegen-im-elektronischen-Geschaeftsverkehr-vorgeschriebenen-Kuendigungsbuttons-46729',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Een denkbare uitzondering voor inloggen',
    },
  },
  {
    ruleId: 'de.bgb.356a',
    title: 'De knop om je te bedenken',
    summary:
      'Zolang je je mag bedenken, staat er goed leesbaar “Vertrag widerrufen”, en daarna “Widerruf bestätigen”. Deze plicht staat naast die van de opzegknop.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356a',
      locator: 'BGB § 356a',
      url: 'https://www.gesetze-im-internet.de/bgb/__356a.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De knop om je te bedenken',
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
