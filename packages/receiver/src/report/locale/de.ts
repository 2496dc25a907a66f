/** Deutsch. */
import type { ReportWords } from './nl.ts';

const de: ReportWords = {
  title: (name, year) => (name === '' ? `Kündigen im Jahr ${year}` : `Kündigen bei ${name} im Jahr ${year}`),
  lead: 'Gehen soll so einfach sein wie Anfangen. Hier steht, wie das ging, in Zahlen, die alle nachrechnen dürfen.',
  period: (from, to) => `Vom ${from} bis zum ${to}`,
  soFar: 'Dieses Jahr ist noch nicht vorbei.',
  unknown: 'Nicht gemessen',
  small: 'Weniger als fünf oder daraus zu errechnen',
  ends: {
    title: 'Wie oft gekündigt wurde',
    cancellations: 'Kündigungen',
    withoutLogin: 'Ohne Anmeldung',
    undone: 'Selbst zurückgenommen',
    failed: 'Ließ sich nicht ausführen',
  },
  ease: {
    title: 'Wie einfach es war',
    median: 'Die Hälfte war fertig innerhalb von',
    p90: 'Neun von zehn waren fertig innerhalb von',
    troubled: 'Unterwegs ging etwas schief',
  },
  why: {
    title: 'Warum Menschen gegangen sind',
    caption: 'Gründe und wie oft sie genannt wurden',
    reason: 'Grund',
    answers: 'Antworten',
    share: 'Anteil',
    response: (share) => `Niemand musste sagen, warum. Von allen, die gingen, haben es ${share} getan.`,
    none: 'Es gab zu wenige Antworten, um sie zu nennen.',
  },
  contacts: {
    title: 'Fragen und Beschwerden',
    received: 'Eingegangen',
    answered: 'Beantwortet',
    inTime: 'In der zugesagten Zeit beantwortet',
    late: 'Zu spät beantwortet',
    open: 'Warten noch auf Antwort',
    median: 'Die Hälfte bekam eine Antwort innerhalb von',
    p90: 'Neun von zehn bekamen eine Antwort innerhalb von',
  },
  definitions: {
    title: 'Was wir zählen',
    list: [
      [
        'Kündigung',
        'Ein Abonnement, das jemand gekündigt hat, gezählt am Tag, an dem die Kündigung zuerst bei uns einging. Wer es zweimal sagt, zählt einmal.',
      ],
      ['Ohne Anmeldung', 'Die Kündigung ging ein, ohne dass jemand ein Passwort kennen musste.'],
      [
        'Zurückgenommen',
        'Die Kündigung wurde von der Abonnentin oder dem Abonnenten selbst zurückgenommen, solange das Abonnement noch lief.',
      ],
      [
        'Ließ sich nicht ausführen',
        'Die Kündigung war eingegangen, aber die Verwaltung konnte sie nicht bearbeiten. Dann muss jemand nachsehen.',
      ],
      [
        'Fertig innerhalb von',
        'Die Zeit vom Öffnen des Kündigungsfensters bis zum Eingang der Kündigung, nach unserer Uhr.',
      ],
      [
        'Grund',
        'Eine Antwort kann mehrere Gründe nennen. Die Anteile beziehen sich auf alle Antworten mit einem Grund und müssen zusammen nicht 100 % ergeben.',
      ],
      [
        'In der zugesagten Zeit',
        'Bei jeder Frage und Beschwerde sagen wir zu, wann die Antwort da ist. Die erste Antwort kam vor diesem Zeitpunkt.',
      ],
    ],
  },
  privacy:
    'Diese Übersicht enthält keine Namen, Adressen oder Texte von Menschen. Anzahlen unter fünf fehlen, ebenso Anzahlen, aus denen sie sich errechnen ließen.',
  tests: 'Probenachrichten zählen nicht mit.',
  made: (day, zone) => `Erstellt am ${day}. Tage gehen von Mitternacht bis Mitternacht in ${zone}.`,
};

export default de;
