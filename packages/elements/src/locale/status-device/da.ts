/** Dansk, til det der stadig venter på denne enhed. */
import type { DeviceStrings } from './nl.ts';

const da: DeviceStrings = {
  title: 'På denne enhed',
  lead: 'Det her er ikke modtaget endnu. Indtil da findes det kun på denne enhed.',
  names: {
    'cancellation.requested': 'Opsigelse',
    'cancellation.undone': 'Opsigelse, du trækker tilbage',
    'withdrawal.requested': 'Fortrydelse af en aftale',
    'contact.submitted': 'Spørgsmål eller klage',
    'survey.answered': 'Svar på spørgsmålet hvorfor',
    'preferences.changed': 'Ønske om ikke at få flere reklamer',
  },
  other: 'Besked',
  since: (moment) => `Fra den ${moment}.`,
  state: {
    sending: 'Vi sender det nu.',
    waiting: 'Ikke modtaget endnu. Vi bliver ved med at prøve, så længe siden er åben.',
    attention: 'Det blev ikke taget imod. Prøv igen, eller kontakt os.',
    unsent: 'Vi sender det først, når du siger til.',
    sent: 'Sendt. Vi kan ikke se her, om det er nået frem.',
    gone: 'Slettet.',
  },
  received: (reference) => (reference ? `Modtaget. Referencenummer: ${reference}.` : 'Modtaget.'),
  send: 'Send nu',
  delete: 'Slet fra denne enhed',
  sure: 'Er du sikker? Så sender vi det ikke mere. Der kom aldrig en kvittering, så regn ikke med, at det er nået frem.',
  sureDraft: 'Er du sikker? Så er det væk.',
  yes: 'Ja, slet det',
  no: 'Nej, behold det',
  draft: 'En tekst, du var i gang med at skrive. Den findes kun i denne fane og er ikke sendt.',
};

export default da;
