// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'gb.ccr2013.30',
    title: 'Veertien dagen bedenktijd',
    summary:
      'Wie op afstand een contract sluit, mag zich bedenken tot veertien dagen na de dag van het contract. Worden er spullen geleverd, dan tellen de dagen vanaf de eerste levering.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.30',
      locator: 'SI 2013/3134 reg. 30',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen bedenktijd',
    },
  },
  {
    ruleId: 'gb.ccr2013.31',
    title: 'Langer bedenktijd zonder uitleg',
    summary:
      'Vertelde het bedrijf je niet over de bedenktijd, dan komen er hoogstens twaalf maanden bij. Vertelt het je dat alsnog, dan heb je vanaf die dag veertien dagen.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.31',
      locator: 'SI 2013/3134 reg. 31',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Langer bedenktijd zonder uitleg',
    },
  },
  {
    ruleId: 'gb.ccr2013.counting',
    title: 'Een weekend verschuift niets',
    summary:
      'Eindigt de bedenktijd in het weekend of op een feestdag, dan blijft dat de laatste dag. In de regels staat niets over opschuiven; dat hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.counting',
      locator: 'SI 2013/3134 reg. 30',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Een weekend verschuift niets',
    },
  },
  {
    ruleId: 'gb.ccr2013.34',
    title: 'Geld terug binnen veertien dagen',
    summary:
      'Bedenk je je op tijd, dan betaalt het bedrijf binnen veertien dagen terug. Dit hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.34',
      locator: 'SI 2013/3134 reg. 34',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Geld terug binnen veertien dagen',
    },
  },
  {
    ruleId: 'gb.ccr2013.36',
    title: 'Betalen voor wat je al gebruikte',
    summary:
      'Vroeg je om een dienst meteen te laten beginnen, dan betaal je het deel tot je je bedacht. Dit hebben we niet nagekeken; wij tellen kalenderdagen.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.36',
      locator: 'SI 2013/3134 reg. 36',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Betalen voor wat je al gebruikte',
    },
  },
  {
    ruleId: 'gb.ccr2013.37',
    title: 'Digitale inhoud die meteen begint',
    summary:
      'Bij digitale inhoud kan de bedenktijd eerder eindigen, als je daar vooraf mee instemde. Dit hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.37',
      locator: 'SI 2013/3134 reg. 37',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Digitale inhoud die meteen begint',
    },
  },
  {
    ruleId: 'gb.dmcc.254',
    title: 'Wat een abonnement is',
    summary:
      'De nieuwe regels gaan gelden voor contracten die vanzelf doorlopen, of die na een gratis of goedkope start geld gaan kosten. Er zijn uitzonderingen.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.254',
      locator: 'DMCC Act 2024 s. 254–255',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Wat een abonnement is',
    },
  },
  {
    ruleId: 'gb.dmcc.256',
    title: 'De belangrijkste informatie bij elkaar',
    summary:
      'Voordat je een abonnement neemt, staat het belangrijkste bij elkaar, zonder dat je er extra stappen voor hoeft te doen.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.256',
      locator: 'DMCC Act 2024 s. 256',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'De belangrijkste informatie bij elkaar',
    },
  },
  {
    ruleId: 'gb.dmcc.258',
    title: 'Elk half jaar een herinnering',
    summary:
      'Het bedrijf stuurt je een herinnering voor een betaling aan het eind van elke periode van zes maanden, en ook voor de eerste betaling na een proef.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.258',
      locator: 'DMCC Act 2024 s. 258',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Elk half jaar een herinnering',
    },
  },
  {
    ruleId: 'gb.dmcc.259',
    title: 'Hoe herinneringen eruitzien, volgt nog',
    summary: 'Wat in de herinneringen staat en wanneer ze komen, moet nog worden vastgelegd.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.259',
      locator: 'DMCC Act 2024 s. 259, 277',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Hoe herinneringen eruitzien, volgt nog',
    },
  },
  {
    ruleId: 'gb.dmcc.260',
    title: 'Eenvoudig stoppen, ook online',
    summary:
      'Je kunt het contract eenvoudig beëindigen, zonder stappen die niet nodig zijn. Online afgesloten kan dan ook online stoppen, met uitleg op een plek waar je die verwacht.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.260',
      locator: 'DMCC Act 2024 s. 260',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eenvoudig stoppen, ook online',
    },
  },
  {
    ruleId: 'gb.dmcc.261',
    title: 'Bericht dat het contract eindigt',
    summary: 'Het bedrijf bevestigt dat het contract eindigt. Dit hebben we niet nagekeken.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.261',
      locator: 'DMCC Act 2024 s. 261',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Bericht dat het contract eindigt',
    },
  },
  {
    ruleId: 'gb.dmcc.264',
    title: 'Opnieuw bedenktijd bij verlenging',
    summary:
      'Je kunt je bedenken aan het begin en na een verlenging, met een duidelijk bericht en zonder boete.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.264',
      locator: 'DMCC Act 2024 s. 264',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Opnieuw bedenktijd bij verlenging',
    },
  },
  {
    ruleId: 'gb.dmcc.265',
    title: 'Veertien dagen, ook na een proef',
    summary:
      'De bedenktijd duurt veertien dagen. Na een proef, en na een verlenging met een jaar of langer, krijg je die opnieuw.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.265',
      locator: 'DMCC Act 2024 s. 265',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Veertien dagen, ook na een proef',
    },
  },
  {
    ruleId: 'gb.dmcc.266',
    title: 'Apart bericht over die bedenktijd',
    summary:
      'Op de eerste dag van die nieuwe bedenktijd, of zo snel mogelijk daarna, krijg je er een apart bericht over.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.266',
      locator: 'DMCC Act 2024 s. 266',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Apart bericht over die bedenktijd',
    },
  },
  {
    ruleId: 'gb.dmcc.267',
    title: 'Terugbetaling wordt nog uitgewerkt',
    summary: 'Hoe bedenken en terugbetalen precies gaan, komt in nadere regels.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.267',
      locator: 'DMCC Act 2024 s. 267',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Terugbetaling wordt nog uitgewerkt',
    },
  },
  {
    ruleId: 'gb.dmcc.275-3',
    title: 'Niet voor contracten van daarvoor',
    summary: 'De nieuwe regels gelden niet voor contracten die zijn gesloten voordat ze ingaan.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.275-3',
      locator: 'DMCC Act 2024 s. 275(3)',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Niet voor contracten van daarvoor',
    },
  },
  {
    ruleId: 'gb.gov.2026-04-02',
    title: 'Hoeveel aanbiedingen mogen, volgt nog',
    summary:
      'De regering schreef op 2 april 2026 dat een leidraad zal zeggen hoeveel aanbiedingen en vragen bij het opzeggen redelijk zijn. Terugbetalen moet dan binnen veertien dagen.',
    force: 'in-force',
    source: {
      ruleId: 'gb.gov.2026-04-02',
      locator: 'Government response of 2 April 2026',
      url: 'https://www.gov.uk',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Hoeveel aanbiedingen mogen, volgt nog',
    },
  },
  {
    ruleId: 'gb.gov.2026-08-09',
    title: 'Aangekondigd voor januari 2027',
    summary:
      'De nieuwe regels gaan in januari 2027 in, schreef de regering op 9 augustus 2026. Een besluit daarover was er in oktober 2026 nog niet.',
    force: 'in-force',
    source: {
      ruleId: 'gb.gov.2026-08-09',
      locator: 'gov.uk, 9 August 2026',
      url: 'https://www.gov.uk',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Aangekondigd voor januari 2027',
    },
  },
  {
    ruleId: 'gb.dmcc.penalties',
    title: 'Boetes door de toezichthouder',
    summary:
      'De toezichthouder kan zelf boetes geven: tot tien procent van de omzet wereldwijd, of 300.000 pond.',
    force: 'in-force',
    source: {
      ruleId: 'gb.dmcc.penalties',
      locator: 'DMCC Act 2024 Part 3',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Boetes door de toezichthouder',
    },
  },
];
