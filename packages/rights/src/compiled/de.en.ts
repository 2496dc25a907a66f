// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'de.bgb.309-9-a',
    title: 'First term of two years at most',
    summary:
      'In the terms, the first term may last two years at most. If it is longer, we assume that you can cancel at any time after two years, with one month of notice.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-a',
      locator: 'BGB § 309 Nr. 9 a',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'First term of two years at most',
    },
  },
  {
    ruleId: 'de.bgb.309-9-b',
    title: 'Free to leave after renewal',
    summary:
      'A contract may only renew silently for an indefinite period. You can then cancel at any time, with at most one month of notice.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-b',
      locator: 'BGB § 309 Nr. 9 b',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Free to leave after renewal',
    },
  },
  {
    ruleId: 'de.bgb.309-9-c',
    title: 'At most one month of notice before the end',
    summary: 'Towards the end of the first term, the notice period may be at most one month.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-c',
      locator: 'BGB § 309 Nr. 9 c',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'At most one month of notice before the end',
    },
  },
  {
    ruleId: 'de.bgb.309-9-open-ended',
    title: 'Without a fixed term: one month',
    summary:
      'For contracts that never had a fixed term we use the same maximum as after a renewal. We have not read a source for this.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-open-ended',
      locator: 'BGB § 309 Nr. 9',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Without a fixed term: one month',
    },
  },
  {
    ruleId: 'de.egbgb.229-60',
    title: 'Old contracts keep the old rule',
    summary: 'For contracts made before 1 March 2022 the old version of § 309 no. 9 still applies.',
    force: 'in-force',
    source: {
      ruleId: 'de.egbgb.229-60',
      locator: 'EGBGB Art. 229 § 60',
      url: 'https://www.gesetze-im-internet.de/bgbeg/art_229__60.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Old contracts keep the old rule',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-b',
    title: 'Old contract: renewal for one year at most',
    summary:
      'A contract made before 1 March 2022 could be renewed for at most one year at a time. The notice period may be at most three months.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-b',
      locator: 'BGB § 309 Nr. 9 b a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Old contract: renewal for one year at most',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-c',
    title: 'Old contract: at most three months of notice',
    summary:
      'In a contract made before 1 March 2022 the notice period before the end of the term may be at most three months.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-c',
      locator: 'BGB § 309 Nr. 9 c a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Old contract: at most three months of notice',
    },
  },
  {
    ruleId: 'de.bgb.193',
    title: 'No period ends on a weekend',
    summary:
      'The day something happens is not counted. If the period ends on a Saturday, Sunday or a public holiday where the declaration is made, it runs on to the next working day.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.193',
      locator: 'BGB § 193',
      url: 'https://www.gesetze-im-internet.de/bgb/__193.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'No period ends on a weekend',
    },
  },
  {
    ruleId: 'de.bgb.355',
    title: 'Fourteen days to change your mind',
    summary:
      'Whoever makes a contract at a distance can withdraw for fourteen days without a reason. Sending it in time is enough. For regular deliveries the days are counted from the first one.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.355',
      locator: 'BGB § 355 Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__355.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days to change your mind',
    },
  },
  {
    ruleId: 'de.bgb.356-3',
    title: 'Longer if you were not told',
    summary:
      'If you were not told about the right, it ends twelve months and fourteen days after the start at the latest.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356-3',
      locator: 'BGB § 356 Abs. 3',
      url: 'https://www.gesetze-im-internet.de/bgb/__356.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Longer if you were not told',
    },
  },
  {
    ruleId: 'de.bgb.357',
    title: 'Money back within fourteen days',
    summary: 'After a withdrawal the company has to pay back what it received within fourteen days.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.357',
      locator: 'BGB § 357 Abs. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__357.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Money back within fourteen days',
    },
  },
  {
    ruleId: 'de.bgb.312k-labels',
    title: 'The cancel button and the confirm button',
    summary:
      'One button says nothing but “Verträge hier kündigen”, the other “jetzt kündigen”, or something just as unambiguous. Both are easy to read, always available and easy to reach.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-labels',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'The cancel button and the confirm button',
    },
  },
  {
    ruleId: 'de.bgb.312k-fields',
    title: 'What the confirmation page may ask',
    summary:
      'The page asks for the kind and, if it is for cause, the reason, for the person, the contract, the date and an address for the confirmation. It may not ask for more.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-fields',
      locator: 'BGB § 312k Abs. 2 S. 3 Nr. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'What the confirmation page may ask',
    },
  },
  {
    ruleId: 'de.bgb.312k-structure',
    title: 'One page, complete from the start',
    summary:
      'The first button leads straight to a single page with all fields and the confirm button. None of it may appear only step by step.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-structure',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'One page, complete from the start',
    },
  },
  {
    ruleId: 'de.bgb.312k-receipt',
    title: 'Confirmation at once, in text form',
    summary:
      'The company confirms at once, electronically and in text form: the content, the date and time of receipt, and the day the contract ends.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-receipt',
      locator: 'BGB § 312k Abs. 4',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Confirmation at once, in text form',
    },
  },
  {
    ruleId: 'de.bgb.312k-6',
    title: 'No button, no notice period',
    summary: 'If the buttons or the page are missing, you can cancel at any time without any notice.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-6',
      locator: 'BGB § 312k Abs. 6',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'No button, no notice period',
    },
  },
  {
    ruleId: 'de.bgh.i-zr-200-25',
    title: 'No offers on the confirmation page',
    summary:
      'The confirmation page may not carry anything the law does not list: no offers and no further information.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgh.i-zr-200-25',
      locator: 'BGH 16.07.2026, I ZR 200/25',
      url: 'https://www.bundesgerichtshof.de',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'No offers on the confirmation page',
    },
  },
  {
    ruleId: 'de.kg.5-u-6-25',
    title: 'Cancelling without logging in',
    summary:
      'The Kammergericht holds that no login may stand between the button and the confirmation page. The Federal Court heard the question on 5 November 2026; we do not know the result yet.',
    force: 'in-force',
    source: {
      ruleId: 'de.kg.5-u-6-25',
      locator: 'KG 12.11.2025, 5 U 6/25',
      url: 'https://alro-recht.de/?p=5598',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Cancelling without logging in',
    },
  },
  {
    ruleId: 'de.olg-nuernberg.3-u-2214-23',
    title: 'A conceivable exception for logging in',
    summary:
      'The OLG Nürnberg also demands a button without a login, but finds an exception conceivable where the service by its nature needs one.',
    force: 'in-force',
    source: {
      ruleId: 'de.olg-nuernberg.3-u-2214-23',
      locator: 'OLG Nürnberg 30.07.2024, 3 U 2214/23',
      url: 'https://betriebs-berater.ruw.de/wirtschaftsrecht/urteile/Erreichbarkeit-des-bei-Verbrauchervertraegen-im-elektronischen-Geschaeftsverkehr-vorgeschriebenen-Kuendigungsbuttons-46729',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'A conceivable exception for logging in',
    },
  },
  {
    ruleId: 'de.bgb.356a',
    title: 'The withdrawal function',
    summary:
      'During the whole withdrawal period the page says “Vertrag widerrufen” in plain sight, then “Widerruf bestätigen”. This duty stands beside the cancel button.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356a',
      locator: 'BGB § 356a',
      url: 'https://www.gesetze-im-internet.de/bgb/__356a.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'The withdrawal function',
    },
  },
  {
    ruleId: 'eu.crd.9',
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
