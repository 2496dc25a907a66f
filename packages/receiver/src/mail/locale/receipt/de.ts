/** Deutsch. */
import type { MailWords } from './nl.ts';

const de: MailWords = {
  title: {
    'cancellation.requested': 'Ihre Kündigung ist eingegangen',
    'cancellation.undone': 'Ihre Rücknahme ist eingegangen',
    'withdrawal.requested': 'Ihr Widerruf ist eingegangen',
    'contact.submitted': 'Ihre Nachricht ist eingegangen',
  },
  subject: (title, reference) => `${title} (Vorgangsnummer ${reference})`,
  test: 'Das ist ein Test. Es wird nichts wirklich gekündigt.',
  testSubject: (subject) => `Test: ${subject}`,
  keep: 'Bewahren Sie diese E-Mail auf. Sie belegt, dass und wann Ihre Nachricht eingegangen ist. Ob sie schon bearbeitet ist, steht nicht darin.',
  several: {
    title: (count) => `${count} Nachrichten von Ihnen sind eingegangen`,
    lead: 'Kurz nacheinander kamen mehrere Nachrichten mit Ihrer E-Mail-Adresse an. Deshalb stehen sie zusammen in einer E-Mail.',
  },
  content: 'Was Sie gesendet haben',
  declared: {
    ordinary: 'Sie kündigen Ihren Vertrag (ordentliche Kündigung).',
    extraordinary: 'Sie kündigen Ihren Vertrag außerordentlich.',
    cause: 'Den Grund, den Sie genannt haben, finden Sie auf Ihrer Eingangsbestätigung.',
    withdrawal: 'Sie widerrufen Ihren Vertrag.',
    partialWithdrawal:
      'Sie widerrufen einen Teil Ihres Vertrags. Welchen, steht auf Ihrer Eingangsbestätigung.',
    undone: 'Sie nehmen Ihre Kündigung zurück. Sie möchten Ihren Vertrag behalten.',
    question: 'Eine Frage. Der Text steht auf Ihrer Eingangsbestätigung.',
    complaint: 'Eine Beschwerde. Der Text steht auf Ihrer Eingangsbestätigung.',
  },
  wanted: 'Wann der Vertrag enden soll',
  when: {
    atPeriodEnd: 'Zum frühestmöglichen Zeitpunkt',
    immediately: 'Sofort',
    date: (day) => `Am ${day}`,
  },
  contract: 'Kundennummer oder Vertragsnummer',
  onReceipt: 'Steht auf Ihrer Eingangsbestätigung',
  receivedAt: 'Eingegangen am',
  zone: (zone) => `Zeitzone ${zone}`,
  reference: 'Vorgangsnummer',
  endsOn: 'Ihr Vertrag läuft bis einschließlich',
  endsAccording: 'nach Angabe der Seite, auf der Sie gekündigt haben',
  endsUnknown: 'Das teilt man Ihnen noch mit',
  answerBy: 'Antwort spätestens',
  seeReceipt: 'Eingangsbestätigung ansehen',
  seeStatus: 'Stand der Dinge ansehen',
  next: {
    'cancellation.requested': [
      'Sie müssen jetzt nichts tun. Ihre Kündigung geht an Ihren Anbieter, der sie bearbeitet.',
      'Möchten Sie doch bleiben? Dann öffnen Sie Ihre Eingangsbestätigung. Solange Ihr Vertrag läuft, können Sie Ihre Kündigung dort zurücknehmen. Erst wenn Sie dort auf den Knopf drücken, ändert sich etwas.',
    ],
    'cancellation.undone': ['Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.'],
    'withdrawal.requested': [
      'Sie müssen jetzt nichts tun. Ihr Widerruf geht an Ihren Anbieter, der ihn bearbeitet.',
    ],
    'contact.submitted': ['Sie müssen jetzt nichts tun. Ihr Anbieter antwortet Ihnen.'],
  },
  answer: {
    title: { question: 'Antwort auf Ihre Frage', complaint: 'Antwort auf Ihre Beschwerde' },
    lead: {
      question: (moment) => `Sie haben uns am ${moment} eine Frage gestellt. Das ist unsere Antwort.`,
      complaint: (moment) => `Sie haben uns am ${moment} eine Beschwerde geschickt. Das ist unsere Antwort.`,
    },
    next: 'Ist die Sache damit erledigt, oder noch nicht? Sagen Sie es uns über die Schaltfläche unten. Ist es noch nicht in Ordnung, kümmern wir uns noch einmal darum.',
    notYou:
      'Haben Sie uns das nicht gefragt? Dann hat jemand anderes Ihre E-Mail-Adresse angegeben. Bitte sagen Sie uns Bescheid.',
    judge: 'Sagen, ob es erledigt ist',
  },
  attached:
    'Im Anhang ist dieselbe Bestätigung mit einer digitalen Signatur. Öffnen müssen Sie ihn nicht: Bewahren Sie ihn einfach mit dieser E-Mail auf.',
  notYou: 'Haben Sie das nicht selbst gesendet? Dann sagen Sie bitte Ihrem Anbieter Bescheid.',
  sender: (name) =>
    `Sie bekommen diese E-Mail von ${name}, weil diese E-Mail-Adresse bei der Nachricht angegeben wurde. Sie ist keine Werbung.`,
  attachment: (reference) => `eingangsbestaetigung-${reference}.jwt`,
};

export default de;
