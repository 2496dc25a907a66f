/** Frysk, foar wat op dit apparaat noch wachtet. */
import type { DeviceStrings } from './nl.ts';

const fy: DeviceStrings = {
  title: 'Op dit apparaat',
  lead: 'Dit is noch net ûntfongen. Oant it safier is, stiet it allinnich op dit apparaat.',
  names: {
    'cancellation.requested': 'Opsizzing',
    'cancellation.undone': 'Ynlûken fan in opsizzing',
    'withdrawal.requested': 'Herropping',
    'contact.submitted': 'Fraach of klacht',
    'survey.answered': 'Antwurd op de fraach wêrom',
    'preferences.changed': 'Fersyk om gjin reklame mear te stjoeren',
  },
  other: 'Berjocht',
  since: (moment) => `Fan ${moment}.`,
  state: {
    sending: 'Wy stjoere it no.',
    waiting: 'Noch net ûntfongen. Wy bliuwe it besykjen salang’t dizze side iepen is.',
    attention: 'Net oannommen. Besykje it op ’e nij, of nim kontakt op.',
    unsent: 'Wy stjoere it pas as jo dat sizze.',
    sent: 'Ferstjoerd. Oft it oankaam is, kinne wy hjir net sjen.',
    gone: 'Wiske.',
  },
  received: (reference) => (reference ? `Untfongen. Skaaimerk: ${reference}.` : 'Untfongen.'),
  send: 'Stjoer no',
  delete: 'Wiskje fan dit apparaat',
  sure: 'Witte jo it wis? Dan stjoere wy it net mear. Der is nea in ûntfangstbewiis kaam, dus rekkenje der net op dat it oankaam is.',
  sureDraft: 'Witte jo it wis? Dan is it fuort.',
  yes: 'Ja, wiskje it',
  no: 'Nee, lit stean',
  draft: 'In tekst dêr’t jo mei dwaande wiene. Dy stiet allinnich yn dit ljepblêd en is net ferstjoerd.',
};

export default fy;
