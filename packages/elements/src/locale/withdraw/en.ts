/** English, for people who withdraw. */
import type { WithdrawStrings } from './nl.ts';

const en: WithdrawStrings = {
  entry: 'Withdraw from contract here',
  confirm: 'Confirm withdrawal',
  close: 'Close',
  keep: 'Do not withdraw after all',
  review: {
    title: 'Withdraw from your contract',
    lead: 'Withdrawing undoes the purchase. You do not have to say why.',
    open: (day, left) => `You can still change your mind up to and including ${day} (${left}).`,
    daysLeft: (days) => ['today is the last day', 'tomorrow is the last day'][days] ?? `${days} days left`,
    over: (day) =>
      `By our calculation, the time to change your mind ran up to and including ${day}. You can still send your withdrawal: you get a receipt, and your provider should answer you.`,
    unknown:
      'We cannot say for sure how long you have to change your mind. You can still send your withdrawal.',
    factsMissing: 'This page does not give enough details about your contract to work that out.',
    why: 'Why this date?',
    whyUnknown: 'Why is that not known?',
    refund: 'Your money back',
    refundBy: (day, sum) => (sum ? `${sum}, by ${day}` : `By ${day}`),
    goods: 'What you received',
    returnBy: (day) => `Send it back by ${day}`,
    items: 'Do you want to withdraw from only a part?',
    itemsHint: 'Then tick what you want to withdraw from. If you tick nothing, you withdraw from all of it.',
    messageLabel: 'This is what we send for you',
    instead: 'Cancelling is something else: the purchase stands, and you stop from then on.',
    insteadLink: 'I want to cancel, not withdraw',
  },
  fields: {
    who: 'Your details',
    name: 'Name',
    contract: 'Order number or contract number',
    contractHint: 'If you do not know the number, write what you bought, and when.',
    email: 'E-mail address',
    notSent: 'This has not been sent yet',
    errors: {
      missing: 'Please fill this in.',
      malformed: 'This is not quite right yet. Would you check it?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `I withdraw from my contract: ${what}.` : 'I withdraw from my contract.'),
    onlyItems: (items) => `It is only about: ${items.join('; ')}.`,
    order: (reference) => `Order number or contract number: ${reference}.`,
    from: (name) => `Name: ${name}.`,
    email: (email) => `E-mail address: ${email}.`,
  },
  sending: { title: 'Sending your withdrawal', lead: 'One moment. Please keep this page open.' },
  waiting: {
    title: 'Not received yet',
    device:
      'Your withdrawal has not arrived yet. It is saved on this device and we keep trying. Even if you close this page and come back later.',
    page: 'Your withdrawal has not arrived yet. Keep this page open and we keep trying.',
    next: (time) => `We will try again at ${time}.`,
    retry: 'Try now',
    form: 'Withdraw on a plain page',
    badge: 'Your withdrawal has not been received yet.',
  },
  attention: {
    title: 'Your withdrawal was not received',
    badge: 'Your withdrawal was not received. Something needs to be changed.',
  },
  unsent: {
    title: 'Do you still want to withdraw?',
    badge: 'An earlier withdrawal was never sent.',
  },
  sent: {
    title: 'Your withdrawal was sent',
    badge: 'Your withdrawal was sent.',
  },
  received: {
    title: 'Your withdrawal was received',
    lead: (moment) => `Received on ${moment}.`,
    referenceLabel: 'Reference',
    notAccepted:
      'This is your proof that your withdrawal arrived, and when. It may not have been dealt with yet.',
    receipt: 'View receipt',
    badge: 'Your withdrawal was received.',
  },
  show: 'View',
};

export default en;
