/** English. */
import type { MailWords } from './nl.ts';

const en: MailWords = {
  title: {
    'cancellation.requested': 'Your cancellation was received',
    'cancellation.undone': 'Your request to stay was received',
    'withdrawal.requested': 'Your withdrawal was received',
    'contact.submitted': 'Your message was received',
  },
  subject: (title, reference) => `${title} (reference ${reference})`,
  test: 'This is a test. Nothing is really cancelled.',
  testSubject: (subject) => `Test: ${subject}`,
  keep: 'Keep this mail: it is your proof that your message arrived, and when. It may not have been processed yet.',
  several: {
    title: (count) => `${count} messages from you were received`,
    lead: 'Several messages with your e-mail address arrived shortly after one another, so here they are in one mail.',
  },
  content: 'What you sent',
  declared: {
    ordinary: 'You cancel your subscription.',
    extraordinary: 'You cancel your subscription for a special reason.',
    cause: 'The reason you wrote down is on your receipt.',
    withdrawal: 'You withdraw from your contract.',
    partialWithdrawal: 'You withdraw from a part of your contract. Which part is on your receipt.',
    undone: 'You take back your cancellation. You want to keep your subscription.',
    question: 'A question. The text is on your receipt.',
    complaint: 'A complaint. The text is on your receipt.',
  },
  wanted: 'When it should stop',
  when: {
    atPeriodEnd: 'As soon as possible',
    immediately: 'At once',
    date: (day) => `On ${day}`,
  },
  contract: 'Contract or customer number',
  onReceipt: 'It is on your receipt',
  receivedAt: 'Received on',
  zone: (zone) => `time zone ${zone}`,
  reference: 'Reference',
  endsOn: 'Your subscription runs until the end of',
  endsAccording: 'according to the page where you cancelled',
  endsUnknown: 'You will hear about that',
  answerBy: 'Answer at the latest',
  seeReceipt: 'See your receipt',
  seeStatus: 'See where it stands',
  next: {
    'cancellation.requested': [
      'There is nothing you need to do now. Your cancellation goes to your provider, who processes it.',
      'Would you like to stay after all? Then open your receipt. As long as your subscription runs, you can take back your cancellation there. Nothing changes until you press the button on that page.',
    ],
    'cancellation.undone': ['Your provider will confirm whether your subscription continues.'],
    'withdrawal.requested': [
      'There is nothing you need to do now. Your withdrawal goes to your provider, who deals with it.',
    ],
    'contact.submitted': ['There is nothing you need to do now. Your provider will answer you.'],
  },
  answer: {
    title: { question: 'The answer to your question', complaint: 'The answer to your complaint' },
    lead: {
      question: (moment) => `You asked us a question on ${moment}. This is our answer.`,
      complaint: (moment) => `You sent us a complaint on ${moment}. This is our answer.`,
    },
    next: 'Has this solved it, or not yet? Tell us with the button below. If it is not right yet, we will take it up again.',
    notYou: 'If you did not ask us this, somebody else filled in your e-mail address. Please let us know.',
    judge: 'Tell us whether it is solved',
  },
  attached:
    'The attachment is the same receipt with a digital signature. You do not need to open it: just keep it with this mail.',
  notYou: 'If you did not send this yourself, please tell your provider.',
  sender: (name) =>
    `You get this mail from ${name}, because this e-mail address was filled in with the message. It is not advertising.`,
  attachment: (reference) => `receipt-${reference}.jwt`,
};

export default en;
