// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us-ma.940cmr38-dates',
    language: 'nl',
    title: 'De dagen staan er gewoon bij',
    summary:
      'Voor een proef en voor een verlenging zie je op welke dag je uiterlijk kunt opzeggen en op welke dag er wordt afgeschreven.',
    force: 'in-force',
    source: {
      ruleId: 'us-ma.940cmr38-dates',
      locator: '940 CMR 38.00',
      url: 'https://www.mass.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De dagen staan er gewoon bij',
    },
  },
  {
    ruleId: 'us-ma.940cmr38-leaving',
    language: 'nl',
    title: 'Stoppen op dezelfde site',
    summary: 'Opzeggen is zo eenvoudig als beginnen was, op dezelfde website.',
    force: 'in-force',
    source: {
      ruleId: 'us-ma.940cmr38-leaving',
      locator: '940 CMR 38.00',
      url: 'https://www.mass.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Stoppen op dezelfde site',
    },
  },
  {
    ruleId: 'us-ma.940cmr38-renewal',
    language: 'nl',
    title: 'Bericht voor je laatste dag om te stoppen',
    summary:
      'Loopt een periode langer dan 31 dagen, dan krijg je 5 tot 30 dagen voor de laatste dag om op te zeggen bericht. Voor kortere periodes geldt iets anders; dat hebben we niet gelezen.',
    force: 'in-force',
    source: {
      ruleId: 'us-ma.940cmr38-renewal',
      locator: '940 CMR 38.00',
      url: 'https://www.mass.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor je laatste dag om te stoppen',
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
