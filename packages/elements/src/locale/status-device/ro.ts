/** Română, pentru ce mai așteaptă pe acest dispozitiv. */
import type { DeviceStrings } from './nl.ts';

const ro: DeviceStrings = {
  title: 'Pe acest dispozitiv',
  lead: 'Ce vedeți aici nu a fost încă primit. Până atunci, se află doar pe acest dispozitiv.',
  names: {
    'cancellation.requested': 'Reziliere',
    'cancellation.undone': 'Retragerea unei rezilieri',
    'withdrawal.requested': 'Retragere din contract',
    'contact.submitted': 'Întrebare sau reclamație',
    'survey.answered': 'Răspuns la întrebarea „de ce”',
    'preferences.changed': 'Cerere de a nu mai primi reclame',
  },
  other: 'Mesaj',
  since: (moment) => `Din ${moment}.`,
  state: {
    sending: 'Se trimite acum.',
    waiting: 'Încă nu a fost primit. Încercăm mai departe cât timp pagina este deschisă.',
    attention: 'Nu a fost acceptat. Încercați încă o dată sau contactați-ne.',
    unsent: 'Trimitem doar dacă ne spuneți.',
    sent: 'Trimis. De aici nu putem vedea dacă a ajuns.',
    gone: 'Șters.',
  },
  received: (reference) => (reference ? `Primit. Număr de referință: ${reference}.` : 'Primit.'),
  send: 'Trimiteți acum',
  delete: 'Ștergeți de pe acest dispozitiv',
  sure: 'Sigur? Atunci nu mai trimitem. Nu a venit niciodată o confirmare de primire, deci nu vă bazați pe faptul că a ajuns.',
  sureDraft: 'Sigur? Atunci se pierde.',
  yes: 'Da, ștergeți',
  no: 'Nu, lăsați',
  draft: 'Un text la care scriați. Se află doar în această filă și nu a fost trimis.',
};

export default ro;
