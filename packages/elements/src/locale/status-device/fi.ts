/** Suomi, sille mikä vielä odottaa tällä laitteella. */
import type { DeviceStrings } from './nl.ts';

const fi: DeviceStrings = {
  title: 'Tällä laitteella',
  lead: 'Tätä ei ole vielä vastaanotettu. Siihen asti se on vain tällä laitteella.',
  names: {
    'cancellation.requested': 'Irtisanominen',
    'cancellation.undone': 'Irtisanomisen peruminen',
    'withdrawal.requested': 'Peruuttamisilmoitus',
    'contact.submitted': 'Kysymys tai valitus',
    'survey.answered': 'Vastaus kysymykseen ”miksi”',
    'preferences.changed': 'Pyyntö, ettei mainoksia enää lähetetä',
  },
  other: 'Viesti',
  since: (moment) => `Päivätty ${moment}.`,
  state: {
    sending: 'Lähetämme sitä nyt.',
    waiting: 'Ei vielä vastaanotettu. Yritämme niin kauan kuin tämä sivu on auki.',
    attention: 'Ei hyväksytty. Yritä vielä kerran tai ota yhteyttä.',
    unsent: 'Lähetämme sen vain, jos pyydät.',
    sent: 'Lähetetty. Emme näe tästä, onko se tullut perille.',
    gone: 'Poistettu.',
  },
  received: (reference) => (reference ? `Vastaanotettu. Asianumero: ${reference}.` : 'Vastaanotettu.'),
  send: 'Lähetä nyt',
  delete: 'Poista tältä laitteelta',
  sure: 'Oletko varma? Silloin emme enää lähetä sitä. Vastaanottovahvistusta ei koskaan tullut, joten älä luota siihen, että se on perillä.',
  sureDraft: 'Oletko varma? Silloin se katoaa.',
  yes: 'Kyllä, poista',
  no: 'Ei, jätä se',
  draft: 'Teksti, jota olit kirjoittamassa. Se on vain tällä välilehdellä, eikä sitä ole lähetetty.',
};

export default fi;
