/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { WithdrawStrings } from './nl.ts';

const de: Partly<WithdrawStrings> = {
  review: {
    title: 'Deinen Vertrag widerrufen',
    lead: 'Mit dem Widerruf machst du den Kauf rückgängig. Einen Grund musst du nicht nennen.',
    open: (day, left) => `Du kannst noch bis einschließlich ${day} widerrufen (${left}).`,
    over: (day) =>
      `Nach unserer Berechnung lief deine Widerrufsfrist bis einschließlich ${day}. Du darfst deinen Widerruf trotzdem senden. Du bekommst dann eine Eingangsbestätigung, und der Anbieter sollte dir antworten.`,
    unknown:
      'Bis wann du widerrufen kannst, können wir hier nicht sicher sagen. Deinen Widerruf senden kannst du trotzdem.',
    factsMissing: 'Diese Seite nennt nicht genug Angaben zu deinem Vertrag, um das zu berechnen.',
    refund: 'Dein Geld zurück',
    goods: 'Was du erhalten hast',
    returnBy: (day) => `Schickst du zurück, spätestens am ${day}`,
    itemsHint: 'Dann kreuze an, was du widerrufst. Ohne Kreuz gilt der Widerruf für alles.',
    messageLabel: 'Das senden wir für dich',
    instead: 'Kündigen ist etwas anderes. Dann bleibt der Kauf bestehen, und du hörst für die Zukunft auf.',
  },
  fields: {
    who: 'Deine Angaben',
    contractHint: 'Du kennst die Nummer nicht? Dann schreib, was du wann gekauft hast.',
    errors: {
      missing: 'Bitte fülle dieses Feld aus.',
      malformed: 'Das stimmt noch nicht ganz. Bitte prüfe es.',
    },
  },
  sending: {
    title: 'Dein Widerruf wird gesendet',
    lead: 'Einen Moment bitte. Lass diese Seite noch offen.',
  },
  waiting: {
    device:
      'Dein Widerruf ist noch nicht angekommen. Er ist auf diesem Gerät gespeichert, und wir versuchen es von selbst weiter. Auch wenn du die Seite schließt und später wiederkommst.',
    page: 'Dein Widerruf ist noch nicht angekommen. Lass diese Seite offen, dann versuchen wir es weiter.',
    badge: 'Dein Widerruf ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Dein Widerruf ist nicht eingegangen',
    badge: 'Dein Widerruf ist nicht eingegangen. Eine Angabe muss geändert werden.',
  },
  unsent: { title: 'Möchtest du noch widerrufen?' },
  sent: { title: 'Dein Widerruf wurde gesendet', badge: 'Dein Widerruf wurde gesendet.' },
  received: {
    title: 'Dein Widerruf ist eingegangen',
    notAccepted:
      'Das belegt, dass und wann dein Widerruf eingegangen ist. Ob er schon bearbeitet ist, steht nicht darin.',
    badge: 'Dein Widerruf ist eingegangen.',
  },
};

export default de;
