/** Austrian law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { austria } from '../calendar/at.ts';
import type { Jurisdiction } from '../model.ts';
import { withdrawalLabels } from './eu/labels.ts';
import { law as eu } from './eu.ts';
import { recalled, review, secondary } from './standing.ts';

export const law: Jurisdiction = {
  ...review,
  code: 'AT',
  parents: [eu],
  zone: 'Europe/Vienna',
  authority: { name: 'Arbeiterkammer Konsumentenschutz', url: 'https://www.arbeiterkammer.at' },
  languages: ['de'],
  calendar: austria,
  covers: eu.covers,
  rules: [
    {
      ...secondary,
      id: 'at.fagg.13a',
      topic: 'withdrawal-function',
      supersedes: 'eu.crd.11a',
      kind: 'button-label',
      effective: { from: '2026-10-01', by: 'contract-concluded' },
      title: {
        nl: 'Een knop om je te bedenken',
        en: 'A button to withdraw',
        de: 'Eine Schaltfläche zum Rücktritt',
      },
      summary: {
        nl: 'Een contract dat na 30 september 2026 online is gesloten, moet je online kunnen herroepen. De Oostenrijkse woorden voor de knop hebben we niet gelezen; wij gebruiken die van de Europese richtlijn.',
        en: 'A contract made online after 30 September 2026 can be withdrawn from online. We have not read the Austrian words for the button; we use those of the European directive.',
        de: 'Von einem nach dem 30. September 2026 online geschlossenen Vertrag kann man online zurücktreten. Die österreichischen Wörter für die Schaltfläche haben wir nicht gelesen; wir nehmen die der Richtlinie.',
      },
      params: { labels: withdrawalLabels },
      citations: [{ locator: 'FAGG § 13a', url: 'https://www.ris.bka.gv.at' }],
    },
    {
      ...recalled,
      id: 'at.kschg.6-1-2',
      kind: 'informational',
      title: {
        nl: 'Op tijd gewezen op stilzwijgen',
        en: 'Told in time what silence means',
        de: 'Rechtzeitiger Hinweis auf das Schweigen',
      },
      summary: {
        nl: 'Een contract verlengt alleen vanzelf als het bedrijf je op tijd wees op wat niets doen betekent. Dit hebben we niet nagekeken.',
        en: 'A contract only renews by itself if the company told you in time what doing nothing means. We have not checked this.',
        de: 'Ein Vertrag verlängert sich nur dann von selbst, wenn das Unternehmen rechtzeitig auf die Bedeutung des Schweigens hingewiesen hat. Das haben wir nicht nachgelesen.',
      },
      params: {},
      citations: [{ locator: 'KSchG § 6 Abs. 1 Z 2', url: 'https://www.ris.bka.gv.at' }],
    },
  ],
};
