/** English, for whoever asks something or has a complaint. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'My subscription',
    topics: [
      { code: 'pause', label: 'Pausing it for a while' },
      { code: 'change', label: 'Changing something' },
      { code: 'end', label: 'When it ends' },
      { code: 'not_mine', label: 'I never took this out' },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  {
    code: 'delivery',
    label: 'Delivery',
    topics: [
      {
        code: 'missing',
        label: 'It did not come',
        topics: [
          { code: 'once', label: 'Once' },
          { code: 'often', label: 'More than once' },
        ],
      },
      {
        code: 'late',
        label: 'It came too late',
        topics: [
          { code: 'once', label: 'Once' },
          { code: 'often', label: 'More than once' },
        ],
      },
      { code: 'damaged', label: 'Broken, wet or incomplete' },
      { code: 'address', label: 'To the wrong address' },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  {
    code: 'payment',
    label: 'A payment or an invoice',
    topics: [
      { code: 'too_much', label: 'Charged too much, or twice' },
      { code: 'price', label: 'The price went up' },
      { code: 'refund', label: 'I am waiting for money back' },
      { code: 'failed', label: 'Paying does not work' },
      { code: 'invoice', label: 'I am looking for an invoice' },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  {
    code: 'account',
    label: 'Logging in, or my details',
    topics: [
      { code: 'login', label: 'I cannot log in' },
      { code: 'details', label: 'My details are wrong' },
      { code: 'privacy', label: 'Seeing or erasing my details' },
      { code: 'too_much_mail', label: 'I get too much mail' },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  {
    code: 'product',
    label: 'What I get or use',
    topics: [
      { code: 'broken', label: 'Something does not work' },
      { code: 'quality', label: 'It is not what I expected' },
      { code: 'how', label: 'How does something work?' },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  {
    code: 'service',
    label: 'How I was helped',
    topics: [
      {
        code: 'no_answer',
        label: 'I got no answer',
        reply: 'That should not have happened. We are sorry.',
      },
      { code: 'too_late', label: 'It took too long', reply: 'That should not have happened. We are sorry.' },
      { code: 'not_solved', label: 'It was not solved' },
      {
        code: 'not_valued',
        label: 'I did not feel taken seriously',
        reply: 'You should not have to feel that way. We are sorry.',
      },
      { code: 'something_else', label: 'Something else' },
    ],
  },
  { code: 'other', label: 'Something else' },
];

const en: ContactStrings = {
  entry: 'Ask a question or make a complaint',
  close: 'Close',
  title: 'How can we help you?',
  kind: 'What would you like to send?',
  kinds: {
    question: { label: 'A question', reply: '' },
    complaint: {
      label: 'A complaint',
      reply: 'That is annoying. We are sorry that things did not go as they should.',
    },
  },
  promise: (moment) => `answer by ${moment}`,
  topic: 'What is it about?',
  topicMore: 'What exactly?',
  topicNone: 'Choose, if you like',
  topics,
  message: 'Your message',
  messages: { question: 'What would you like to know?', complaint: 'What happened?' },
  email: 'E-mail address for the answer',
  noAnswer: 'I do not need an answer',
  optional: '(optional)',
  before: {
    promised: (moment) => `You will get an answer by ${moment}.`,
    unknown: 'We cannot tell here by when you will get an answer.',
    none: 'We will read your message. You will not get an answer.',
  },
  send: 'Send my message',
  problems: {
    title: 'This has not been sent yet',
    lead: 'What you wrote is still there. Please look at this again:',
    kind: {
      missing: 'Choose whether you have a question or a complaint.',
      malformed: 'Choose whether you have a question or a complaint.',
    },
    message: {
      missing: 'Write your message.',
      malformed: 'Your message is too long, or has characters in it that we cannot read.',
    },
    email: {
      missing: 'Enter your e-mail address, or tick that you do not need an answer.',
      malformed: 'This e-mail address is not right yet. It should look like name@example.com.',
    },
  },
  sending: { title: 'Sending your message', lead: 'One moment. Please keep this page open.' },
  waiting: {
    title: 'Not received yet',
    device:
      'Your message has not arrived yet, but it is saved on this device. We keep trying by ourselves. Also if you close the page and come back later.',
    page: 'Your message has not arrived yet. Leave this page open, and we keep trying.',
    next: (time) => `We try again at ${time}.`,
    retry: 'Try now',
    form: 'Send it on a plain page',
    badge: 'Your message has not been received yet.',
  },
  attention: {
    title: 'Your message was not received',
    badge: 'Your message was not received. Something has to be changed.',
  },
  unsent: {
    title: 'Do you still want to send this?',
    badge: 'An earlier message was not sent.',
  },
  sent: {
    title: 'Your message was sent',
    badge: 'Your message was sent.',
  },
  received: {
    title: 'Your message was received',
    reference: 'Reference',
    badge: 'Your message was received.',
  },
  show: 'View',
};
export default en;
