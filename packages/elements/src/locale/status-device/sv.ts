/** Svenska, för det som fortfarande väntar på den här enheten. */
import type { DeviceStrings } from './nl.ts';

const sv: DeviceStrings = {
  title: 'På den här enheten',
  lead: 'Det här är inte mottaget ännu. Tills dess finns det bara på den här enheten.',
  names: {
    'cancellation.requested': 'Uppsägning',
    'cancellation.undone': 'Återtagande av en uppsägning',
    'withdrawal.requested': 'Ångermeddelande',
    'contact.submitted': 'Fråga eller klagomål',
    'survey.answered': 'Svar på frågan varför',
    'preferences.changed': 'Önskan att inte få mer reklam',
  },
  other: 'Meddelande',
  since: (moment) => `Från den ${moment}.`,
  state: {
    sending: 'Vi skickar det nu.',
    waiting: 'Inte mottaget ännu. Vi fortsätter att försöka så länge den här sidan är öppen.',
    attention: 'Det togs inte emot. Försök igen eller kontakta oss.',
    unsent: 'Vi skickar det först när du säger till.',
    sent: 'Skickat. Om det har kommit fram kan vi inte se här.',
    gone: 'Raderat.',
  },
  received: (reference) => (reference ? `Mottaget. Referensnummer: ${reference}.` : 'Mottaget.'),
  send: 'Skicka nu',
  delete: 'Radera från den här enheten',
  sure: 'Är du säker? Då skickar vi det inte längre. Det kom aldrig något mottagningsbevis, så räkna inte med att det har kommit fram.',
  sureDraft: 'Är du säker? Då är det borta.',
  yes: 'Ja, radera det',
  no: 'Nej, låt det vara',
  draft: 'En text som du höll på att skriva. Den finns bara i den här fliken och är inte skickad.',
};

export default sv;
