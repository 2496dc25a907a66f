/** Federal law of the United States on leaving a subscription. There is no federal rule that fixes a button. */
import { unitedStates } from '../calendar/us.ts';
import type { Jurisdiction } from '../model.ts';
import { recalled, review, secondary } from './standing.ts';

const ftc = 'https://www.ftc.gov';

export const law: Jurisdiction = {
  ...review,
  code: 'US',
  parents: [],
  zone: 'America/New_York',
  authority: { name: 'Federal Trade Commission', url: 'https://reportfraud.ftc.gov' },
  languages: ['en'],
  calendar: unitedStates,
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [
    {
      ...secondary,
      id: 'us.rosca',
      topic: 'rosca',
      kind: 'informational',
      title: { nl: 'Een eenvoudige manier om te stoppen', en: 'A simple way to stop' },
      summary: {
        nl: 'Wie online een abonnement verkoopt dat blijft afschrijven, vertelt eerst alle voorwaarden, vraagt duidelijk om toestemming en geeft je een eenvoudige manier om de afschrijvingen te stoppen.',
        en: 'Whoever sells a subscription online that keeps charging tells you all terms first, asks for your express consent, and gives you a simple way to stop the charges.',
      },
      appliesWhen: { fact: 'channel', in: ['online'] },
      params: {},
      citations: [{ locator: '15 U.S.C. § 8403', url: 'https://www.law.cornell.edu/uscode/text/15/8403' }],
    },
    {
      ...secondary,
      id: 'us.ftc.negative-option-2024',
      topic: 'ftc-click-to-cancel',
      kind: 'informational',
      level: 'regulation',
      force: 'vacated',
      title: {
        nl: 'Landelijke regel over opzeggen: vernietigd',
        en: 'Federal click-to-cancel rule: vacated',
      },
      summary: {
        nl: 'De regel van 2024 die opzeggen net zo makkelijk moest maken als afsluiten, is op 8 juli 2025 door de rechter helemaal vernietigd. Die geldt dus niet.',
        en: 'The rule of 2024 that was to make leaving as easy as joining was vacated in full by a court on 8 July 2025. It does not hold.',
      },
      params: {},
      citations: [
        {
          locator: '8th Cir. 24-3137, Custom Communications v. FTC',
          url: 'https://www.ca8.uscourts.gov',
        },
      ],
    },
    {
      ...secondary,
      id: 'us.ftc.anprm-2026',
      kind: 'informational',
      level: 'regulation',
      force: 'announced',
      title: {
        nl: 'Een nieuwe landelijke regel wordt onderzocht',
        en: 'A new federal rule is being considered',
      },
      summary: {
        nl: 'Op 13 maart 2026 vroeg de toezichthouder om reacties, tot 13 april 2026. Een voorstel voor een regel was er in oktober 2026 nog niet.',
        en: 'On 13 March 2026 the regulator asked for comments, until 13 April 2026. By October 2026 no rule had been proposed.',
      },
      params: {},
      citations: [{ locator: 'FTC ANPRM 2026-04952', url: 'https://www.federalregister.gov' }],
    },
    {
      ...secondary,
      id: 'us.ftc.amazon-2025',
      kind: 'informational',
      level: 'order',
      strength: 'informational',
      effective: { from: '2025-09-25', by: 'as-of-date' },
      title: { nl: 'Wat de toezichthouder met Amazon afsprak', en: 'What the regulator settled with Amazon' },
      summary: {
        nl: 'Amazon moet een duidelijke knop geven om te weigeren, zonder schuldgevoel, en laten opzeggen op dezelfde manier als je lid werd. Dit bindt alleen Amazon.',
        en: 'Amazon has to offer a clear button to decline, without guilt, and let people cancel the way they signed up. It binds Amazon only.',
      },
      params: {},
      citations: [{ locator: 'FTC v. Amazon, 25 September 2025', url: ftc }],
    },
    {
      ...recalled,
      id: 'us.other-states',
      kind: 'informational',
      title: { nl: 'Ook andere staten hebben regels', en: 'Other states have rules too' },
      summary: {
        nl: 'Illinois, Virginia, Tennessee, Connecticut en andere staten hebben eigen wetten over verlengen. Die hebben we niet gelezen.',
        en: 'Illinois, Virginia, Tennessee, Connecticut and other states have laws of their own on renewal. We have not read those.',
      },
      params: {},
      citations: [{ locator: 'State automatic renewal laws', url: ftc }],
    },
  ],
};
