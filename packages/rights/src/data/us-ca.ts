/** Californian law on leaving a subscription: the only one with words for a button beside an offer. */
import { california } from '../calendar/us-ca.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { recalled, review, secondary } from './standing.ts';
import { law as us } from './us.ts';

const code = (section: string): [Citation] => [
  { locator: `Cal. B&P ${section}`, url: 'https://leginfo.legislature.ca.gov' },
];
// Entered into, amended or extended since. Whether a renewal is an extension was not read; we take it as one.
const effective = { from: '2025-07-01', by: 'contract-extended' } as const;
const rule = { ...secondary, effective } as const;

export const law: Jurisdiction = {
  ...review,
  code: 'US-CA',
  parents: [us],
  zone: 'America/Los_Angeles',
  authority: { name: 'California Attorney General', url: 'https://oag.ca.gov/consumers' },
  languages: ['en'],
  calendar: california,
  covers: us.covers,
  rules: [
    {
      ...rule,
      id: 'us-ca.17602-d',
      kind: 'cancellation-channel',
      title: { nl: 'Online begonnen is helemaal online stoppen', en: 'Joined online, leave entirely online' },
      summary: {
        nl: 'Begon je online, dan kun je helemaal online stoppen wanneer je wilt, met een opvallende link of knop of een klaargezette mail, zonder stappen die je tegenhouden.',
        en: 'If you joined online, you can leave entirely online whenever you want, with a prominent link or button or a ready e-mail, without steps that hold you up.',
      },
      params: { way: 'online' },
      citations: code('17602(d)'),
    },
    {
      ...recalled,
      effective,
      id: 'us-ca.17602-d-login',
      kind: 'access-barrier',
      title: { nl: 'Inloggen mag gevraagd worden', en: 'Logging in may be asked' },
      summary: {
        nl: 'Het bedrijf mag vragen om in te loggen. Wie dat niet kan of wil, moet ook zonder account kunnen stoppen; dat laatste hebben we niet nagekeken.',
        en: 'The company may ask you to log in. Whoever cannot or will not must be able to leave another way; we have not checked the latter.',
      },
      params: { login: 'allowed-with-alternative' },
      citations: code('17602(d)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-e-2',
      topic: 'click-to-cancel',
      kind: 'save-offer-limits',
      title: { nl: 'Een aanbod alleen naast de opzegknop', en: 'An offer only beside the button to leave' },
      summary: {
        nl: 'Wie je online wil overhalen te blijven, toont tegelijk en vlakbij een opvallende knop om te stoppen. Die verdwijnt niet, en na een klik is het zo geregeld.',
        en: 'Whoever wants to persuade you online to stay shows a prominent button to leave at the same time and close by. It does not go away, and a click settles it promptly.',
      },
      params: { offers: 'with-simultaneous-cancel' },
      citations: code('17602(e)(2)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-e-2-label',
      kind: 'button-label',
      title: { nl: 'De knop “click to cancel”', en: 'The button “click to cancel”' },
      summary: {
        nl: 'Op de knop naast een aanbod staat “click to cancel”, of woorden die hetzelfde zeggen.',
        en: 'The button beside an offer says “click to cancel”, or words to that effect.',
      },
      params: {
        labels: [
          {
            role: 'saveOfferCancel',
            mandated: true,
            text: { en: 'click to cancel', nl: 'klik om op te zeggen', de: 'hier klicken und kündigen' },
          },
        ],
      },
      citations: code('17602(e)(2)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-e-1',
      kind: 'informational',
      title: { nl: 'Bellen: eerst horen dat je kunt stoppen', en: 'By phone: first hear that you can leave' },
      summary: {
        nl: 'Bel je om te stoppen, dan hoor je voor elk aanbod dat je altijd “cancel” kunt zeggen. Op een ingesproken bericht volgt binnen een werkdag antwoord.',
        en: 'If you call to leave, you hear before any offer that you can say “cancel” at any time. A voicemail is answered within one business day.',
      },
      params: {},
      citations: code('17602(e)(1)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-trial',
      kind: 'trial-notice',
      title: { nl: 'Bericht voor een lange proef afloopt', en: 'A message before a long trial ends' },
      summary: {
        nl: 'Duurt een proef of lage prijs langer dan 31 dagen, dan krijg je 3 tot 21 dagen voor het einde bericht.',
        en: 'If a trial or a low price lasts longer than 31 days, you get a message 3 to 21 days before it ends.',
      },
      appliesWhen: { fact: 'trialLength', cmp: '>', value: 'P31D' },
      params: { earliest: 'P21D', latest: 'P3D', before: 'trial-end' },
      citations: code('17602(b)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-renewal',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: { nl: 'Bericht voor een jaar wordt verlengd', en: 'A message before a year renews' },
      summary: {
        nl: 'Duurde de eerste periode een jaar of langer, dan krijg je 15 tot 45 dagen voor de verlenging bericht.',
        en: 'If the first term lasted a year or longer, you get a message 15 to 45 days before the renewal.',
      },
      appliesWhen: { fact: 'term', cmp: '>=', value: 'P1Y' },
      params: { earliest: 'P45D', latest: 'P15D', before: 'renewal' },
      citations: code('17602(b)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-g-2',
      kind: 'price-change-notice',
      title: { nl: 'Bericht voor de prijs verandert', en: 'A message before the price changes' },
      summary: {
        nl: 'Verandert de prijs, dan krijg je 7 tot 30 dagen van tevoren bericht.',
        en: 'If the price changes, you get a message 7 to 30 days before.',
      },
      params: { earliest: 'P30D', latest: 'P7D', before: 'price-change' },
      citations: code('17602(g)(2)'),
    },
    {
      ...rule,
      id: 'us-ca.17602-annual',
      kind: 'periodic-reminder',
      title: { nl: 'Elk jaar een herinnering', en: 'A reminder every year' },
      summary: {
        nl: 'Loopt het abonnement door, dan krijg je elk jaar een herinnering.',
        en: 'While the subscription goes on, you get a reminder every year.',
      },
      params: { every: 'P1Y' },
      citations: code('17602'),
    },
    {
      ...rule,
      id: 'us-ca.17602-records',
      kind: 'informational',
      title: { nl: 'Het bewijs van toestemming bewaard', en: 'Proof of consent is kept' },
      summary: {
        nl: 'Het bedrijf bewaart het bewijs dat je instemde drie jaar, of een jaar na het einde van het contract.',
        en: 'The company keeps proof of your consent for three years, or one year after the contract ends.',
      },
      params: {},
      citations: code('17602'),
    },
  ],
};
