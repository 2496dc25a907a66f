/** Italian law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { italy } from '../calendar/it.ts';
import type { Jurisdiction } from '../model.ts';
import { withdrawalLabels } from './eu/labels.ts';
import { law as eu } from './eu.ts';
import { disputed, recalled, review } from './standing.ts';

const url = 'https://www.normattiva.it';

export const law: Jurisdiction = {
  ...review,
  code: 'IT',
  parents: [eu],
  zone: 'Europe/Rome',
  authority: { name: 'AGCM', url: 'https://www.agcm.it' },
  languages: ['it'],
  calendar: italy,
  covers: eu.covers,
  rules: [
    {
      ...disputed,
      id: 'it.conso.54-bis',
      topic: 'withdrawal-function',
      supersedes: 'eu.crd.11a',
      kind: 'button-label',
      effective: {
        from: '2026-06-20',
        by: 'contract-concluded',
        uncertain: 'Contracts concluded after 19 June 2026. Reports differ on the words: recedi or recedere.',
      },
      title: { nl: 'Een knop om je te bedenken', en: 'A button to withdraw' },
      summary: {
        nl: 'Een contract dat na 19 juni 2026 online is gesloten, kun je online herroepen. Bronnen noemen voor de knop twee teksten: “recedi dal contratto qui” en “recedere dal contratto qui”.',
        en: 'A contract made online after 19 June 2026 can be withdrawn from online. Sources give two texts for the button: “recedi dal contratto qui” and “recedere dal contratto qui”.',
      },
      params: {
        labels: withdrawalLabels.map((label) =>
          label.role === 'withdrawEntry'
            ? { ...label, equivalents: { it: ['Recedere dal contratto qui'] } }
            : label,
        ),
      },
      citations: [{ locator: 'Cod. consumo art. 54-bis', url }],
    },
    {
      ...recalled,
      id: 'it.conso.65-bis',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: { nl: 'Bericht dertig dagen van tevoren', en: 'A message thirty days before' },
      summary: {
        nl: 'Verlengt een dienst vanzelf, dan moet het bedrijf je dertig dagen voor de laatste dag om op te zeggen een bericht sturen. Dit hebben we niet nagekeken.',
        en: 'If a service renews by itself, the company has to send you a message thirty days before the last day to cancel. We have not checked this.',
      },
      appliesWhen: {
        all: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'renewal', in: ['fixed'] },
        ],
      },
      params: { latest: 'P30D', before: 'cancellation-deadline' },
      citations: [{ locator: 'Cod. consumo art. 65-bis', url }],
    },
  ],
};
