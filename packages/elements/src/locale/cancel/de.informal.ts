/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { CancelStrings } from './nl.ts';

const de: Partly<CancelStrings> = {
  review: {
    title: (plan) => (plan ? `${plan} kündigen` : 'Deinen Vertrag kündigen'),
    endsOn: 'Wenn du jetzt kündigst, läuft dein Vertrag noch bis einschließlich',
    endsUnknown: 'Wann dein Vertrag endet, können wir hier nicht sicher sagen. Kündigen kannst du trotzdem.',
    factsMissing: 'Diese Seite nennt nicht genug Angaben zu deinem Vertrag, um das zu berechnen.',
    chargesLabel: 'Was du noch zahlst',
    chargesUnknown: 'Das können wir hier nicht sicher sagen. Sieh in deinem Vertrag nach oder frag nach.',
    messageLabel: 'Das senden wir für dich',
  },
  sending: {
    title: 'Deine Kündigung wird gesendet',
    lead: 'Einen Moment bitte. Lass diese Seite noch offen.',
  },
  waiting: {
    device:
      'Deine Kündigung ist noch nicht angekommen, aber auf diesem Gerät gespeichert. Wir versuchen es von selbst weiter. Auch wenn du die Seite schließt und später wiederkommst.',
    page: 'Deine Kündigung ist noch nicht angekommen. Lass diese Seite offen, dann versuchen wir es weiter.',
    badge: 'Deine Kündigung ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Deine Kündigung ist nicht eingegangen',
    badge: 'Deine Kündigung ist nicht eingegangen. Eine Angabe muss geändert werden.',
  },
  unsent: { title: 'Möchtest du noch kündigen?' },
  sent: { title: 'Deine Kündigung wurde gesendet', badge: 'Deine Kündigung wurde gesendet.' },
  received: {
    title: 'Deine Kündigung ist eingegangen',
    endsLabel: 'Dein Vertrag läuft bis einschließlich',
    endsUnknown: 'Das teilt man dir noch mit',
    badge: 'Deine Kündigung ist eingegangen.',
  },
};

export default de;
