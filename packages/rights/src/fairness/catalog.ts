/** What each rule stands on, and where it is more than good manners. */
import type { FindingSource, RuleId } from './finding.ts';

interface CatalogEntry {
  /** Where a rule or a ruling demands it; `everywhere` for what is unfair to anybody. Elsewhere it is a warning. */
  error: readonly string[] | 'everywhere';
  /** Where it stays a warning, though what the jurisdiction belongs to demands it. */
  warning?: readonly string[];
  /** Sources that hold everywhere, and those of a jurisdiction under its code. */
  sources: readonly (FindingSource & { in?: string })[];
}

const acm = {
  in: 'NL',
  locator: 'ACM Leidraad bescherming online consument',
  url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
  confidence: 'primary-read',
} as const;
// What the guideline says of questions and of being sent to a phone was read in a summary of it.
const acmSummary = { ...acm, confidence: 'secondary-read' } as const;
const acmWithdrawal = {
  in: 'NL',
  locator: 'ACM, herroepingsknop (11 juni 2026)',
  url: 'https://www.acm.nl/nl/publicaties/acm-roept-online-retailers-op-zich-voor-te-bereiden-op-herroepingsknop',
  confidence: 'secondary-read',
} as const;
const sameWay = {
  in: 'NL',
  locator: 'BW 6:236 o',
  url: 'https://wetten.overheid.nl/BWBR0005289',
  confidence: 'primary-read',
} as const;
const germanButton = {
  in: 'DE',
  locator: 'BGB § 312k',
  url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
  confidence: 'secondary-read',
} as const;
const ruling = (locator: string) =>
  ({ in: 'DE', locator, url: germanButton.url, confidence: 'secondary-read' }) as const;
// Another court left a door open, and the highest one has not answered yet.
const loginRuling = { ...ruling('KG 12.11.2025, 5 U 6/25'), confidence: 'conflict' } as const;
const french = {
  in: 'FR',
  locator: 'C. conso. D215-1 à D215-3',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
  confidence: 'primary-read',
} as const;
const withdrawal = (paragraph: string) =>
  ({
    in: 'EU',
    locator: `2011/83/EU art. 11a${paragraph}`,
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
    confidence: 'secondary-read',
  }) as const;
const unfairPractices = {
  in: 'EU',
  locator: '2005/29/EC art. 9(d)',
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  confidence: 'recalled',
} as const;
const california = {
  in: 'US-CA',
  locator: 'Cal. B&P 17602',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17602.',
  confidence: 'secondary-read',
} as const;
const minnesota = {
  in: 'US-MN',
  locator: 'Minn. Stat. 325G.56–.62',
  url: 'https://www.revisor.mn.gov/statutes/cite/325G',
  confidence: 'secondary-read',
} as const;
const massachusetts = {
  in: 'US-MA',
  locator: '940 CMR 38',
  url: 'https://www.mass.gov/code-of-massachusetts-regulations-cmr',
  confidence: 'secondary-read',
} as const;
const india = {
  in: 'IN',
  locator: 'Guidelines for Prevention and Regulation of Dark Patterns, 2023',
  url: 'https://consumeraffairs.nic.in',
  confidence: 'secondary-read',
} as const;
// Its seven categories were read in a report of it; that a pattern belongs to one of them is our reading.
const patterns = {
  locator: 'OECD 2022, Dark commercial patterns',
  url: 'https://doi.org/10.1787/44f5e846-en',
  confidence: 'secondary-read',
} as const;
// Its numbers were read in copies of it, its categories, for which it is cited here, were not.
const shoppingStudy = {
  locator: 'Mathur et al. 2019',
  url: 'https://arxiv.org/abs/1907.07032',
  confidence: 'recalled',
} as const;
const norway = {
  locator: 'Forbrukerrådet 2021, You can log out, but you can never leave',
  url: 'https://www.forbrukerradet.no',
  confidence: 'primary-read',
} as const;
const wcag = { locator: 'WCAG 2.2', url: 'https://www.w3.org/TR/WCAG22/', confidence: 'recalled' } as const;

export const catalog: Readonly<Record<RuleId, CatalogEntry>> = {
  R01: { error: ['NL', 'DE'], sources: [acm, germanButton, norway] },
  R02: { error: ['DE', 'EU', 'FR'], sources: [germanButton, french, withdrawal('(1)–(4)'), patterns] },
  R03: {
    error: ['NL', 'EU', 'US-CA', 'US-MA'],
    sources: [sameWay, acmSummary, california, massachusetts, withdrawal('(1)'), patterns],
  },
  R04: {
    error: ['DE', 'NL', 'FR'],
    sources: [loginRuling, acmWithdrawal, french, patterns],
  },
  R05: {
    error: ['DE', 'FR', 'EU'],
    warning: ['NL'],
    sources: [germanButton, french, acm, withdrawal('(1), (3)'), patterns],
  },
  R06: { error: ['US-CA'], sources: [california, wcag, patterns] },
  R07: {
    error: ['DE', 'US-MN'],
    sources: [ruling('BGH 16.07.2026, I ZR 200/25'), minnesota, norway, patterns],
  },
  R08: { error: ['US-CA'], sources: [california, patterns] },
  R09: { error: ['US', 'IN'], sources: [india, shoppingStudy] },
  R10: { error: 'everywhere', sources: [germanButton, acmSummary, patterns] },
  R11: { error: ['DE', 'EU', 'FR'], sources: [germanButton, french, withdrawal('(2)'), patterns] },
  R12: { error: 'everywhere', sources: [patterns, shoppingStudy] },
  R13: { error: ['DE', 'EU', 'FR', 'NL'], sources: [germanButton, french, withdrawal('(4)'), patterns] },
  R14: { error: 'everywhere', sources: [patterns, shoppingStudy] },
  R15: { error: 'everywhere', sources: [unfairPractices, patterns] },
  R16: { error: 'everywhere', sources: [patterns, shoppingStudy] },
  R17: { error: ['DE', 'EU'], sources: [germanButton, withdrawal('(1)'), patterns] },
  R18: {
    error: ['DE'],
    sources: [
      ruling('OLG Köln 10.01.2025, 6 U 62/24'),
      ruling('OLG Düsseldorf 23.05.2024, 20 UKl 3/23'),
      patterns,
    ],
  },
  R19: { error: [], sources: [ruling('OLG München 20.03.2025, 6 U 4336/23 e'), norway] },
  R20: { error: ['EU'], sources: [withdrawal(''), patterns] },
  R21: { error: 'everywhere', sources: [wcag] },
};
