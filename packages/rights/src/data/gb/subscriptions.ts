/**
 * The subscription regime of the Digital Markets, Competition and Consumers Act 2024. Announced for January 2027, and
 * no order to commence it was found: nothing here is law yet.
 */
import type { Citation, Rule } from '../../model.ts';
import { primary, recalled, secondary } from '../standing.ts';

const section = (number: string): [Citation] => [
  { locator: `DMCC Act 2024 s. ${number}`, url: 'https://www.legislation.gov.uk/ukpga/2024/13' },
];
const effective = { from: null, by: 'contract-concluded' } as const;
const read = { ...primary, effective, force: 'announced' } as const;
const reported = { ...secondary, effective, force: 'announced' } as const;
const government = { ...secondary, level: 'guidance', strength: 'informational' } as const;
const govUk = (locator: string): [Citation] => [{ locator, url: 'https://www.gov.uk' }];

export const subscriptions: readonly Rule[] = [
  {
    ...read,
    id: 'gb.dmcc.254',
    topic: 'dmcc-subscriptions',
    kind: 'informational',
    title: { nl: 'Wat een abonnement is', en: 'What a subscription is' },
    summary: {
      nl: 'De nieuwe regels gaan gelden voor contracten die vanzelf doorlopen, of die na een gratis of goedkope start geld gaan kosten. Er zijn uitzonderingen.',
      en: 'The new rules will hold for contracts that go on by themselves, or start to cost money after a free or cheap start. There are exceptions.',
    },
    params: {},
    citations: section('254–255'),
  },
  {
    ...read,
    id: 'gb.dmcc.256',
    kind: 'informational',
    title: { nl: 'De belangrijkste informatie bij elkaar', en: 'The key information in one place' },
    summary: {
      nl: 'Voordat je een abonnement neemt, staat het belangrijkste bij elkaar, zonder dat je er extra stappen voor hoeft te doen.',
      en: 'Before you subscribe, the key information stands in one place, without extra steps to read it.',
    },
    params: {},
    citations: section('256'),
  },
  {
    ...read,
    id: 'gb.dmcc.258',
    kind: 'periodic-reminder',
    title: { nl: 'Elk half jaar een herinnering', en: 'A reminder every six months' },
    summary: {
      nl: 'Het bedrijf stuurt je een herinnering voor een betaling aan het eind van elke periode van zes maanden, en ook voor de eerste betaling na een proef.',
      en: 'The company reminds you of a payment at the end of each period of six months, and also before the first payment after a trial.',
    },
    params: { every: 'P6M' },
    citations: section('258'),
  },
  {
    ...reported,
    id: 'gb.dmcc.259',
    kind: 'informational',
    title: { nl: 'Hoe herinneringen eruitzien, volgt nog', en: 'What reminders look like is still to come' },
    summary: {
      nl: 'Wat in de herinneringen staat en wanneer ze komen, moet nog worden vastgelegd.',
      en: 'What the reminders say and when they come is still to be laid down in regulations.',
    },
    params: {},
    citations: section('259, 277'),
  },
  {
    ...reported,
    id: 'gb.dmcc.260',
    kind: 'cancellation-channel',
    title: { nl: 'Eenvoudig stoppen, ook online', en: 'Leaving in a straightforward way, online too' },
    summary: {
      nl: 'Je kunt het contract eenvoudig beëindigen, zonder stappen die niet nodig zijn. Online afgesloten kan dan ook online stoppen, met uitleg op een plek waar je die verwacht.',
      en: 'You can end the contract in a straightforward way, without steps that are not reasonably necessary. What was taken out online can be ended online, with instructions where you would look for them.',
    },
    params: { way: 'online' },
    citations: section('260'),
  },
  {
    ...recalled,
    effective,
    force: 'announced',
    id: 'gb.dmcc.261',
    kind: 'informational',
    title: { nl: 'Bericht dat het contract eindigt', en: 'A notice that the contract ends' },
    summary: {
      nl: 'Het bedrijf bevestigt dat het contract eindigt. Dit hebben we niet nagekeken.',
      en: 'The company confirms that the contract ends. We have not checked this.',
    },
    params: {},
    citations: section('261'),
  },
  {
    ...read,
    id: 'gb.dmcc.264',
    kind: 'informational',
    title: { nl: 'Opnieuw bedenktijd bij verlenging', en: 'A new period to change your mind on renewal' },
    summary: {
      nl: 'Je kunt je bedenken aan het begin en na een verlenging, met een duidelijk bericht en zonder boete.',
      en: 'You can change your mind at the start and after a renewal, with a clear statement and without a penalty.',
    },
    params: {},
    citations: section('264'),
  },
  {
    ...reported,
    id: 'gb.dmcc.265',
    kind: 'informational',
    title: { nl: 'Veertien dagen, ook na een proef', en: 'Fourteen days, after a trial too' },
    summary: {
      nl: 'De bedenktijd duurt veertien dagen. Na een proef, en na een verlenging met een jaar of langer, krijg je die opnieuw.',
      en: 'The period lasts fourteen days. After a trial, and after a renewal for twelve months or more, you get it again.',
    },
    params: {},
    citations: section('265'),
  },
  {
    ...read,
    id: 'gb.dmcc.266',
    kind: 'informational',
    title: { nl: 'Apart bericht over die bedenktijd', en: 'A separate notice of that period' },
    summary: {
      nl: 'Op de eerste dag van die nieuwe bedenktijd, of zo snel mogelijk daarna, krijg je er een apart bericht over.',
      en: 'On the first day of that new period, or as soon as practicable, you get a separate notice about it.',
    },
    params: {},
    citations: section('266'),
  },
  {
    ...read,
    id: 'gb.dmcc.267',
    kind: 'informational',
    title: { nl: 'Terugbetaling wordt nog uitgewerkt', en: 'Refunds are still to be worked out' },
    summary: {
      nl: 'Hoe bedenken en terugbetalen precies gaan, komt in nadere regels.',
      en: 'How exactly withdrawing and paying back work will be laid down in regulations.',
    },
    params: {},
    citations: section('267'),
  },
  {
    ...read,
    id: 'gb.dmcc.275-3',
    kind: 'informational',
    title: { nl: 'Niet voor contracten van daarvoor', en: 'Not for contracts made before' },
    summary: {
      nl: 'De nieuwe regels gelden niet voor contracten die zijn gesloten voordat ze ingaan.',
      en: 'The new rules do not hold for contracts made before they come into force.',
    },
    params: {},
    citations: section('275(3)'),
  },
  {
    ...government,
    id: 'gb.gov.2026-04-02',
    kind: 'save-offer-limits',
    title: { nl: 'Hoeveel aanbiedingen mogen, volgt nog', en: 'How many offers are fine is still to come' },
    summary: {
      nl: 'De regering schreef op 2 april 2026 dat een leidraad zal zeggen hoeveel aanbiedingen en vragen bij het opzeggen redelijk zijn. Terugbetalen moet dan binnen veertien dagen.',
      en: 'On 2 April 2026 the government wrote that guidance will say how many offers and questions are reasonable when somebody leaves. Refunds will be due within fourteen days.',
    },
    params: { offers: 'guidance-pending' },
    citations: govUk('Government response of 2 April 2026'),
  },
  {
    ...government,
    id: 'gb.gov.2026-08-09',
    kind: 'informational',
    title: { nl: 'Aangekondigd voor januari 2027', en: 'Announced for January 2027' },
    summary: {
      nl: 'De nieuwe regels gaan in januari 2027 in, schreef de regering op 9 augustus 2026. Een besluit daarover was er in oktober 2026 nog niet.',
      en: 'The new rules will come into force in January 2027, the government wrote on 9 August 2026. By October 2026 no order to do so had been made.',
    },
    params: {},
    citations: govUk('gov.uk, 9 August 2026'),
  },
  {
    ...secondary,
    id: 'gb.dmcc.penalties',
    kind: 'informational',
    effective: { from: '2025-04-06', by: 'as-of-date' },
    title: { nl: 'Boetes door de toezichthouder', en: 'Fines by the regulator' },
    summary: {
      nl: 'De toezichthouder kan zelf boetes geven: tot tien procent van de omzet wereldwijd, of 300.000 pond.',
      en: 'The regulator can impose fines itself: up to ten per cent of worldwide turnover, or 300,000 pounds.',
    },
    params: {},
    citations: [{ locator: 'DMCC Act 2024 Part 3', url: 'https://www.legislation.gov.uk/ukpga/2024/13' }],
  },
];
