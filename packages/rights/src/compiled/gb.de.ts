// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'gb.ccr2013.30',
    title: 'Fourteen days to change your mind',
    summary:
      'Whoever makes a contract at a distance may change their mind until fourteen days after the day of the contract. If goods are delivered, the days are counted from the first delivery.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.30',
      locator: 'SI 2013/3134 reg. 30',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days to change your mind',
    },
  },
  {
    ruleId: 'gb.ccr2013.31',
    title: 'Longer if you were not told',
    summary:
      'If the company did not tell you about the right, you have up to twelve months more. If it tells you later, you have fourteen days from that day.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.31',
      locator: 'SI 2013/3134 reg. 31',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Longer if you were not told',
    },
  },
  {
    ruleId: 'gb.ccr2013.counting',
    title: 'A weekend moves nothing',
    summary:
      'If the period ends on a weekend or a holiday, that stays the last day. The regulations say nothing about moving it; we have not checked that.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.counting',
      locator: 'SI 2013/3134 reg. 30',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'A weekend moves nothing',
    },
  },
  {
    ruleId: 'gb.ccr2013.34',
    title: 'Money back within fourteen days',
    summary: 'If you withdraw in time, the company pays back within fourteen days. We have not checked this.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.34',
      locator: 'SI 2013/3134 reg. 34',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Money back within fourteen days',
    },
  },
  {
    ruleId: 'gb.ccr2013.36',
    title: 'Paying for what you already used',
    summary:
      'If you asked for a service to start straight away, you pay for the part until you withdrew. We have not checked this; we count calendar days.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.36',
      locator: 'SI 2013/3134 reg. 36',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Paying for what you already used',
    },
  },
  {
    ruleId: 'gb.ccr2013.37',
    title: 'Digital content that starts at once',
    summary:
      'For digital content the right may end earlier, if you agreed to that beforehand. We have not checked this.',
    force: 'in-force',
    source: {
      ruleId: 'gb.ccr2013.37',
      locator: 'SI 2013/3134 reg. 37',
      url: 'https://www.legislation.gov.uk/uksi/2013/3134',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Digital content that starts at once',
    },
  },
  {
    ruleId: 'gb.dmcc.254',
    title: 'What a subscription is',
    summary:
      'The new rules will hold for contracts that go on by themselves, or start to cost money after a free or cheap start. There are exceptions.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.254',
      locator: 'DMCC Act 2024 s. 254–255',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'What a subscription is',
    },
  },
  {
    ruleId: 'gb.dmcc.256',
    title: 'The key information in one place',
    summary: 'Before you subscribe, the key information stands in one place, without extra steps to read it.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.256',
      locator: 'DMCC Act 2024 s. 256',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'The key information in one place',
    },
  },
  {
    ruleId: 'gb.dmcc.258',
    title: 'A reminder every six months',
    summary:
      'The company reminds you of a payment at the end of each period of six months, and also before the first payment after a trial.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.258',
      locator: 'DMCC Act 2024 s. 258',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'A reminder every six months',
    },
  },
  {
    ruleId: 'gb.dmcc.259',
    title: 'What reminders look like is still to come',
    summary: 'What the reminders say and when they come is still to be laid down in regulations.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.259',
      locator: 'DMCC Act 2024 s. 259, 277',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'What reminders look like is still to come',
    },
  },
  {
    ruleId: 'gb.dmcc.260',
    title: 'Leaving in a straightforward way, online too',
    summary:
      'You can end the contract in a straightforward way, without steps that are not reasonably necessary. What was taken out online can be ended online, with instructions where you would look for them.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.260',
      locator: 'DMCC Act 2024 s. 260',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving in a straightforward way, online too',
    },
  },
  {
    ruleId: 'gb.dmcc.261',
    title: 'A notice that the contract ends',
    summary: 'The company confirms that the contract ends. We have not checked this.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.261',
      locator: 'DMCC Act 2024 s. 261',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'A notice that the contract ends',
    },
  },
  {
    ruleId: 'gb.dmcc.264',
    title: 'A new period to change your mind on renewal',
    summary:
      'You can change your mind at the start and after a renewal, with a clear statement and without a penalty.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.264',
      locator: 'DMCC Act 2024 s. 264',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'A new period to change your mind on renewal',
    },
  },
  {
    ruleId: 'gb.dmcc.265',
    title: 'Fourteen days, after a trial too',
    summary:
      'The period lasts fourteen days. After a trial, and after a renewal for twelve months or more, you get it again.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.265',
      locator: 'DMCC Act 2024 s. 265',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days, after a trial too',
    },
  },
  {
    ruleId: 'gb.dmcc.266',
    title: 'A separate notice of that period',
    summary:
      'On the first day of that new period, or as soon as practicable, you get a separate notice about it.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.266',
      locator: 'DMCC Act 2024 s. 266',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'A separate notice of that period',
    },
  },
  {
    ruleId: 'gb.dmcc.267',
    title: 'Refunds are still to be worked out',
    summary: 'How exactly withdrawing and paying back work will be laid down in regulations.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.267',
      locator: 'DMCC Act 2024 s. 267',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Refunds are still to be worked out',
    },
  },
  {
    ruleId: 'gb.dmcc.275-3',
    title: 'Not for contracts made before',
    summary: 'The new rules do not hold for contracts made before they come into force.',
    force: 'announced',
    source: {
      ruleId: 'gb.dmcc.275-3',
      locator: 'DMCC Act 2024 s. 275(3)',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Not for contracts made before',
    },
  },
  {
    ruleId: 'gb.gov.2026-04-02',
    title: 'How many offers are fine is still to come',
    summary:
      'On 2 April 2026 the government wrote that guidance will say how many offers and questions are reasonable when somebody leaves. Refunds will be due within fourteen days.',
    force: 'in-force',
    source: {
      ruleId: 'gb.gov.2026-04-02',
      locator: 'Government response of 2 April 2026',
      url: 'https://www.gov.uk',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'How many offers are fine is still to come',
    },
  },
  {
    ruleId: 'gb.gov.2026-08-09',
    title: 'Announced for January 2027',
    summary:
      'The new rules will come into force in January 2027, the government wrote on 9 August 2026. By October 2026 no order to do so had been made.',
    force: 'in-force',
    source: {
      ruleId: 'gb.gov.2026-08-09',
      locator: 'gov.uk, 9 August 2026',
      url: 'https://www.gov.uk',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Announced for January 2027',
    },
  },
  {
    ruleId: 'gb.dmcc.penalties',
    title: 'Fines by the regulator',
    summary:
      'The regulator can impose fines itself: up to ten per cent of worldwide turnover, or 300,000 pounds.',
    force: 'in-force',
    source: {
      ruleId: 'gb.dmcc.penalties',
      locator: 'DMCC Act 2024 Part 3',
      url: 'https://www.legislation.gov.uk/ukpga/2024/13',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Fines by the regulator',
    },
  },
];
