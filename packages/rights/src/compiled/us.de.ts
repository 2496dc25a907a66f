// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us.rosca',
    language: 'en',
    title: 'A simple way to stop',
    summary:
      'Whoever sells a subscription online that keeps charging tells you all terms first, asks for your express consent, and gives you a simple way to stop the charges.',
    force: 'in-force',
    source: {
      ruleId: 'us.rosca',
      locator: '15 U.S.C. § 8403',
      url: 'https://www.law.cornell.edu/uscode/text/15/8403',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A simple way to stop',
    },
  },
  {
    ruleId: 'us.ftc.negative-option-2024',
    language: 'en',
    title: 'Federal click-to-cancel rule: vacated',
    summary:
      'The rule of 2024 that was to make leaving as easy as joining was vacated in full by a court on 8 July 2025. It does not hold.',
    force: 'vacated',
    source: {
      ruleId: 'us.ftc.negative-option-2024',
      locator: '8th Cir. 24-3137, Custom Communications v. FTC',
      url: 'https://www.ca8.uscourts.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Federal click-to-cancel rule: vacated',
    },
  },
  {
    ruleId: 'us.ftc.anprm-2026',
    language: 'en',
    title: 'A new federal rule is being considered',
    summary:
      'On 13 March 2026 the regulator asked for comments, until 13 April 2026. By October 2026 no rule had been proposed.',
    force: 'announced',
    source: {
      ruleId: 'us.ftc.anprm-2026',
      locator: 'FTC ANPRM 2026-04952',
      url: 'https://www.federalregister.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A new federal rule is being considered',
    },
  },
  {
    ruleId: 'us.ftc.amazon-2025',
    language: 'en',
    title: 'What the regulator settled with Amazon',
    summary:
      'Amazon has to offer a clear button to decline, without guilt, and let people cancel the way they signed up. It binds Amazon only.',
    force: 'in-force',
    source: {
      ruleId: 'us.ftc.amazon-2025',
      locator: 'FTC v. Amazon, 25 September 2025',
      url: 'https://www.ftc.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'What the regulator settled with Amazon',
    },
  },
  {
    ruleId: 'us.other-states',
    language: 'en',
    title: 'Other states have rules too',
    summary:
      'Illinois, Virginia, Tennessee, Connecticut and other states have laws of their own on renewal. We have not read those.',
    force: 'in-force',
    source: {
      ruleId: 'us.other-states',
      locator: 'State automatic renewal laws',
      url: 'https://www.ftc.gov',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Other states have rules too',
    },
  },
];
