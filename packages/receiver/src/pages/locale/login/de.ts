/** German, for whoever of the team logs in. */
import type { LoginWords } from './nl.ts';

const de: LoginWords = {
  title: 'Anmelden',
  lead: 'Hier lesen Sie, warum Menschen kündigen, und beantworten ihre Fragen und Beschwerden.',
  email: 'Ihre E-Mail-Adresse',
  wrongEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.example.',
  send: 'Anmeldelink per E-Mail schicken',
  service: (name) => `Mit ${name} anmelden`,
  noMail:
    'Von hier aus können wir Ihnen keinen Anmeldelink schicken. Bitten Sie Ihre Verwaltung um einen: Er wird mit „fairwell login“ erstellt.',
  sent: {
    title: 'Sehen Sie in Ihrem Postfach nach',
    lead: (email) =>
      `Hat ${email} hier Zugang? Dann ist jetzt eine E-Mail mit einem Link zum Anmelden unterwegs.`,
    once: (minutes) => `Der Link funktioniert einmal, und ${minutes} Minuten lang.`,
    nothing:
      'Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder fragen Sie Ihre Verwaltung, ob diese Adresse Zugang hat.',
    again: 'Andere Adresse eingeben',
  },
  link: {
    lead: (email) => `Sie melden sich an als ${email}.`,
    go: 'Anmelden',
    notYou: 'Kennen Sie diese Adresse nicht? Dann schließen Sie diese Seite: Es ist noch nichts geschehen.',
  },
  gone: {
    title: 'Dieser Link funktioniert nicht mehr',
    lead: (minutes) =>
      `Ein Anmeldelink funktioniert einmal, und ${minutes} Minuten lang. Fordern Sie gern einen neuen an.`,
  },
  failed: {
    title: 'Die Anmeldung ist nicht gelungen',
    unreachable: (name) => `${name} antwortet gerade nicht. Versuchen Sie es gleich noch einmal.`,
    refused: (name) => `${name} hat nicht bestätigt, wer Sie sind. Versuchen Sie es noch einmal.`,
    noRole: (who) =>
      `Sie wurden als ${who} erkannt, haben hier aber noch keinen Zugang. Bitten Sie Ihre Verwaltung darum.`,
  },
  back: 'Zur Anmeldung',
  as: (who) => `Angemeldet als ${who}`,
  reads: {
    title: 'Wer was gelesen hat',
    lead: 'Jedes Mal, wenn jemand aus dem Team liest, was Menschen geschrieben haben, steht das hier. Was sie geschrieben haben, steht hier nicht.',
    none: 'Noch niemand hat etwas gelesen.',
    older: 'Früher',
    link: 'Wer was gelesen hat',
    back: 'Zurück zu den Einblicken',
  },
  logOut: 'Abmelden',
  everywhere: 'Überall abmelden',
  insights: {
    title: 'Einblicke',
    noScript: 'Diese Seite braucht JavaScript.',
    noAssets:
      'Die Dateien dieser Seite sind nicht eingerichtet. Starten Sie den Empfänger mit --assets und dem Ordner des Script-Tags.',
  },
};

export default de;
