// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'us-ca.17602-d',
    title: 'Joined online, leave entirely online',
    summary:
      'If you joined online, you can leave entirely online whenever you want, with a prominent link or button or a ready e-mail, without steps that hold you up.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-d',
      locator: 'Cal. B&P 17602(d)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Joined online, leave entirely online',
    },
  },
  {
    ruleId: 'us-ca.17602-d-login',
    title: 'Logging in may be asked',
    summary:
      'The company may ask you to log in. Whoever cannot or will not must be able to leave another way; we have not checked the latter.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-d-login',
      locator: 'Cal. B&P 17602(d)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Logging in may be asked',
    },
  },
  {
    ruleId: 'us-ca.17602-e-2',
    title: 'An offer only beside the button to leave',
    summary:
      'Whoever wants to persuade you online to stay shows a prominent button to leave at the same time and close by. It does not go away, and a click settles it promptly.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-2',
      locator: 'Cal. B&P 17602(e)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'An offer only beside the button to leave',
    },
  },
  {
    ruleId: 'us-ca.17602-e-2-label',
    title: 'The button “click to cancel”',
    summary: 'The button beside an offer says “click to cancel”, or words to that effect.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-2-label',
      locator: 'Cal. B&P 17602(e)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'The button “click to cancel”',
    },
  },
  {
    ruleId: 'us-ca.17602-e-1',
    title: 'By phone: first hear that you can leave',
    summary:
      'If you call to leave, you hear before any offer that you can say “cancel” at any time. A voicemail is answered within one business day.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-e-1',
      locator: 'Cal. B&P 17602(e)(1)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'By phone: first hear that you can leave',
    },
  },
  {
    ruleId: 'us-ca.17602-trial',
    title: 'A message before a long trial ends',
    summary:
      'If a trial or a low price lasts longer than 31 days, you get a message 3 to 21 days before it ends.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-trial',
      locator: 'Cal. B&P 17602(b)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A message before a long trial ends',
    },
  },
  {
    ruleId: 'us-ca.17602-renewal',
    title: 'A message before a year renews',
    summary: 'If the first term lasted a year or longer, you get a message 15 to 45 days before the renewal.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-renewal',
      locator: 'Cal. B&P 17602(b)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A message before a year renews',
    },
  },
  {
    ruleId: 'us-ca.17602-g-2',
    title: 'A message before the price changes',
    summary: 'If the price changes, you get a message 7 to 30 days before.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-g-2',
      locator: 'Cal. B&P 17602(g)(2)',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A message before the price changes',
    },
  },
  {
    ruleId: 'us-ca.17602-annual',
    title: 'A reminder every year',
    summary: 'While the subscription goes on, you get a reminder every year.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-annual',
      locator: 'Cal. B&P 17602',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A reminder every year',
    },
  },
  {
    ruleId: 'us-ca.17602-records',
    title: 'Proof of consent is kept',
    summary: 'The company keeps proof of your consent for three years, or one year after the contract ends.',
    force: 'in-force',
    source: {
      ruleId: 'us-ca.17602-records',
      locator: 'Cal. B&P 17602',
      url: 'https://leginfo.legislature.ca.gov',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Proof of consent is kept',
    },
  },
  {
    ruleId: 'us.rosca',
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
