/** Deutsch, für alle, die kündigen. */
import type { CancelStrings } from './nl.ts';

const de: CancelStrings = {
  entry: 'Verträge hier kündigen',
  close: 'Schließen',
  keep: 'Meinen Vertrag behalten',
  review: {
    title: (plan) => (plan ? `${plan} kündigen` : 'Ihren Vertrag kündigen'),
    endsOn: 'Wenn Sie jetzt kündigen, läuft Ihr Vertrag noch bis einschließlich',
    endsUnknown: 'Wann Ihr Vertrag endet, können wir hier nicht sicher sagen. Kündigen können Sie trotzdem.',
    factsMissing: 'Diese Seite nennt nicht genug Angaben zu Ihrem Vertrag, um das zu berechnen.',
    why: 'Warum dieses Datum?',
    whyUnknown: 'Warum ist das nicht bekannt?',
    chargesLabel: 'Was Sie noch zahlen',
    nothingMore: 'Nichts mehr',
    charge: (amount, day) => `${amount} am ${day}`,
    chargesUnknown:
      'Das können wir hier nicht sicher sagen. Sehen Sie in Ihrem Vertrag nach oder fragen Sie nach.',
    untilLabel: 'Bis dahin',
    until: 'Alles bleibt, wie es ist.',
    messageLabel: 'Das senden wir für Sie',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Ich kündige meinen Vertrag über ${plan}.` : 'Ich kündige meinen Vertrag.'),
    contract: (contract) => `Kundennummer oder Vertragsnummer: ${contract}.`,
    endsOn: (day) => `Nach Angabe dieser Seite ist der letzte Tag der ${day}.`,
    asap: 'Zum frühestmöglichen Zeitpunkt.',
  },
  sending: {
    title: 'Ihre Kündigung wird gesendet',
    lead: 'Einen Moment bitte. Lassen Sie diese Seite noch offen.',
  },
  waiting: {
    title: 'Noch nicht eingegangen',
    device:
      'Ihre Kündigung ist noch nicht angekommen. Sie ist auf diesem Gerät gespeichert, und wir versuchen es von selbst weiter. Auch wenn Sie die Seite schließen und später wiederkommen.',
    page: 'Ihre Kündigung ist noch nicht angekommen. Lassen Sie diese Seite offen, dann versuchen wir es weiter.',
    next: (time) => `Nächster Versuch um ${time}.`,
    retry: 'Jetzt versuchen',
    form: 'Auf einfacher Seite kündigen',
    badge: 'Ihre Kündigung ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Ihre Kündigung ist nicht eingegangen',
    badge: 'Ihre Kündigung ist nicht eingegangen. Eine Angabe muss geändert werden.',
  },
  unsent: {
    title: 'Möchten Sie noch kündigen?',
    badge: 'Eine frühere Kündigung wurde nicht gesendet.',
  },
  sent: {
    title: 'Ihre Kündigung wurde gesendet',
    badge: 'Ihre Kündigung wurde gesendet.',
  },
  received: {
    title: 'Ihre Kündigung ist eingegangen',
    lead: (moment) => `Eingegangen am ${moment}.`,
    referenceLabel: 'Vorgangsnummer',
    endsLabel: 'Ihr Vertrag läuft bis einschließlich',
    endsUnknown: 'Das teilt man Ihnen noch mit',
    badge: 'Ihre Kündigung ist eingegangen.',
  },
  show: 'Ansehen',
};

export default de;
