/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const nl: Partly<LaterStrings> = {
  attention: {
    lead: 'Er klopt iets niet in wat we verstuurden. Wat u hebt geschreven, staat er nog.',
    failed: 'Er ging iets mis bij het versturen. Wat u hebt geschreven, staat er nog.',
  },
  unsent: {
    lead: (day) =>
      `Op ${day} schreef u een bericht, maar dat is nooit aangekomen. We sturen het niet zomaar alsnog.`,
  },
  sent: {
    unproved: 'Deze website stuurt geen bewijs dat uw bericht is aangekomen. Bewaar daarom deze tekst.',
  },
  received: {
    promised: (moment) => `U krijgt uiterlijk op ${moment} antwoord.`,
    none: 'We lezen uw bericht. U krijgt er geen antwoord op.',
    unknown: 'Er staat niet bij wanneer u antwoord krijgt. Vraag het gerust na.',
    sorry: 'Bedankt dat u het zegt. Het spijt ons dat het niet ging zoals het hoort.',
    later: (told) =>
      `Toen u schreef, stond hier nog ${told}. Het spijt ons dat het later wordt. Wat op uw ontvangstbewijs staat, geldt.`,
    keep: 'Bewaar deze link of uw ontvangstbewijs. Daar leest u het antwoord, en kunt u zeggen of het is opgelost.',
    notAnswered: 'Dit bewijst dat uw bericht is aangekomen, en wanneer. Een antwoord is het nog niet.',
  },
  otherWays: { lead: 'Dat mag. Deze tekst kunt u gebruiken.', textLabel: 'De tekst van uw bericht' },
};

export default nl;
