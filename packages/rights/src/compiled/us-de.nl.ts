// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us-de.sb93',
    language: 'nl',
    title: 'Bericht voor het langer dan een jaar duurt',
    summary:
      'Wordt een abonnement verlengd tot na twaalf maanden, dan krijg je 30 tot 60 dagen voor de laatste dag om op te zeggen bericht. Wij passen dit toe als de eerste periode een jaar of langer was.',
    force: 'in-force',
    source: {
      ruleId: 'us-de.sb93',
      locator: 'Delaware S.B. 93',
      url: 'https://legis.delaware.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor het langer dan een jaar duurt',
    },
  },
  {
    ruleId: 'us.rosca',
    language: 'nl',
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
    language: 'nl',
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
    language: 'nl',
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
    language: 'nl',
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
    language: 'nl',
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
