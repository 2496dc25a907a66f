/** Deutsch. */
import type { TeamWords } from './nl.ts';

const de: TeamWords = {
  open: 'Zahlen ansehen',
  sender: (name) =>
    `Sie erhalten diese Mail von ${name}, weil diese Adresse in den Einstellungen als Adresse des Teams steht.`,
  withheld: 'weniger als fünf oder daraus zu errechnen',
  small:
    'Anzahlen von weniger als fünf Menschen fehlen hier: Wer jemanden davon kennt, könnte sonst sehen, was diese eine Person geantwortet hat.',
  spike: {
    subject: {
      reason: (label) => `Viel häufiger als sonst: ${label}`,
      answers: 'Viel mehr Antworten als sonst',
      errors: 'Beim Kündigen geht viel häufiger etwas schief als sonst',
    },
    lead: {
      reason: ({ count, label, when }) =>
        `${when.sentence} wurde dieser Grund ${count}-mal genannt: „${label}“.`,
      answers: ({ count, when }) => `${when.sentence} wurde der Fragebogen ${count}-mal ausgefüllt.`,
      errors: ({ count, when }) =>
        `${when.sentence} ging ${count}-mal etwas schief, während jemand kündigen wollte.`,
    },
    when: {
      day: (day) => `Am ${day}`,
      week: (day) => `In der Woche bis zum ${day}`,
    },
    rows: { count: 'Jetzt', usual: 'Üblich', chance: 'Zufall?' },
    usual: (usual, weeks) => `etwa ${usual}, nach denselben Tagen der ${weeks} Wochen davor`,
    chance: (oneIn) => `so viele gäbe es durch Zufall nur einmal in ${oneIn} Fällen`,
    next: 'Sie hören davon einmal, auch wenn es eine Weile so bleibt. Alle Gründe zusammen geben durch Zufall etwa einmal im Jahr falschen Alarm.',
    nextOf: {
      reason:
        'Sehen Sie nach, was diese Menschen dazu geschrieben haben und ob sich etwas geändert hat: ein Preis, ein Zusteller, eine neue Version.',
      answers: 'Sehen Sie nach, ob etwas geschehen ist, weshalb auf einmal viele gehen.',
      errors:
        'Probieren Sie selbst, ob das Kündigen geht. Wer kündigen will und nicht kann, hat ein Recht darauf, dass es bald wieder geht.',
    },
  },
  digest: {
    subject: (from, to) => `Kündigungen vom ${from} bis ${to}: wie viele und warum`,
    title: 'Die Woche in Kürze',
    lead: (from, to) => `Das geschah vom ${from} bis zum ${to}, verglichen mit der Woche davor.`,
    before: (count) => `Woche davor: ${count}`,
    ends: {
      title: 'Kündigungen',
      cancellations: 'Gekündigt',
      undone: 'Davon zurückgenommen',
      answers: 'Fragebogen ausgefüllt',
    },
    why: { title: 'Warum', none: 'In dieser Woche gab es zu wenige Antworten, um sie zu nennen.' },
    contacts: {
      title: 'Fragen und Beschwerden dieser Woche',
      received: 'Eingegangen',
      answered: 'Beantwortet',
      late: 'Zu spät beantwortet',
      open: 'Warten noch auf Antwort',
      overdue: 'Davon über der zugesagten Zeit',
      median: 'Die Hälfte bekam eine Antwort innerhalb von',
      hours: (hours) => `${hours} Stunden`,
    },
  },
};

export default de;
