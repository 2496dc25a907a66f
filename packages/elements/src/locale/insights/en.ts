/** English, for whoever reads why people leave. */
import sections from '../insights-sections/en.ts';
import type { InsightsStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);

const en: InsightsStrings = {
  ...sections,
  title: 'Why people leave',
  lead: (days, cancellations, undone) => {
    if (cancellations === 0) return `${days}, nobody cancelled.`;
    const came =
      cancellations === 1 ? 'one cancellation came in' : `${count(cancellations)} cancellations came in`;
    if (undone === 0) return `${days}, ${came}. None was taken back.`;
    return `${days}, ${came}. ${undone === 1 ? 'One of them was' : `${count(undone)} of them were`} taken back.`;
  },
  days: (from, to) => (from === to ? `On ${from}` : `From ${from} to ${to}`),
  loading: 'Fetching the numbers…',
  loadingLong:
    'The first time after a restart, everything is counted anew. With a million cancellations that takes about half a minute.',
  updated: 'The numbers are up to date.',

  filters: {
    label: 'What you see',
    period: 'Period',
    periods: { '30': '30 days', '90': '90 days', '365': '365 days', custom: 'Own dates' },
    from: 'From',
    to: 'Up to and including',
    show: 'Show these dates',
    interval: 'Per',
    intervals: { day: 'day', week: 'week', month: 'month' },
    mode: 'Data',
    modes: { live: 'Live', test: 'Test' },
  },
  testMode: {
    title: 'Test data',
    text: 'These numbers come from trial cancellations. They count nowhere.',
  },

  figures: {
    label: 'In short',
    how: 'What counts?',
    cancellations: {
      name: 'Cancellations',
      definition:
        'Every cancellation that came in during this period. If somebody cancels the same subscription twice, it counts once.',
    },
    undone: {
      name: 'Taken back',
      definition: 'Cancellations from this period that the subscribers took back themselves.',
    },
    surveys: {
      name: 'With a survey',
      definition:
        'Cancellations from this period with an answered survey. The response is what part of all cancellations that is.',
      rate: (share) => `${share} response`,
      noRate: 'No response to work out yet',
    },
    saved: {
      name: 'Stayed',
      definition:
        'Taken back, not cancelled again within 30 days, and still paying after 30 days. Billing says the last part: as long as it reports nothing, nobody knows.',
      unknown: 'not known',
    },
    before: (period, before, change) =>
      change === null ? `${period}: ${before}` : `${change} · ${period}: ${before}`,
  },

  asTable: 'Show as table',
  asChart: 'Show as chart',

  reasons: {
    intro: (answers) =>
      answers === 1
        ? 'One reason given. People may choose more than one.'
        : `Reasons given ${count(answers)} times. People may choose more than one.`,
    none: 'No reasons were given in this period.',
    eighty: 'Up to here: at least 80% together',
    categories: {
      appreciation: 'Appreciation',
      service: 'Service',
      price: 'Price',
      use: 'Use',
      product: 'Product',
      competition: 'Competition',
      circumstances: 'Circumstances',
      other: 'Other',
    },
  },

  comments: {
    title: 'In their own words',
    search: 'Search the comments',
    searchButton: 'Search',
    reason: 'Reason',
    closed: 'With this key you cannot see what people wrote. That takes a key that may answer.',
    none: 'There are no comments in this period.',
    noneFound: 'No comment matches. Try another word or another reason.',
    more: 'Show more',
    loading: 'Fetching the comments…',
    shown: (n) => (n === 1 ? 'One comment shown' : `${count(n)} comments shown`),
    noReason: 'No reason chosen',
    tag: 'Tag',
    allTags: 'all',
    by: (who) => `Put there by ${who}`,
    untag: (tag) => `Take the tag off: ${tag}`,
    selection: 'What you selected',
    selectAll: (n) => `Select everything shown (${n})`,
    selected: (n) => `${count(n)} selected`,
    tooMany: (most) => `Those are too many at once. Select ${most} at most.`,
    putTag: 'Add the tag',
    put: (tag) => `The tag “${tag}” was added.`,
    gone: (tag) => `The tag “${tag}” is gone.`,
    refused: 'With this key you cannot put tags. That takes a key that may answer.',
    take: (n) => (n === 1 ? 'Save this one as' : `Save these ${count(n)} as`),
  },

  board: {
    waiting: (total, late) => {
      const who =
        total === 1
          ? 'One question or complaint is waiting'
          : `${count(total)} questions and complaints are waiting`;
      if (late === 0) return `${who} for an answer. You are still in time for all of them.`;
      return `${who} for an answer. For ${late === 1 ? 'one' : count(late)} the promised time has passed.`;
    },
    nobody: 'Nobody is waiting for an answer.',
    loading: 'Looking up who is waiting for an answer…',
    closed: 'With this key you cannot see who is waiting for an answer. That takes a key that may answer.',
    more: (left) =>
      left === 1
        ? 'One more is waiting. You will see it once these are answered.'
        : `${count(left)} more are waiting. You will see them once these are answered.`,
    kinds: { question: 'Question', complaint: 'Complaint' },
    late: (moment) => `Late: promised by ${moment}`,
    due: (moment) => `Answer promised by ${moment}`,
    reopened: 'The last answer did not help',
    asked: (moment) => `Sent on ${moment}`,
    turns: {
      'contact.answered': (moment) => `Your answer of ${moment}`,
      'contact.reopened': (moment) => `The reaction to it of ${moment}`,
    },
    erased: 'This text was erased.',
    nothingSaid: 'Without further words.',
    begin: 'Begin with',
    blank: 'an empty page',
    drafts: [
      {
        name: 'an apology',
        text: 'Dear [name],\n\nSorry. [What went wrong, and why that is a nuisance.]\n\n[What you are doing now, and when it will show.]\n\nKind regards,\n[your own name]',
      },
      {
        name: 'an answer to a question',
        text: 'Dear [name],\n\n[The answer, as short as it can be.]\n\nKind regards,\n[your own name]',
      },
    ],
    answer: 'Your answer',
    goes: {
      mail: (address) => `Your answer is mailed to ${address}.`,
      page: 'Your answer goes to the page where the sender can follow how things stand.',
      pageFor: (address) =>
        `Your answer goes to the page where the sender can follow how things stand. Mailing ${address} is up to you: no mail is set up here.`,
      elsewhere: (address) =>
        `This person wants an answer through ${address}. Get in touch first, and write down here what you said.`,
    },
    send: 'Send this answer',
    sending: 'Sending your answer…',
    sent: (reference) => `Your answer was sent. ${reference} is off the list.`,
    nothingWritten: 'Write an answer first.',
    unfinished: (blank) => `First fill in what is still in brackets: ${blank}`,
    failed: 'Your answer was not sent. It is still here.',
  },

  empty: {
    title: 'Nothing to read yet',
    text: 'No cancellation and no survey came in during this period. Choose a longer period to look further back.',
  },
  locked: {
    title: 'These numbers are private',
    text: 'Enter the key that gives access. We keep it only while this page is open.',
    refused: 'This key cannot read these numbers. Check it, or ask your administrator for another one.',
    key: 'Key',
    open: 'Show the numbers',
    loggedOut: {
      title: 'You are not logged in any more',
      text: 'That happens by itself after a while without doing anything. Log in again to read on.',
      open: 'Log in',
    },
  },
  fault: {
    title: 'The numbers are not here right now',
    retry: 'Try again',
    texts: {
      address: 'The address of the numbers is missing or wrong. Check the setting “endpoint”.',
      unreachable: 'We could not connect. Check your internet and try again.',
      busy: 'It is too busy right now. Wait a moment and try again.',
      question: 'This choice was not understood. Choose another period.',
      unexpected: 'We got an answer we do not understand. Is the address right, and is nothing in between?',
    },
  },
};

export default en;
