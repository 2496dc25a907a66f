// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us-ny.527-a-terms',
    language: 'nl',
    title: 'De voorwaarden staan vooraf duidelijk',
    summary:
      'Voordat je instemt of betaalt, zie je de voorwaarden, met de laatste dag om op te zeggen en hoe dat gaat.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-terms',
      locator: 'N.Y. GBL 527-a',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'De voorwaarden staan vooraf duidelijk',
    },
  },
  {
    ruleId: 'us-ny.527-a-leaving',
    language: 'nl',
    title: 'Weggaan net zo makkelijk als beginnen',
    summary:
      'Opzeggen is minstens zo makkelijk als instemmen was, op dezelfde manier en zonder dat iemand je tegenhoudt.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-leaving',
      locator: 'N.Y. GBL 527-a',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Weggaan net zo makkelijk als beginnen',
    },
  },
  {
    ruleId: 'us-ny.527-a-renewal',
    language: 'nl',
    title: 'Bericht voor een jaar wordt verlengd',
    summary:
      'Duurde de eerste periode minstens een jaar en wordt het abonnement met minstens een half jaar verlengd, dan krijg je 15 tot 45 dagen voor de laatste dag om op te zeggen bericht.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-renewal',
      locator: 'N.Y. GBL 527-a(1)(f)',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor een jaar wordt verlengd',
    },
  },
  {
    ruleId: 'us-ny.527-a-price',
    language: 'nl',
    title: 'Bericht voor de prijs verandert',
    summary:
      'Verandert de prijs of iets anders dat telt, dan krijg je 5 tot 30 dagen van tevoren bericht. Eén bron zegt vijf dagen, een andere vijf werkdagen.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-price',
      locator: 'N.Y. GBL 527-a',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Bericht voor de prijs verandert',
    },
  },
  {
    ruleId: 'us-ny.527-a-price-business-days',
    language: 'nl',
    title: 'Of vijf werkdagen van tevoren',
    summary:
      'Een bron leest dat het bericht uiterlijk vijf werkdagen voor de verandering komt. Dat is wat eerder dan vijf gewone dagen.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-price-business-days',
      locator: 'N.Y. GBL 527-a',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Of vijf werkdagen van tevoren',
    },
  },
  {
    ruleId: 'us-ny.527-a-increase',
    language: 'nl',
    title: 'Duurder alleen met je instemming',
    summary:
      'Wordt het duurder, dan moet je daarmee instemmen, of je kunt veertien dagen lang weg en krijgt naar verhouding je geld terug.',
    force: 'in-force',
    source: {
      ruleId: 'us-ny.527-a-increase',
      locator: 'N.Y. GBL 527-a',
      url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Duurder alleen met je instemming',
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
