/** English, for the one offer beside cancelling. */
import type { OfferStrings } from './nl.ts';

const en: OfferStrings = {
  title: {
    pause: 'You can also pause',
    discount: 'You can also pay less',
    plan_change: 'You can also switch',
    trial_extension: 'You can also try it for longer',
    contact: 'You can also talk to us first',
    redirect: 'This is possible too',
  },
  accept: {
    pause: 'Pause instead',
    discount: 'Go on at this price',
    plan_change: 'Switch instead',
    trial_extension: 'Try it for longer',
    contact: 'Get in touch',
    redirect: 'See what is possible',
  },
  pause: {
    rests: (duration) => `Your subscription then rests for ${duration}. After that it goes on by itself.`,
    free: 'While it rests you pay nothing.',
    price: (price) => `While it rests you pay ${price}.`,
  },
  discount: {
    price: (price) => `You then pay ${price}.`,
    until: (price, day, afterwards) =>
      `You then pay ${price} until the end of ${day}. After that it is ${afterwards}.`,
  },
  plan: {
    change: (plan) => `You then go on with ${plan}.`,
    price: (price) => `It costs ${price}.`,
  },
  trial: (day) => `Your trial then runs until the end of ${day}.`,
  contact: 'Perhaps we can put it right. You can still cancel afterwards.',
  redirect: 'You then leave this page. You can still cancel afterwards.',
  madeTo: {
    everyone: 'Anybody can have this, whether they cancel or not.',
    leaving: 'We offer this only to people who cancel.',
  },
  takesBack: 'If you choose this, you take your cancellation back.',
  keepsCancelled: 'Your cancellation stands all the same.',
  decline: 'No, thank you',
  declined: 'That is fine. Your cancellation stands.',
  accepting: 'We are arranging it.',
  accepted: 'That is arranged.',
  stillCancel: 'You can still cancel.',
  failed: 'That did not work.',
  cancelledToo: 'You have cancelled as well, and that stands.',
  notTakenBack: 'Your cancellation has not been taken back yet.',
  takeBack: 'Take my cancellation back',
};

export default en;
