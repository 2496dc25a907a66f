// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us-ca.17602-d',
    title: 'Online begonnen is helemaal online stoppen',
    summary:
      'Begon je online, dan kun je helemaal online stoppen wanneer je wilt, met een opvallende link of knop of een klaargezette mail, zonder stappen die je tegenhouden.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-d',
      locator: 'Cal. B&P 17602(d)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Online begonnen is helemaal online stoppen',
    },
  },
  {
    ruleId: 'us-ca.17602-d-login',
    title: 'Inloggen mag gevraagd worden',
    summary:
      'Het bedrijf mag vragen om in te loggen. Wie dat niet kan of wil, moet ook zonder account kunnen stoppen; dat laatste hebben we niet nagekeken.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-d-login',
      locator: 'Cal. B&P 17602(d)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Inloggen mag gevraagd worden',
    },
  },
  {
    ruleId: 'us-ca.17602-e-2',
    title: 'Een aanbod alleen naast de opzegknop',
    summary:
      'Wie je online wil overhalen te blijven, toont tegelijk en vlakbij een opvallende knop om te stoppen. Die verdwijnt niet, en na een klik is het zo geregeld.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-2',
      locator: 'Cal. B&P 17602(e)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een aanbod alleen naast de opzegknop',
    },
  },
  {
    ruleId: 'us-ca.17602-e-2-label',
    title: 'De knop “click to cancel”',
    summary: 'Op de knop naast een aanbod staat “click to cancel”, of woorden die hetzelfde zeggen.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-2-label',
      locator: 'Cal. B&P 17602(e)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De knop “click to cancel”',
    },
  },
  {
    ruleId: 'us-ca.17602-e-1',
    title: 'Bellen: eerst horen dat je kunt stoppen',
    summary:
      'Bel je om te stoppen, dan hoor je voor elk aanbod dat je altijd “cancel” kunt zeggen. Op een ingesproken bericht volgt binnen een werkdag antwoord.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-1',
      locator: 'Cal. B&P 17602(e)(1)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bellen: eerst horen dat je kunt stoppen',
    },
  },
  {
    ruleId: 'us-ca.17602-trial',
    title: 'Bericht voor een lange proef afloopt',
    summary:
      'Duurt een proef of lage prijs langer dan 31 dagen, dan krijg je 3 tot 21 dagen voor het einde bericht.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-trial',
      locator: 'Cal. B&P 17602(b)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor een lange proef afloopt',
    },
  },
  {
    ruleId: 'us-ca.17602-renewal',
    title: 'Bericht voor een jaar wordt verlengd',
    summary:
      'Duurde de eerste periode een jaar of langer, dan krijg je 15 tot 45 dagen voor de verlenging bericht.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-renewal',
      locator: 'Cal. B&P 17602(b)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor een jaar wordt verlengd',
    },
  },
  {
    ruleId: 'us-ca.17602-g-2',
    title: 'Bericht voor de prijs verandert',
    summary: 'Verandert de prijs, dan krijg je 7 tot 30 dagen van tevoren bericht.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-g-2',
      locator: 'Cal. B&P 17602(g)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor de prijs verandert',
    },
  },
  {
    ruleId: 'us-ca.17602-annual',
    title: 'Elk jaar een herinnering',
    summary: 'Loopt het abonnement door, dan krijg je elk jaar een herinnering.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-annual',
      locator: 'Cal. B&P 17602',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Elk jaar een herinnering',
    },
  },
  {
    ruleId: 'us-ca.17602-records',
    title: 'Het bewijs van toestemming bewaard',
    summary:
      'Het bedrijf bewaart het bewijs dat je instemde drie jaar, of een jaar na het einde van het contract.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-records',
      locator: 'Cal. B&P 17602',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Het bewijs van toestemming bewaard',
    },
  },
  {
    ruleId: 'us.rosca',
    title: 'Een eenvoudige manier om te stoppen',
    summary:
      'Wie online een abonnement verkoopt dat blijft afschrijven, vertelt eerst alle voorwaarden, vraagt duidelijk om toestemming en geeft je een eenvoudige manier om de afschrijvingen te stoppen.',
    force: 'in-force',
    source: {
      ruleId: 'us.rosca',
      locator: '15 U.S.C. § 8403',
      url: 'https://www.law.cornell.edu/uscode/text/15/8403',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een eenvoudige manier om te stoppen',
    },
  },
  {
    ruleId: 'us.ftc.negative-option-2024',
    title: 'Landelijke regel over opzeggen: vernietigd',
    summary:
      'De regel van 2024 die opzeggen net zo makkelijk moest maken als afsluiten, is op 8 juli 2025 door de rechter helemaal vernietigd. Die geldt dus niet.',
    force: 'vacated',
    source: {
      ruleId: 'us.ftc.negative-option-2024',
      locator: '8th Cir. 24-3137, Custom Communications v. FTC',
      url: 'https://www.ca8.uscourts.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Landelijke regel over opzeggen: vernietigd',
    },
  },
  {
    ruleId: 'us.ftc.anprm-2026',
    title: 'Een nieuwe landelijke regel wordt onderzocht',
    summary:
      'Op 13 maart 2026 vroeg de toezichthouder om reacties, tot 13 april 2026. Een voorstel voor een regel was er in oktober 2026 nog niet.',
    force: 'announced',
    source: {
      ruleId: 'us.ftc.anprm-2026',
      locator: 'FTC ANPRM 2026-04952',
      url: 'https://www.federalregister.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een nieuwe landelijke regel wordt onderzocht',
    },
  },
  {
    ruleId: 'us.ftc.amazon-2025',
    title: 'Wat de toezichthouder met Amazon afsprak',
    summary:
      'Amazon moet een duidelijke knop geven om te weigeren, zonder schuldgevoel, en laten opzeggen op dezelfde manier als je lid werd. Dit bindt alleen Amazon.',
    force: 'in-force',
    source: {
      ruleId: 'us.ftc.amazon-2025',
      locator: 'FTC v. Amazon, 25 September 2025',
      url: 'https://www.ftc.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Wat de toezichthouder met Amazon afsprak',
    },
  },
  {
    ruleId: 'us.other-states',
    title: 'Ook andere staten hebben regels',
    summary:
      'Illinois, Virginia, Tennessee, Connecticut en andere staten hebben eigen wetten over verlengen. Die hebben we niet gelezen.',
    force: 'in-force',
    source: {
      ruleId: 'us.other-states',
      locator: 'State automatic renewal laws',
      url: 'https://www.ftc.gov',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Ook andere staten hebben regels',
    },
  },
];
