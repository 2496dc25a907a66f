// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'nl.bw.6-236-j',
    title: 'Na stilzwijgende verlenging elk moment weg',
    summary:
      'Een abonnement mag na de eerste periode vanzelf doorlopen, maar alleen zonder nieuwe vaste periode. Je kunt dan elk moment opzeggen, met hoogstens een maand opzegtermijn. Voor kranten en bladen gelden eigen regels.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-j',
      locator: 'BW 6:236 j',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Na stilzwijgende verlenging elk moment weg',
    },
  },
  {
    ruleId: 'nl.bw.6-236-o',
    title: 'Opzeggen zoals je begon',
    summary:
      'Je mag opzeggen op dezelfde manier als je het abonnement nam. Online afgesloten is dus online op te zeggen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-o',
      locator: 'BW 6:236 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Opzeggen zoals je begon',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p',
    title: 'Krant of blad: verlenging hoogstens drie maanden',
    summary:
      'Een abonnement op een krant of blad mag telkens met hoogstens drie maanden worden verlengd. Tegen het eind van elke verlenging kun je opzeggen, met hoogstens een maand opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Krant of blad: verlenging hoogstens drie maanden',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p-too-long',
    title: 'Krant of blad: te lange verlenging bindt niet',
    summary:
      'Een verlenging van een krant of blad met meer dan drie maanden bindt je niet. Wij gaan er dan van uit dat je elk moment kunt opzeggen met een maand opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p-too-long',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Krant of blad: te lange verlenging bindt niet',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q',
    title: 'Krant of blad zonder einddatum: een maand',
    summary:
      'Loopt een abonnement op een krant of blad door zonder einddatum, dan kun je elk moment opzeggen met hoogstens een maand opzegtermijn.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Krant of blad zonder einddatum: een maand',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q-less-than-monthly',
    title: 'Blad dat minder dan elke maand komt: drie maanden',
    summary:
      'Komt een blad minder vaak dan één keer per maand, dan mag de opzegtermijn hoogstens drie maanden zijn.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q-less-than-monthly',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Blad dat minder dan elke maand komt: drie maanden',
    },
  },
  {
    ruleId: 'nl.bw.6-236-r',
    title: 'Geen vast moment om op te zeggen',
    summary: 'Het bedrijf mag niet eisen dat je precies op een bepaald moment opzegt.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-r',
      locator: 'BW 6:236 r',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geen vast moment om op te zeggen',
    },
  },
  {
    ruleId: 'nl.bw.6-236-s',
    title: 'Kennismaking loopt niet door',
    summary:
      'Een kennismakingsabonnement op een krant of blad stopt vanzelf. Het mag niet doorlopen in een gewoon abonnement.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-s',
      locator: 'BW 6:236 s',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kennismaking loopt niet door',
    },
  },
  {
    ruleId: 'nl.bw.6-237-k',
    title: 'Na een jaar elk moment weg',
    summary:
      'Is een abonnement voor langer dan een jaar afgesproken, dan kun je na een jaar elk moment opzeggen met hoogstens een maand opzegtermijn. Het bedrijf kan proberen te bewijzen dat een langere duur toch redelijk is.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-k',
      locator: 'BW 6:237 k',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Na een jaar elk moment weg',
    },
  },
  {
    ruleId: 'nl.bw.6-237-l',
    title: 'Jouw opzegtermijn is niet langer dan die van hen',
    summary:
      'Jouw opzegtermijn mag niet langer zijn dan die van het bedrijf zelf. Het bedrijf kan proberen te bewijzen dat het toch redelijk is.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-l',
      locator: 'BW 6:237 l',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Jouw opzegtermijn is niet langer dan die van hen',
    },
  },
  {
    ruleId: 'nl.bw.6-237-o',
    title: 'Opzegtermijn van hoogstens een maand',
    summary:
      'In een abonnement dat nog niet is verlengd, is een opzegtermijn van meer dan een maand niet redelijk. Het bedrijf kan proberen te bewijzen dat het toch redelijk is.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-o',
      locator: 'BW 6:237 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Opzegtermijn van hoogstens een maand',
    },
  },
  {
    ruleId: 'nl.bw.6-230i-2',
    title: 'Europese regels voor het tellen van dagen',
    summary:
      'De bedenktijd telt volgens een Europese verordening: de eerste dag telt niet mee, en een einde in het weekend of op een feestdag schuift op naar de volgende werkdag. Of Goede Vrijdag en 5 mei daarbij als feestdag gelden, is niet zeker; wij rekenen van niet, zodat je nooit te laat bent.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230i-2',
      locator: 'BW 6:230i(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Europese regels voor het tellen van dagen',
    },
  },
  {
    ruleId: 'nl.bw.6-230o',
    title: 'Veertien dagen bedenktijd',
    summary:
      'Wie online of op een andere manier op afstand een abonnement neemt, mag zich veertien dagen lang bedenken. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering. Je hoeft geen reden te geven.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o',
      locator: 'BW 6:230o(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen bedenktijd',
    },
  },
  {
    ruleId: 'nl.bw.6-230o-2',
    title: 'Langer bedenktijd zonder uitleg',
    summary:
      'Vertelde het bedrijf je niet over de bedenktijd, dan duurt die langer: tot veertien dagen nadat het dat alsnog doet, en hoogstens twaalf maanden extra.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o-2',
      locator: 'BW 6:230o(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Langer bedenktijd zonder uitleg',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-f',
    title: 'Ook een abonnement op een krant of blad',
    summary: 'Voor losse kranten en bladen is er geen bedenktijd. Voor een abonnement daarop wel.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-f',
      locator: 'BW 6:230p f',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Ook een abonnement op een krant of blad',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-g',
    title: 'Digitale inhoud die meteen begint',
    summary: 'Bij digitale inhoud kan de bedenktijd eerder eindigen, als je daar vooraf mee instemde.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-g',
      locator: 'BW 6:230p g',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Digitale inhoud die meteen begint',
    },
  },
  {
    ruleId: 'nl.bw.6-230r',
    title: 'Geld terug binnen veertien dagen',
    summary:
      'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug, op dezelfde manier als jij betaalde.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230r',
      locator: 'BW 6:230r(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geld terug binnen veertien dagen',
    },
  },
  {
    ruleId: 'nl.bw.6-230s',
    title: 'Betalen voor wat je al gebruikte',
    summary:
      'Vroeg je om een dienst meteen te laten beginnen, dan betaal je bij bedenken alleen het deel tot dan. Vroeg je dat niet, of wist je niet van de bedenktijd, dan betaal je niets. Hoe het deel wordt berekend, staat niet in de wet: wij tellen kalenderdagen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230s',
      locator: 'BW 6:230s(4), (5)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Betalen voor wat je al gebruikte',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa',
    title: 'Een knop om je te bedenken',
    summary:
      'Wie online een contract sloot, moet zich online kunnen bedenken met een duidelijk zichtbare knop. De Nederlandse wet schrijft geen vaste woorden voor: de Europese richtlijn zegt herroepen, het Burgerlijk Wetboek ontbinden. Beide zijn duidelijk.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa',
      locator: 'BW 6:230oa',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Een knop om je te bedenken',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa-4',
    title: 'Bevestiging van ontvangst',
    summary:
      'Wie zich online bedenkt, krijgt zonder uitstel een bevestiging die je kunt bewaren, met wat je verklaarde en de datum en tijd.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa-4',
      locator: 'BW 6:230oa(4)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Bevestiging van ontvangst',
    },
  },
  {
    ruleId: 'nl.acm.leidraad-opzeggen',
    title: 'Opzeggen net zo makkelijk als afsluiten',
    summary:
      'De toezichthouder ACM vindt dat opzeggen net zo makkelijk moet zijn als afsluiten, zonder extra drempels. Als voorbeeld noemt ze een opvallende knop met de tekst “Abonnement beëindigen”. Die woorden zijn niet verplicht.',
    force: 'in-force',
    source: {
      ruleId: 'nl.acm.leidraad-opzeggen',
      locator: 'ACM Leidraad bescherming online consument',
      url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Opzeggen net zo makkelijk als afsluiten',
    },
  },
  {
    ruleId: 'nl.atw.1-4',
    title: 'Termijnen in de wet en vrije dagen',
    summary:
      'Eindigt een termijn uit de wet in het weekend of op een feestdag, dan schuift die op naar de volgende werkdag. In een termijn van minstens drie dagen zitten twee werkdagen. Voor afspraken in een contract, en voor lange termijnen, geldt dit niet.',
    force: 'in-force',
    source: {
      ruleId: 'nl.atw.1-4',
      locator: 'Algemene termijnenwet art. 1–4',
      url: 'https://wetten.overheid.nl/BWBR0002448',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Termijnen in de wet en vrije dagen',
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
