/** English, for what is unusual about a subscription, and what ends with it. */
import type { SituationStrings } from './nl.ts';

const en: SituationStrings = {
  canceled: {
    title: 'You have already cancelled.',
    endsOn: (day) => `Your subscription runs until the end of ${day}.`,
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
    stillTo: (store) =>
      `Please note: ${store} keeps charging you until you stop your subscription there too.`,
    steps: (store) => [
      `Open your subscriptions with ${store}.`,
      'Choose this subscription.',
      'Choose cancel, and confirm.',
    ],
    open: (store) => `Open your subscriptions with ${store}`,
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
      separate: 'Your account stays. Deleting your account alone does not cancel anything.',
    },
    seats: { label: 'Others', 'end-too': 'It ends on the same day for everybody on this subscription.' },
    credits: {
      label: 'Your credit',
      kept: 'You keep your credit.',
      'lost-at-end': 'You can use your credit until the end of the last day. After that it is gone.',
    },
  },
};

export default en;
