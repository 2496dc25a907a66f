// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'nl.bw.6-236-j',
    title: 'Free to leave after silent renewal',
    summary:
      'A subscription may run on after the first term, but only without a new fixed term. You can then cancel at any time, with at most one month of notice. Newspapers and magazines have rules of their own.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-j',
      locator: 'BW 6:236 j',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Free to leave after silent renewal',
    },
  },
  {
    ruleId: 'nl.bw.6-236-o',
    title: 'Leaving the way you joined',
    summary:
      'You may cancel in the same way as you subscribed. What was taken out online can be cancelled online.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-o',
      locator: 'BW 6:236 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving the way you joined',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p',
    title: 'Newspapers: renewal for three months at most',
    summary:
      'A newspaper or magazine subscription may be renewed for at most three months at a time. You can cancel towards the end of each renewal, with at most one month of notice.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Newspapers: renewal for three months at most',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p-too-long',
    title: 'Newspapers: too long a renewal does not bind',
    summary:
      'A renewal of a newspaper or magazine for more than three months does not bind you. We then assume that you can cancel at any time with one month of notice.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p-too-long',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Newspapers: too long a renewal does not bind',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q',
    title: 'Newspapers without an end date: one month',
    summary:
      'If a newspaper or magazine subscription runs on without an end date, you can cancel at any time with at most one month of notice.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Newspapers without an end date: one month',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q-less-than-monthly',
    title: 'Less than monthly: three months',
    summary: 'If a magazine appears less than once a month, the notice period may be at most three months.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q-less-than-monthly',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Less than monthly: three months',
    },
  },
  {
    ruleId: 'nl.bw.6-236-r',
    title: 'No fixed moment for giving notice',
    summary: 'The company may not demand that you give notice at one particular moment.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-r',
      locator: 'BW 6:236 r',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'No fixed moment for giving notice',
    },
  },
  {
    ruleId: 'nl.bw.6-236-s',
    title: 'Introductory subscriptions stop',
    summary:
      'An introductory subscription to a newspaper or magazine stops by itself. It may not run on as a regular one.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-s',
      locator: 'BW 6:236 s',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Introductory subscriptions stop',
    },
  },
  {
    ruleId: 'nl.bw.6-237-k',
    title: 'Free to leave after one year',
    summary:
      'If more than one year was agreed, you can cancel at any time after one year, with at most one month of notice. The company may try to prove that a longer term is reasonable after all.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-k',
      locator: 'BW 6:237 k',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Free to leave after one year',
    },
  },
  {
    ruleId: 'nl.bw.6-237-l',
    title: 'Your notice is no longer than theirs',
    summary:
      'Your notice period may not be longer than the company’s own. The company may try to prove that it is reasonable after all.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-l',
      locator: 'BW 6:237 l',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Your notice is no longer than theirs',
    },
  },
  {
    ruleId: 'nl.bw.6-237-o',
    title: 'At most one month of notice',
    summary:
      'In a subscription that was not renewed yet, more than one month of notice is not reasonable. The company may try to prove that it is reasonable after all.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-o',
      locator: 'BW 6:237 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'At most one month of notice',
    },
  },
  {
    ruleId: 'nl.bw.6-230i-2',
    title: 'European rules for counting days',
    summary:
      'The period is counted by a European regulation: the first day is not counted, and an end on a weekend or public holiday moves to the next working day. Whether Good Friday and 5 May count as holidays here is not certain; we assume they do not, so that you are never too late.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230i-2',
      locator: 'BW 6:230i(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'European rules for counting days',
    },
  },
  {
    ruleId: 'nl.bw.6-230o',
    title: 'Fourteen days to change your mind',
    summary:
      'Whoever subscribes online or otherwise at a distance may change their mind for fourteen days. If goods are delivered, the days are counted from the first delivery. No reason is needed.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o',
      locator: 'BW 6:230o(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days to change your mind',
    },
  },
  {
    ruleId: 'nl.bw.6-230o-2',
    title: 'Longer if you were not told',
    summary:
      'If the company did not tell you about the right, it lasts longer: until fourteen days after it does so, and at most twelve months more.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o-2',
      locator: 'BW 6:230o(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Longer if you were not told',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-f',
    title: 'Newspaper subscriptions count too',
    summary: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-f',
      locator: 'BW 6:230p f',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Newspaper subscriptions count too',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-g',
    title: 'Digital content that starts at once',
    summary: 'For digital content the right may end earlier, if you agreed to that beforehand.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-g',
      locator: 'BW 6:230p g',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Digital content that starts at once',
    },
  },
  {
    ruleId: 'nl.bw.6-230r',
    title: 'Money back within fourteen days',
    summary:
      'If you withdraw in time, the company pays back within fourteen days, by the same means you used.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230r',
      locator: 'BW 6:230r(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Money back within fourteen days',
    },
  },
  {
    ruleId: 'nl.bw.6-230s',
    title: 'Paying for what you already used',
    summary:
      'If you asked for a service to start straight away, you only pay for the part until you withdraw. If you did not, or were not told about the right, you pay nothing. The law does not say how the part is worked out: we count calendar days.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230s',
      locator: 'BW 6:230s(4), (5)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Paying for what you already used',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa',
    title: 'A button to withdraw',
    summary:
      'Whoever made a contract online can withdraw online with a clearly visible button. Dutch law fixes no words: the European directive speaks of herroepen, the Civil Code of ontbinden. Either is clear.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa',
      locator: 'BW 6:230oa',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'A button to withdraw',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa-4',
    title: 'Acknowledgement of receipt',
    summary:
      'Whoever withdraws online gets an acknowledgement without delay, in a form that can be kept, with what was declared and the date and time.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa-4',
      locator: 'BW 6:230oa(4)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Acknowledgement of receipt',
    },
  },
  {
    ruleId: 'nl.acm.leidraad-opzeggen',
    title: 'Leaving as easy as joining',
    summary:
      'The regulator ACM holds that leaving must be as easy as joining, without extra hurdles. As an example it names an eye-catching button that says “Abonnement beëindigen”. Those words are not mandatory.',
    force: 'in-force',
    source: {
      ruleId: 'nl.acm.leidraad-opzeggen',
      locator: 'ACM Leidraad bescherming online consument',
      url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving as easy as joining',
    },
  },
  {
    ruleId: 'nl.atw.1-4',
    title: 'Periods in the law and days off',
    summary:
      'A period set by law that ends on a weekend or holiday moves to the next working day. One of at least three days contains two working days. This does not hold for what a contract agrees, nor for long periods.',
    force: 'in-force',
    source: {
      ruleId: 'nl.atw.1-4',
      locator: 'Algemene termijnenwet art. 1–4',
      url: 'https://wetten.overheid.nl/BWBR0002448',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Periods in the law and days off',
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
