/** English, for the question why. */
import type { SurveyStrings } from './nl.ts';

const en: SurveyStrings = {
  title: 'Would you like to tell us why?',
  hint: 'You do not have to. It changes nothing about your cancellation.',
  hintAlone: 'You do not have to. You may leave everything empty.',
  comment: 'Is there anything you would like to say about it?',
  optional: '(optional)',
  send: 'Send my answer',
  skip: 'Skip',
  sending: 'Sending your answer.',
  received: 'Thank you. Your answer has arrived.',
  sent: 'Thank you. Your answer was sent.',
  waiting: 'Thank you. Your answer has not arrived yet. We keep trying.',
  attention: 'Your answer did not arrive. That changes nothing about your cancellation.',
  skipped: 'Fine, you do not have to tell us anything.',
  reasons: {
    not_valued: 'I did not feel valued as a customer',
    customer_service: 'I got no answer, or got it too late',
    too_expensive: 'It is too expensive for me',
    unused: 'I do not use it enough',
    missing_features: 'Something is missing, or the quality let me down',
    switched_service: 'I found something else',
    circumstances_changed: 'My situation has changed',
    other: 'Something else',
  },
};

export default en;
