/** English, for what follows a reason. */
import type { DeeperStrings } from './nl.ts';

const en: DeeperStrings = {
  more: 'Would you like to be more precise?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Being a customer for years counted for nothing',
      new_customers_first: 'New customers got a better deal',
      not_listened: 'Nobody listened to me',
      impersonal: 'I was just a number',
    },
    customer_service: {
      no_reply: 'I got no answer',
      late_reply: 'The answer came too late',
      not_solved: 'My problem was not solved',
      hard_to_reach: 'I could not get hold of anybody',
    },
    too_expensive: {
      price_increase: 'The price went up',
      not_worth_it: 'I got too little for it',
      unexpected_costs: 'There were costs I did not expect',
      budget: 'I have to watch my spending',
    },
    unused: {
      no_time: 'I do not get round to it',
      no_longer_needed: 'I no longer need it',
      temporary_need: 'I only needed it for a while',
      forgotten: 'I had forgotten that I had it',
    },
    missing_features: {
      something_missing: 'Something I need is missing',
      low_quality: 'The quality let me down',
      late_delivery: 'It came too late, or not at all',
      too_complex: 'It is too complicated',
      technical_problems: 'It does not work well',
    },
    switched_service: {
      cheaper_elsewhere: 'It is cheaper somewhere else',
      better_elsewhere: 'Something else suits me better',
      free_alternative: 'I now use something that is free',
    },
    circumstances_changed: {
      moving: 'I am moving',
      household_changed: 'Something has changed at home',
      income_changed: 'My work or income has changed',
      bereavement: 'The person it was for has died',
    },
  },
  replies: {
    not_valued: 'We are sorry. It should not have felt that way.',
    loyalty_unnoticed: 'We are sorry. Your loyalty should have counted.',
    not_listened: 'We are sorry. We should have listened better.',
    customer_service: 'Sorry that we kept you waiting. That should have gone differently.',
    no_reply: 'Sorry that you got no answer. That should not have happened.',
    not_solved: 'Sorry that we did not help you. That should have gone differently.',
    hard_to_reach: 'Sorry that you could not reach us. That should have gone differently.',
    too_expensive: 'We understand. Thank you for saying so.',
    unexpected_costs: 'Costs should never be a surprise. Sorry about that.',
    unused: 'Then stopping makes sense.',
    missing_features: 'We are sorry it was not what you could expect of it.',
    late_delivery: 'Sorry that you had to wait for something you paid for.',
    switched_service: 'Good that you found something that suits you better.',
    circumstances_changed: 'Thank you for telling us. We wish you all the best.',
    bereavement: 'We are sorry for your loss, and wish you strength.',
    other: 'Feel free to say it in your own words.',
  },
  questions: {
    not_valued: 'What should we have done differently?',
    customer_service: 'What was your question about?',
    too_expensive: 'What would have been a fair price?',
    unexpected_costs: 'Which costs were they?',
    unused: 'What did you use it for?',
    missing_features: 'What was missing, or let you down?',
    something_missing: 'What was missing?',
    low_quality: 'What let you down?',
    late_delivery: 'What came too late, or not at all?',
    too_complex: 'What was difficult?',
    technical_problems: 'What went wrong?',
    switched_service: 'What do you like better there?',
    other: 'What is your reason?',
  },
  notify: {
    label: 'Let me know when this is fixed',
    hint: 'We use your address for nothing else.',
    email: 'Your e-mail address',
    missing: 'Fill in your e-mail address, or untick the box.',
    malformed: 'This e-mail address is not right yet. It has to look like name@example.com.',
    promised: 'When this is fixed, you will hear from us.',
  },
};

export default en;
