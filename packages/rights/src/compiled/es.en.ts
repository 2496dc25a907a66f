// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'es.trlgdcu.97-1-p',
    language: 'en',
    title: 'A message fifteen days before the charge',
    summary:
      'At least fifteen days before charging a renewal, the company tells you what happens if you do not cancel. That is what the ministry writes; another source goes further.',
    force: 'in-force',
    source: {
      ruleId: 'es.trlgdcu.97-1-p',
      locator: 'Ley 10/2025, TRLGDCU art. 97.1 p',
      url: 'https://www.boe.es',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'A message fifteen days before the charge',
    },
  },
  {
    ruleId: 'es.trlgdcu.consent',
    language: 'en',
    title: 'Renewal only if you say yes?',
    summary:
      'According to one source a subscription may no longer renew without your express consent. The ministry does not put it that way.',
    force: 'in-force',
    source: {
      ruleId: 'es.trlgdcu.consent',
      locator: 'Ley 10/2025',
      url: 'https://www.boe.es',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Renewal only if you say yes?',
    },
  },
  {
    ruleId: 'es.trlgdcu.97-1-p-leaving',
    language: 'en',
    title: 'Leaving without obstacles',
    summary: 'Leaving must be simple. The company may not put obstacles in your way.',
    force: 'in-force',
    source: {
      ruleId: 'es.trlgdcu.97-1-p-leaving',
      locator: 'Ley 10/2025, TRLGDCU art. 97.1 p',
      url: 'https://www.boe.es',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving without obstacles',
    },
  },
  {
    ruleId: 'es.withdrawal-function-pending',
    language: 'en',
    title: 'The withdrawal button is still to become law',
    summary:
      'Spain had not yet put the European withdrawal button into its own law when our source looked. Until it does we follow the directive.',
    force: 'proposed',
    source: {
      ruleId: 'es.withdrawal-function-pending',
      locator: 'RDL 1/2007',
      url: 'https://www.boe.es',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'The withdrawal button is still to become law',
    },
  },
  {
    ruleId: 'eu.crd.9',
    language: 'en',
    title: 'Fourteen days to change your mind',
    summary:
      'Whoever buys or subscribes at a distance may change their mind for fourteen days. For goods that are delivered regularly the days are counted from the first delivery.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.9',
      locator: '2011/83/EU art. 9',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days to change your mind',
    },
  },
  {
    ruleId: 'eu.crd.10',
    language: 'en',
    title: 'Longer if you were not told',
    summary:
      'If the company did not tell you about the right, you have up to twelve months more. If it tells you later, you have fourteen days from that day.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.10',
      locator: '2011/83/EU art. 10',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Longer if you were not told',
    },
  },
  {
    ruleId: 'eu.crd.11a',
    language: 'en',
    title: 'A button to withdraw',
    summary:
      'A contract made online can be withdrawn from online: with a clear button, a screen to confirm, and an acknowledgement you can keep.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a',
      locator: '2011/83/EU art. 11a',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A button to withdraw',
    },
  },
  {
    ruleId: 'eu.crd.11a-4',
    language: 'en',
    title: 'Acknowledgement of receipt',
    summary:
      'Whoever withdraws online gets an acknowledgement without delay, in a form that can be kept, with what was declared and the date and time.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-4',
      locator: '2011/83/EU art. 11a(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Acknowledgement of receipt',
    },
  },
  {
    ruleId: 'eu.crd.13',
    language: 'en',
    title: 'Money back within fourteen days',
    summary:
      'If you withdraw in time, the company pays back what you paid within fourteen days, by the same means you used.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13',
      locator: '2011/83/EU art. 13(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Money back within fourteen days',
    },
  },
  {
    ruleId: 'eu.crd.14',
    language: 'en',
    title: 'Paying for what you already used',
    summary:
      'If you asked for a service to start straight away and then withdraw, you only pay for the part already supplied. How that part is worked out is not laid down: we count calendar days and round to whole cents.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14',
      locator: '2011/83/EU art. 14(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Paying for what you already used',
    },
  },
  {
    ruleId: 'eu.crd.16-j',
    language: 'en',
    title: 'Newspaper subscriptions count too',
    summary: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-j',
      locator: '2011/83/EU art. 16(j)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Newspaper subscriptions count too',
    },
  },
  {
    ruleId: 'eu.crd.16-m',
    language: 'en',
    title: 'Digital content that starts at once',
    summary:
      'For digital content the right may end earlier. That takes your consent beforehand, knowing what you gave up, and a confirmation of it.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-m',
      locator: '2011/83/EU art. 16(m)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Digital content that starts at once',
    },
  },
  {
    ruleId: 'eu.reg1182-71.3',
    language: 'en',
    title: 'How days are counted',
    summary:
      'The day something happens is not counted. A period that ends on a weekend or public holiday runs on to the next working day. Periods counted backwards do not move.',
    force: 'in-force',
    source: {
      ruleId: 'eu.reg1182-71.3',
      locator: '1182/71 art. 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'How days are counted',
    },
  },
  {
    ruleId: 'eu.cjeu.c-565-22',
    language: 'en',
    title: 'A new period after an unclear trial',
    summary:
      'A free trial that becomes paid gives the right once. If it was not clear beforehand that you would pay, you get the right again. The day on which it starts is our reading.',
    force: 'in-force',
    source: {
      ruleId: 'eu.cjeu.c-565-22',
      locator: 'C-565/22 (Sofatutor)',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A new period after an unclear trial',
    },
  },
  {
    ruleId: 'eu.dfa',
    language: 'en',
    title: 'New European rules announced',
    summary:
      'The European Commission wants to propose rules on cancelling, renewing and trials (Digital Fairness Act). There was no proposal yet when we looked.',
    force: 'announced',
    source: {
      ruleId: 'eu.dfa',
      locator: 'Digital Fairness Act',
      url: 'https://commission.europa.eu',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'New European rules announced',
    },
  },
];
