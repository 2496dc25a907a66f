/** English. */
import login from './en-login.ts';
import survey from './en-survey.ts';
import type { Words } from './nl.ts';

const en: Words = {
  test: 'This is a test. Nothing is really cancelled.',
  cancel: {
    title: (plan) => (plan === undefined ? 'Cancel your subscription' : `Cancel ${plan}`),
    endsOn: 'If you cancel now, your subscription runs up to and including',
    endsUnknown: 'We cannot say for sure when your subscription ends. You can cancel all the same.',
    why: 'Why this date?',
    whyUnknown: 'Why is that not known?',
    untilLabel: 'Until that day',
    until: 'Everything stays as it is.',
    chargesLabel: 'What you still pay',
    charge: (amount, day) => `${amount} on ${day}`,
    nothingMore: 'Nothing more',
    chargesUnknown: 'We cannot say for sure. Look in your terms, or ask.',
    messageLabel: 'This is what we send for you',
    later: 'Rather on a later day?',
    nothingSent: 'Changed your mind? Just close this page. Nothing has been sent yet.',
    withoutConfig: { help: 'You can cancel here all the same.', go: 'Cancel without these details' },
  },
  withdraw: {
    title: 'Withdraw from your contract',
    lead: 'Withdrawing undoes the purchase. You do not have to say why.',
    open: (day, left) => `You can still change your mind up to and including ${day} (${left}).`,
    daysLeft: (days) => ['today is the last day', 'tomorrow is the last day'][days] ?? `${days} days left`,
    over: (day) =>
      `By our calculation, the time to change your mind ran up to and including ${day}. You may still send your withdrawal. You then get a receipt, and your provider should answer you.`,
    unknown:
      'We cannot say for sure until when you can change your mind. You can send your withdrawal all the same.',
    about: 'What it is about',
    refund: 'Your money back',
    refundBy: (day, amount) => (amount === undefined ? `By ${day}` : `${amount}, by ${day}`),
    goods: 'What you received',
    returnBy: (day) => `You send it back, by ${day}`,
    items: 'Is it only about a part?',
    itemsHint: 'Then tick what you withdraw from. If you tick nothing, it is about all of it.',
    who: 'Your details',
    orderHint: 'You do not know the number? Then write what you bought, and when.',
    mailed: 'You get your receipt by e-mail, too.',
    instead: 'Cancelling is something else. Then the purchase stands, and you stop for the future.',
    insteadLink: 'I want to cancel, not withdraw',
    nothingSent: 'Nothing has been sent yet. That happens only when you press the button.',
    next: 'What happens now',
    nextLead: 'These days stood on the page where you withdrew.',
    withoutConfig: { help: 'You can withdraw here all the same.', go: 'Withdraw without these details' },
  },
  situation: {
    canceled: {
      title: 'You have already cancelled.',
      endsOn: (day) => `Your subscription runs until the end of ${day}.`,
      ended: (day) => `Your subscription ran until the end of ${day}.`,
      receipt: 'See your cancellation, or take it back',
      again: 'Not sure whether it worked? You may cancel once more below.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `${owed} is still to be paid. You can cancel all the same.`
          : 'Something is still to be paid. You can cancel all the same.',
      stays: 'That does not change what you already had to pay.',
    },
    promotional: (price, until, then) =>
      `You now pay a special price: ${price}, until ${until}. After that it would be ${then}.`,
    trial: {
      until: (day) => `Your trial runs until the end of ${day}.`,
      free: 'If you cancel now, you pay nothing.',
    },
    appStore: {
      lead: (store) =>
        `You pay through ${store}. Stop your subscription there too, or ${store} keeps charging you.`,
      steps: (store) => [
        `Open your subscriptions with ${store}.`,
        'Choose this subscription.',
        'Choose cancel, and confirm.',
      ],
      open: (store) => `Open your subscriptions with ${store}`,
    },
    refund: {
      label: 'What you get back',
      none: 'Nothing. What you have paid already is not paid back.',
      by: (amount, day) => `${amount}, by ${day}`,
      laterKnown: 'That depends on the last day, which is not known here yet.',
      unknown: (until) =>
        `We do not know that here. You have paid until the end of ${until}. Ask whether you get the rest back.`,
      how: 'How is that worked out?',
      paid: (paid, from, until, total) =>
        `You paid ${paid} for ${from} to the end of ${until}. That is ${total} days.`,
      left: (last, days) =>
        `After ${last}, your last day, ${days} ${days === 1 ? 'day is' : 'days are'} left of them.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, rounded to whole cents.`,
    },
    consequences: {
      access: { label: 'Using it', 'until-end': 'You can use everything until the end of the last day.' },
      data: {
        label: 'Your data',
        kept: 'What you stored is kept.',
        'deleted-at-end':
          'What you stored is deleted after the last day. Save what you want to keep before then.',
      },
      account: {
        label: 'Your account',
        stays: 'Your account stays.',
        'closed-at-end': 'Your account is closed after the last day.',
        separate: 'Your account stays. Only deleting your account does not cancel anything.',
      },
      seats: { label: 'Others', 'end-too': 'It ends on the same day for everybody on this subscription.' },
      credits: {
        label: 'Your credit',
        kept: 'You keep your credit.',
        'lost-at-end': 'You can use your credit until the end of the last day. After that it is gone.',
      },
    },
  },
  fields: {
    legend: 'Which subscription is it about?',
    identity:
      'Fill in your customer number or your e-mail address, so that it is clear which subscription you mean.',
    kind: 'What kind of cancellation is it?',
    ordinary: 'Ordinary cancellation',
    extraordinary: 'Cancellation for a special reason',
    cause: 'The special reason (only if you have one)',
    name: 'Name',
    contract: 'Customer number or contract number',
    order: 'Order number or contract number',
    phoneLine: 'Telephone number of the line',
    endDate: 'End date (leave empty to stop as soon as possible)',
    email: 'E-mail address',
    comment: 'Is there anything you would like to add?',
    message: 'Your message',
    replyTo: 'Your e-mail address, for the answer',
    missing: 'Not solved yet? Write here what is missing.',
    optional: '(optional)',
  },
  contact: {
    title: 'Ask a question or make a complaint',
    lead: 'You see right away by when you get an answer.',
    kind: 'What would you like to send?',
    question: 'A question',
    complaint: 'A complaint',
    answerBy: (moment) => `(answer by ${moment})`,
    topic: 'What is it about?',
    topics: {
      subscription: 'My subscription',
      delivery: 'Delivery',
      payment: 'A payment or an invoice',
      account: 'Logging in, or my details',
      product: 'What I get or use',
      service: 'How I was helped',
      other: 'Something else',
    },
    noAnswer: 'I do not need an answer',
    needReply: 'Enter your e-mail address, or tick that you do not need an answer.',
    send: 'Send my message',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'I cancel my subscription.' : `I cancel my subscription to ${plan}.`,
    extraordinary: (cause) => `I cancel for a special reason: ${cause}`,
    cause: (cause) => `The reason I give: ${cause}`,
    endsOn: (day) => `According to this page the last day is ${day}.`,
    asap: 'As soon as possible, please.',
    wanted: (day) => `I want it to end on ${day}.`,
    name: (name) => `Name: ${name}.`,
    contract: (contract) => `Customer or contract number: ${contract}.`,
    phoneLine: (number) => `Telephone number of the line: ${number}.`,
    email: (email) => `E-mail address: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'I withdraw from my contract.' : `I withdraw from my contract: ${what}.`,
    onlyItems: (items) => `It is only about: ${items.join('; ')}.`,
    order: (reference) => `Order number or contract number: ${reference}.`,
    undo: (moment) => `I take back my cancellation of ${moment}. I want to keep my subscription.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Your cancellation was received',
      'cancellation.undone': 'Your request to stay was received',
      'withdrawal.requested': 'Your withdrawal was received',
      'survey.answered': 'Thank you',
      'contact.submitted': 'Your message was received',
      'preferences.changed': 'Your preference was received',
      'flow.step': 'Received',
    },
    document: 'Receipt',
    receivedAt: (moment) => `Received on ${moment}.`,
    undone: 'Your provider will confirm whether your subscription continues.',
    thanks: 'Your answer has arrived. We will read it.',
    reference: 'Reference',
    received: 'Received on',
    zone: (zone) => `time zone ${zone}`,
    endsOn: 'Your subscription runs up to and including',
    endsAccording: 'according to the page you used',
    endsUnknown: 'You will be told',
    answerBy: 'Answer by',
    declared: 'This is what you sent',
    notAccepted:
      'This proves that your message arrived, and when. It does not say whether it has been processed.',
    keep: 'Keep this receipt: print this page or save it.',
    save: 'Save the receipt',
    status: 'See where it stands',
    back: 'Back to your receipt',
    proof: 'For anyone who wants to check that this receipt is genuine',
    proofHow: 'Below are the receipt with its digital signature, and the key to check it with.',
    checking: 'Your browser has not checked this receipt yet. It needs JavaScript to do so.',
    genuine: 'Checked: the signature is right, and this page says the same as the receipt.',
    altered: 'Careful: this receipt was changed. The signature or the text on this page is not right.',
    unable: 'This browser cannot check the signature.',
    jws: 'The receipt (JWS)',
    key: 'The key (JWK)',
  },
  survey,
  marketing: {
    title: 'No more marketing either?',
    hint: 'One click is enough. You will still get messages about your cancellation.',
    button: 'Stop sending me marketing too',
    declared: 'Do not send me any more marketing.',
  },
  undo: {
    title: 'Stay after all?',
    lead: 'As long as your subscription runs, you can take back your cancellation. Your provider then confirms whether it continues.',
    button: 'Take back my cancellation',
  },
  startAgain: {
    title: 'Start again?',
    lead: 'Would you like to come back? You are welcome.',
    link: 'Start again',
  },
  status: {
    title: 'Where it stands',
    ask: 'Fill in the reference from your receipt.',
    reference: 'Reference',
    look: 'Look',
    unknown: 'We find nothing with this reference. Would you check it once more?',
    received: 'Received. Nobody has reported yet that it was processed.',
    undone:
      'Your request to stay was received. Your provider will confirm whether your subscription continues.',
    scheduled: (day) =>
      day === undefined
        ? 'Processed: your subscription will end.'
        : `Processed: your subscription ends on ${day}.`,
    effective: (day) =>
      day === undefined ? 'Your subscription has ended.' : `Your subscription ended on ${day}.`,
    failed:
      'Something went wrong while processing it. Your cancellation was received all the same. Keep your receipt and ask your provider about it.',
    withdrawal: {
      scheduled: 'Your withdrawal is being dealt with.',
      effective: 'Your withdrawal has been dealt with.',
      failed:
        'Something went wrong while dealing with it. Your withdrawal was received all the same. Keep your receipt and ask your provider about it.',
    },
    updated: 'Last updated',
    contact: {
      open: (moment) => `Your message was received. You will get an answer by ${moment}.`,
      overdue: (moment) =>
        `You were to get an answer by ${moment}. We did not manage that, and we are sorry. Your message is still open.`,
      reported: 'It was reported that you are waiting too long.',
      answered: 'Your message was answered.',
      unasked: 'Your message was received. You wanted no answer to it.',
      readIt: 'Open your receipt to read the answer.',
      solved: 'You told us that it is solved.',
      reopened: (moment) =>
        `You told us that it is not solved yet. You will get another answer by ${moment}.`,
      you: (moment) => `Your message of ${moment}`,
      team: (moment) => `Our answer of ${moment}`,
      erased: 'This text was erased.',
      question: 'Did this solve it?',
      yes: 'Yes, it is solved',
      no: 'No, not yet',
      stillNot: 'Not solved after all?',
    },
  },
  problem: {
    title: 'That did not work yet',
    notReceived: 'Nothing was received yet. What you filled in is below.',
    fix: 'Please check',
    again: 'Send again',
    busy: 'It is too busy here just now. Wait a few seconds and send it again.',
    internal: 'Something went wrong here. Send it once more; sending twice does no harm.',
    tooLarge: 'The text is too long. Make it shorter and send it again.',
    reused: 'Something was already received from this page, with other content.',
    reusedLead: 'Would you like to send this text as well? You can, as a new message.',
    sendAsNew: 'Send as a new message',
    forbidden: 'This can only be done from the page of this service itself. Go there and try again.',
    notFound: 'This page does not exist, or no longer.',
    erased:
      'What stood here was erased. Did you keep the receipt yourself? Then it still proves what was received, and when.',
    config: 'The website you came from passed on details that are not right.',
    configFor: 'For whoever runs the website:',
    otherWays: 'Rather do it another way?',
    mail: 'Mail to',
    phone: 'Call',
    post: 'Write to',
    malformed: 'This is not quite right yet. Would you check it?',
    missing: 'Please fill this in.',
  },
  login,
  insights: {
    title: 'Insights',
    noScript: 'This page needs JavaScript.',
    noAssets:
      'The files of this page are not set up. Start the receiver with --assets and the folder of the script tag.',
  },
};

export default en;
