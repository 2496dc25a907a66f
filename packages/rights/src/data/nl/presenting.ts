/** What buttons and acknowledgements must look like in the Netherlands. */
import type { Rule } from '../../model.ts';
import { bw } from './citation.ts';

const rule = {
  version: 1,
  force: 'in-force',
  lastVerified: '2026-11-22',
} as const;
const withdrawalFunction = {
  ...rule,
  level: 'statute',
  strength: 'mandatory',
  confidence: 'conflict',
  effective: {
    from: '2026-06-19',
    by: 'as-of-date',
    uncertain:
      'The directive applies from 19 June 2026. The Dutch act probably entered into force some days later, about 25 June: ' +
      'Staatsblad 2026, 153 was not read. The earlier day is the one the authority announced it would enforce.',
  },
} as const;
const readAt = 'A source quoting wetten.overheid.nl, version in force on 16 July 2026';

export const presenting: readonly Rule[] = [
  {
    ...withdrawalFunction,
    id: 'nl.bw.6-230oa',
    topic: 'withdrawal-function',
    supersedes: 'eu.crd.11a',
    kind: 'button-label',
    title: {
      nl: 'Een knop om je te bedenken',
      en: 'A button to withdraw',
      de: 'Eine Schaltfläche zum Widerrufen',
    },
    summary: {
      nl: 'Wie online een contract sloot, moet zich online kunnen bedenken met een duidelijk zichtbare knop. De Nederlandse wet schrijft geen vaste woorden voor: de Europese richtlijn zegt herroepen, het Burgerlijk Wetboek ontbinden. Beide zijn duidelijk.',
      en: 'Whoever made a contract online can withdraw online with a clearly visible button. Dutch law fixes no words: the European directive speaks of herroepen, the Civil Code of ontbinden. Either is clear.',
      de: 'Wer online einen Vertrag geschlossen hat, kann ihn online über eine gut sichtbare Schaltfläche widerrufen. Das niederländische Recht legt keine Wörter fest: Die Richtlinie sagt herroepen, das Gesetzbuch ontbinden. Beides ist klar.',
    },
    params: {
      labels: [
        {
          role: 'withdrawEntry',
          mandated: true,
          text: {
            nl: 'Hier de overeenkomst herroepen',
            en: 'Withdraw from contract here',
            de: 'Vertrag widerrufen',
          },
          equivalents: { nl: ['Hier de overeenkomst ontbinden'] },
        },
        {
          role: 'withdrawConfirm',
          mandated: true,
          text: { nl: 'Herroeping bevestigen', en: 'Confirm withdrawal', de: 'Widerruf bestätigen' },
          equivalents: { nl: ['Ontbinding bevestigen'] },
        },
      ],
    },
    citations: bw('230oa', readAt),
  },
  {
    ...withdrawalFunction,
    id: 'nl.bw.6-230oa-4',
    supersedes: 'eu.crd.11a-4',
    kind: 'receipt',
    title: {
      nl: 'Bevestiging van ontvangst',
      en: 'Acknowledgement of receipt',
      de: 'Eingangsbestätigung',
    },
    summary: {
      nl: 'Wie zich online bedenkt, krijgt zonder uitstel een bevestiging die je kunt bewaren, met wat je verklaarde en de datum en tijd.',
      en: 'Whoever withdraws online gets an acknowledgement without delay, in a form that can be kept, with what was declared and the date and time.',
      de: 'Wer online widerruft, bekommt unverzüglich eine Bestätigung zum Aufbewahren, mit dem Inhalt der Erklärung und mit Datum und Uhrzeit.',
    },
    params: { contents: ['statement', 'date', 'time'] },
    citations: bw('230oa(4)', readAt),
  },
  {
    ...rule,
    id: 'nl.acm.leidraad-opzeggen',
    kind: 'button-label',
    level: 'guidance',
    strength: 'recommended',
    effective: { from: null, by: 'as-of-date' },
    confidence: 'primary-read',
    title: {
      nl: 'Opzeggen net zo makkelijk als afsluiten',
      en: 'Leaving as easy as joining',
      de: 'Kündigen so einfach wie abschließen',
    },
    summary: {
      nl: 'De toezichthouder ACM vindt dat opzeggen net zo makkelijk moet zijn als afsluiten, zonder extra drempels. Als voorbeeld noemt ze een opvallende knop met de tekst “Abonnement beëindigen”. Die woorden zijn niet verplicht.',
      en: 'The regulator ACM holds that leaving must be as easy as joining, without extra hurdles. As an example it names an eye-catching button that says “Abonnement beëindigen”. Those words are not mandatory.',
      de: 'Die Aufsichtsbehörde ACM sagt: Kündigen muss so einfach sein wie abschließen, ohne zusätzliche Hürden. Als Beispiel nennt sie eine auffällige Schaltfläche „Abonnement beëindigen“. Vorgeschrieben sind diese Wörter nicht.',
    },
    params: {
      labels: [
        {
          role: 'cancelEntry',
          mandated: false,
          text: { nl: 'Abonnement beëindigen', en: 'End subscription', de: 'Abonnement beenden' },
        },
      ],
    },
    citations: [
      {
        locator: 'ACM Leidraad bescherming online consument',
        url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
      },
    ],
  },
];
