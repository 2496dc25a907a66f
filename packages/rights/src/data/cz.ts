/** Czech law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { czechia } from '../calendar/cz.ts';
import type { Jurisdiction } from '../model.ts';
import { withdrawalLabels } from './eu/labels.ts';
import { law as eu } from './eu.ts';
import { review, secondary } from './standing.ts';

export const law: Jurisdiction = {
  ...review,
  code: 'CZ',
  parents: [eu],
  zone: 'Europe/Prague',
  authority: { name: 'Česká obchodní inspekce', url: 'https://www.coi.gov.cz' },
  languages: ['cs'],
  calendar: czechia,
  covers: eu.covers,
  rules: [
    {
      ...secondary,
      id: 'cz.oz.1830a',
      topic: 'withdrawal-function',
      supersedes: 'eu.crd.11a',
      kind: 'button-label',
      force: 'adopted',
      effective: { from: '2027-01-01', by: 'as-of-date' },
      title: { nl: 'Een knop om je te bedenken', en: 'A button to withdraw' },
      summary: {
        nl: 'Vanaf 1 januari 2027 kun je een online gesloten contract online herroepen, met de knop “Odstoupit od smlouvy”.',
        en: 'From 1 January 2027 a contract made online can be withdrawn from online, with the button “Odstoupit od smlouvy”.',
      },
      params: {
        labels: withdrawalLabels.map((label) =>
          label.role === 'withdrawEntry'
            ? { ...label, text: { ...label.text, cs: 'Odstoupit od smlouvy' } }
            : label,
        ),
      },
      citations: [{ locator: '§ 1830a OZ (zákon 159/2026 Sb.)', url: 'https://www.e-sbirka.cz' }],
    },
  ],
};
