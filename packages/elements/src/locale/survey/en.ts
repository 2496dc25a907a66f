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
  thanks: 'Thank you. Your answer has arrived.',
  thanksSent: 'Thank you. Your answer was sent.',
  waiting: 'Thank you. Your answer has not arrived yet. We keep trying.',
  attention: 'Your answer did not arrive. That changes nothing about your cancellation.',
  skipped: 'Fine, you do not have to tell us anything.',
  reasons: {
    not_valued: {
      label: 'I did not feel valued as a customer',
      reply: 'We are sorry. It should not have felt that way.',
    },
    customer_service: {
      label: 'I got no answer, or got it too late',
      reply: 'Sorry that we kept you waiting. That should have gone differently.',
    },
    too_expensive: { label: 'It is too expensive for me', reply: 'We understand. Thank you for saying so.' },
    unused: { label: 'I do not use it enough', reply: 'Then stopping makes sense.' },
    missing_features: {
      label: 'Something is missing, or the quality let me down',
      reply: 'We are sorry it was not what you could expect of it.',
    },
    switched_service: {
      label: 'I found something else',
      reply: 'Good that you found something that suits you better.',
    },
    circumstances_changed: {
      label: 'My situation has changed',
      reply: 'Thank you for telling us. We wish you all the best.',
    },
    other: { label: 'Something else', reply: 'Feel free to say it in your own words.' },
  },
};

export default en;
