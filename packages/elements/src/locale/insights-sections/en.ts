/** The questions on the page with figures, and how they are answered. */
import type { SectionStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);

const en: SectionStrings = {
  questions: {
    why: 'Why do people leave?',
    since: 'Since when?',
    who: 'Who are they?',
    became: 'What became of the cancellations?',
    cost: 'What does it cost?',
    waiting: 'Who is still waiting for an answer?',
    topics: 'What are questions and complaints about?',
    ease: 'Is leaving easy?',
    loyalty: 'What do people get who stay, and who leave?',
    offers: 'What became of what was offered?',
  },
  summary: {
    label: 'The questions and the short answers',
    pending: 'Looking it up…',
    failed: 'We could not fetch this.',
  },
  withheld: 'A dash stands for a number that this key is not shown, because it is about few people.',
  unknown: 'not known',
  compared: (days) => (days === 1 ? 'the day before' : `the ${count(days)} days before`),
  was: (value) => `was ${value}`,

  narrow: {
    open: 'Look at a part only',
    names: {
      plan: 'Plan',
      segment: 'Group',
      jurisdiction: 'Country',
      language: 'Language',
      client: 'Version of the button',
    },
    all: 'all',
    only: (what) => `You only see: ${what}.`,
    widen: 'Show everything again',
    nothing: 'No cancellation and no survey fits this choice.',
    notHere: 'These figures are about everybody: which plan or reason belongs to them is not known here.',
  },

  why: {
    short: (first, second) => (second ? `${first}, then ${second}` : first),
    all: 'All reasons',
    where: 'Where you are',
    deeper: (reason) => `${reason}: look further`,
    leaf: 'This reason goes no deeper. What people wrote about it is further down.',
    read: 'Read what they wrote about it',
    legend: (before) => `The mark on a bar shows ${before}.`,
    place:
      'What is at the top gets chosen more often. The table also shows how often a reason was chosen when it was on the screen, and what that would be if every reason had been at the top, in the middle and at the bottom equally often.',
    columns: {
      reason: 'Reason',
      category: 'Subject',
      answers: 'Number',
      share: 'Share of surveys',
      before: 'Share in the period before',
      cumulative: 'Running share of all reasons',
      rate: 'Chosen when on the screen',
      corrected: 'The same, whatever its place',
    },
    withheld: (n) =>
      n === 1
        ? 'One line is left out here, because it is about few people.'
        : `${count(n)} lines are left out here, because they are about few people.`,
  },

  since: {
    turned: (when, reason, before, after) =>
      `Since about ${when} more people give “${reason}” as a reason: ${after}, before that ${before}.`,
    steady: 'No reason suddenly comes up much more often. What differs may be chance.',
    also: (labels) => `In those weeks: ${labels}.`,
    how: 'For each reason we look for the day after which it clearly comes up more often, and name that day only if it is very unlikely to be chance.',
    canceled: 'Cancellations',
    notes: 'What happened',
    add: {
      open: 'Add what happened',
      on: 'Day',
      label: 'What happened',
      button: 'Add it',
      kept: 'It stands in the address of this page only: whoever gets the link sees it too.',
    },
    remove: (label) => `Take away: ${label}`,
    period: 'Period',
    bar: (days, n) => `${days}: ${n}`,
    summary: (what, total, most, when) =>
      `Bar chart of ${what}: ${total} in all. The most, ${most}, ${when}. The table has every number.`,
    on: (day) => `on ${day}`,
    between: (from, to) => `from ${from} to ${to}`,
  },

  who: {
    by: 'Side by side, by',
    groupings: { tenure: 'how long they stayed', plan: 'plan', jurisdiction: 'country', segment: 'group' },
    tenures: {
      under_3_months: 'under 3 months',
      under_1_year: '3 months to 1 year',
      under_2_years: '1 to 2 years',
      under_5_years: '2 to 5 years',
      '5_years_or_more': '5 years or more',
    },
    most: (group, share) => `The largest group is “${group}”: ${share} of the surveys.`,
    standsOut: (group, reason, share, others) =>
      `What stands out: of “${group}”, ${share} give “${reason}” as a reason, of the others ${others}.`,
    none: 'Who they are is not known. Pass on what you know in the setting “subscription” of the cancel button: “plan”, “since” and “segment”.',
    cells:
      'Each cell says what part of that group gave the reason. The stronger the colour, the larger the part.',
    reason: 'Reason',
    answered: (n) => `${n} with a reason`,
    omitted: (n) => `${count(n)} smaller groups are left out here.`,
  },

  became: {
    names: {
      canceled: 'Cancelled',
      deflected: 'Taken back, outcome unknown',
      saved: 'Stayed',
      lost: 'Left after all',
      ended: 'Ended all the same',
    },
    definitions: {
      canceled: 'The cancellation stands.',
      deflected: 'Whether they still pay after 30 days is not known.',
      saved:
        'Taken back by themselves, not cancelled again within 30 days, and still paying after 30 days. Billing says the last part.',
      lost: 'Taken back, and cancelled again within 30 days.',
      ended: 'Taken back, and ended by billing all the same.',
    },
    savedUnknown: 'Who stayed is not known: billing has not reported yet who goes on paying.',
    billing: {
      effective: 'Ended, billing says',
      scheduled: 'Scheduled, billing says',
      unreported: 'Billing said nothing yet',
      failed: 'Billing could not do it',
    },
    failed: (n) =>
      `Look here: billing could not carry out ${n === 1 ? 'one cancellation' : `${count(n)} cancellations`}. Whoever cancelled thinks it is settled.`,
    ended: (n) =>
      `Look here: ${n === 1 ? 'one subscription was' : `${count(n)} subscriptions were`} ended after the cancellation had been taken back. Whoever did that wanted to stay.`,
    columns: { outcome: 'What became of it', count: 'Number', share: 'Share', before: 'Period before' },
  },

  cost: {
    short: (money) => `${money} a month less`,
    intro: (money, n) =>
      `${money} a month less, at your current prices: from the ${n === 1 ? 'one subscription that ends or has ended' : `${count(n)} subscriptions that end or have ended`}.`,
    unpriced: (n) =>
      n === 1
        ? 'Of one cancellation we do not know the price. It is not counted here.'
        : `Of ${count(n)} cancellations we do not know the price. They are not counted here.`,
    byReason: 'By reason, for those who answered the survey. Whoever gave two reasons counts under both.',
    none: 'That is not known, because no price stands in a cancellation. Put what your plans cost into the setting “prices”, and we work it out.',
    columns: { reason: 'Reason', answers: 'Number', value: 'A month' },
    per: { week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
    used: 'Which prices did we use?',
  },

  waiting: {
    short: (open, overdue) =>
      `${open === 1 ? 'One is waiting' : `${count(open)} are waiting`}, ${overdue === 0 ? 'none too long' : `${count(overdue)} too long`}`,
    nobody: 'Nobody',
    period: 'Questions and complaints from this period',
    names: {
      received: 'Want an answer',
      answered: 'Answered',
      median: 'Half had an answer within',
      p90: 'Nine of ten within',
      late: 'Answered later than promised',
      solved: 'Said it was solved',
      reopened: 'Said it did not help',
    },
  },

  topics: {
    all: 'All topics',
    none: 'Nobody named a topic.',
    topic: 'Topic',
    names: {
      received: 'Number',
      before: 'Period before',
      questions: 'Questions',
      complaints: 'Complaints',
      open: 'Waiting for an answer',
      overdue: 'Waiting too long',
      reopened: 'The answer did not help',
    },
  },

  ease: {
    short: (time) => `Half of them are done within ${time}`,
    none: 'That is not known, because the cancel button here does not send how leaving goes. It takes messages of the type “flow.step”.',
    names: {
      median: 'Half of them are done within',
      p90: 'Nine of ten within',
      activations: 'Actions until it is done',
      completion: 'Get to the end',
      troubled: 'Something went wrong',
      login: 'Without a login',
      undo: 'Took it back',
    },
    why: {
      flow: 'The button does not send how leaving went.',
      login: 'There were no cancellations, or it is about too few people.',
    },
    funnel: 'From opening to done',
    ends: {
      sessions: 'Opened',
      canceled: 'Cancelled',
      deflected: 'Took an offer',
      abandoned: 'Left the page',
      error: 'Got stuck',
      open: 'Still at it',
      offered: 'Saw an offer',
      accepted: 'Took that offer',
    },
    definitions: {
      sessions: 'Every time somebody opened it to cancel.',
      canceled: 'The cancellation was received, whatever else happened.',
      deflected: 'Took an offer and did not cancel. We do not count that as staying yet.',
      abandoned: 'Left, or did nothing for half an hour. We never count that as staying.',
      error: 'Something went wrong and no cancellation was received.',
      open: 'Not silent for half an hour yet.',
    },
    clients: 'By version of the button',
    client: 'Version',
    columns: { step: 'Step', count: 'Number', share: 'Share' },
  },

  loyalty: {
    stay: 'Who stays gets',
    leave: 'Who wants to leave gets',
    nothing: 'Nothing.',
    perYear: (money) => `${money} a year`,
    total: (money) => `Together ${money} a year`,
    gap: (money) => `Who wants to leave gets ${money} a year more than who stays. Loyal people notice.`,
    even: 'Who stays gets no less than who wants to leave.',
    unvalued: (share) => `${share} left because they did not feel valued.`,
    none: 'That is not known. Put what people get who stay (“stay”), and what you offer to those who want to leave (“leave”), into the setting “loyalty”.',
  },

  offers: {
    leavingShare: (share) =>
      `${share} of what was taken is only for those who want to leave. Whoever stays does not get it.`,
    how: 'Whether somebody would have stayed without an offer, these figures do not say.',
    unseen:
      'How often it was seen is not known here: the button does not send that, or not by plan, reason, group or country.',
    seen: (offered, declined, taken) => `Seen: ${offered}. Declined: ${declined}. Taken: ${taken}.`,
    only: (taken) => `Taken: ${taken}.`,
    madeTo: {
      everyone: 'For everyone, also for those who stay.',
      leaving: 'Only for those who want to leave.',
    },
    offer: 'Offer',
    to: 'For whom',
    offered: 'Seen',
    declined: 'Declined',
    taken: 'Taken',
    ends: {
      kept: 'Stayed',
      notKept: 'Left after all',
      pending: 'Not known yet',
      unnamed: 'Cannot be followed',
    },
    definitions: {
      kept: 'Took the cancellation back for it, and still pays after 30 days. Billing says the last part.',
      notKept:
        'Took the cancellation back for it, but the subscription ends all the same or was cancelled again.',
      pending:
        'Took the cancellation back for it. Less than 30 days ago, or billing has not said anything yet.',
      unnamed:
        'Took it before cancelling, or followed a link. Then nobody knows which subscription it is about.',
    },
  },

  themes: {
    title: 'What comes up often',
    people: (n) => (n === '1' ? 'once' : `${n} times`),
    how: 'These words come up far more often with that reason than with others. Press one to read the comments it stands in.',
    alike: (people) => `${count(people)} people wrote nearly the same:`,
  },

  rows: {
    title: 'Reckon on yourself',
    text: 'Each survey and each cancellation on a line of its own, without names or addresses. Comments may still say something about a person.',
    what: 'Which',
    scopes: { shown: 'what you look at now', all: 'everything from this period' },
    surveys: 'Surveys',
    cases: 'Cancellations',
    formats: {
      csv: 'CSV, for a spreadsheet',
      ndjson: 'NDJSON, for programs',
      parquet: 'Parquet, for large tables',
    },
    fetching: 'Fetching the file…',
    done: 'The file was saved with your downloads.',
    refused: 'With this key you cannot fetch rows. That takes a key that may answer.',
  },
};

export default en;
