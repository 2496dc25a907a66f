/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const nl: Partly<AfterStrings> = {
  otherWays: { lead: 'Dat mag. Deze tekst kunt u gebruiken.', textLabel: 'De tekst van uw herroeping' },
  attention: {
    lead: 'Er klopt iets niet in wat we verstuurden. Wat u hebt ingevuld, staat er nog.',
    failed: 'Er ging iets mis bij het versturen. Wat u hebt ingevuld, staat er nog.',
  },
  unsent: {
    lead: (day) =>
      `Op ${day} hebt u herroepen, maar dat is nooit aangekomen. We sturen het niet zomaar alsnog.`,
  },
  sent: {
    unproved: 'Deze website stuurt geen bewijs dat uw herroeping is aangekomen. Bewaar daarom deze tekst.',
  },
};

export default nl;
