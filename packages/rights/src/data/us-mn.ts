/** Minnesota law on leaving a subscription, since 1 January 2025. Days for its notices were not read reliably. */
import { minnesota } from '../calendar/us-mn.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';
import { law as us } from './us.ts';

const rule = { ...secondary, effective: { from: '2025-01-01', by: 'as-of-date' } } as const;
const citations: [Citation] = [
  { locator: 'Minn. Stat. 325G.56–325G.62', url: 'https://www.revisor.mn.gov/statutes/cite/325G.57' },
];

export const law: Jurisdiction = {
  ...review,
  code: 'US-MN',
  parents: [us],
  zone: 'America/Chicago',
  authority: { name: 'Minnesota Attorney General', url: 'https://www.ag.state.mn.us' },
  languages: ['en'],
  calendar: minnesota,
  covers: us.covers,
  rules: [
    {
      ...rule,
      id: 'us-mn.325g-offers',
      topic: 'save-offers',
      kind: 'save-offer-limits',
      title: { nl: 'Een aanbod alleen als je ja zegt', en: 'An offer only if you say yes' },
      summary: {
        nl: 'Tijdens het opzeggen mag het bedrijf alleen met een aanbod komen als je daar eerst toestemming voor gaf.',
        en: 'While you are leaving, the company may only make an offer if you first gave permission for it.',
      },
      params: { offers: 'with-permission' },
      citations,
    },
    {
      ...rule,
      id: 'us-mn.325g-online',
      topic: 'click-to-cancel',
      kind: 'cancellation-channel',
      title: { nl: 'Online opzeggen, meteen als je wilt', en: 'Leaving online, at once if you like' },
      summary: {
        nl: 'Je kunt online opzeggen en kiezen dat het meteen stopt.',
        en: 'You can cancel online, and choose that it ends at once.',
      },
      params: { way: 'online' },
      citations,
    },
    {
      ...rule,
      id: 'us-mn.325g-questions',
      kind: 'informational',
      title: { nl: 'Vragen mag, maar niet als voorwaarde', en: 'Asking is fine, but not as a condition' },
      summary: {
        nl: 'Het bedrijf mag naar je reden vragen als je niet hoeft te antwoorden. Het mag zeggen wat stoppen betekent, nagaan wie je bent en vertellen wat er anders kan, zoals pauzeren.',
        en: 'The company may ask your reason if you need not answer. It may say what leaving means, check who you are, and describe other options such as a pause.',
      },
      params: {},
      citations,
    },
    {
      ...rule,
      id: 'us-mn.325g-annual',
      kind: 'periodic-reminder',
      title: { nl: 'Elk jaar een herinnering', en: 'A notice every year' },
      summary: {
        nl: 'Loopt het abonnement door, dan krijg je elk jaar bericht.',
        en: 'While the subscription goes on, you get a notice every year.',
      },
      params: { every: 'P1Y' },
      citations,
    },
  ],
};
