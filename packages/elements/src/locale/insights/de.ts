/** Deutsch, für alle, die lesen, warum Menschen kündigen. */
import sections from '../insights-sections/de.ts';
import type { InsightsStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('de').format(n);

const de: InsightsStrings = {
  ...sections,
  title: 'Warum Menschen kündigen',
  lead: (days, cancellations, undone) => {
    if (cancellations === 0) return `${days} ging keine Kündigung ein.`;
    const came =
      cancellations === 1 ? 'ging eine Kündigung ein' : `gingen ${count(cancellations)} Kündigungen ein`;
    if (undone === 0) return `${days} ${came}. Keine wurde zurückgenommen.`;
    return `${days} ${came}. Davon ${undone === 1 ? 'wurde eine' : `wurden ${count(undone)}`} zurückgenommen.`;
  },
  days: (from, to) => (from === to ? `Am ${from}` : `Vom ${from} bis zum ${to}`),
  loading: 'Die Zahlen werden geladen…',
  loadingLong:
    'Beim ersten Mal nach einem Neustart wird alles neu gezählt. Bei einer Million Kündigungen dauert das etwa eine halbe Minute.',
  updated: 'Die Zahlen sind aktualisiert.',

  filters: {
    label: 'Was Sie sehen',
    period: 'Zeitraum',
    periods: { '30': '30 Tage', '90': '90 Tage', '365': '365 Tage', custom: 'Eigener Zeitraum' },
    from: 'Von',
    to: 'Bis einschließlich',
    show: 'Zeitraum anzeigen',
    interval: 'Pro',
    intervals: { day: 'Tag', week: 'Woche', month: 'Monat' },
    mode: 'Daten',
    modes: { live: 'Echt', test: 'Test' },
  },
  testMode: {
    title: 'Testdaten',
    text: 'Diese Zahlen stammen aus Probekündigungen. Sie zählen nirgends mit.',
  },

  figures: {
    label: 'Kurz gesagt',
    how: 'Was zählt?',
    cancellations: {
      name: 'Kündigungen',
      definition:
        'Alle Kündigungen, die in diesem Zeitraum eingegangen sind. Kündigt jemand denselben Vertrag zweimal, zählt das einmal.',
    },
    undone: {
      name: 'Zurückgenommen',
      definition: 'Kündigungen aus diesem Zeitraum, die die Abonnenten selbst zurückgenommen haben.',
    },
    surveys: {
      name: 'Mit Fragebogen',
      definition:
        'Kündigungen aus diesem Zeitraum, zu denen ein Fragebogen ausgefüllt wurde. Der Rücklauf ist ihr Anteil an allen Kündigungen.',
      rate: (share) => `${share} Rücklauf`,
      noRate: 'Noch kein Rücklauf zu berechnen',
    },
    saved: {
      name: 'Geblieben',
      definition:
        'Zurückgenommen, nicht binnen 30 Tagen erneut gekündigt, und nach 30 Tagen wird noch gezahlt. Letzteres sagt die Abrechnung: Solange sie nichts meldet, wissen wir es nicht.',
      unknown: 'nicht bekannt',
    },
    before: (period, before, change) =>
      change === null ? `${period}: ${before}` : `${change} · ${period}: ${before}`,
  },

  asTable: 'Als Tabelle zeigen',
  asChart: 'Als Diagramm zeigen',

  reasons: {
    intro: (answers) =>
      answers === 1
        ? 'Ein Grund genannt. Mehrere Gründe sind möglich.'
        : `${count(answers)}-mal wurde ein Grund genannt. Mehrere Gründe sind möglich.`,
    none: 'In diesem Zeitraum wurden keine Gründe genannt.',
    eighty: 'Bis hier: zusammen mindestens 80 %',
    categories: {
      appreciation: 'Wertschätzung',
      service: 'Service',
      price: 'Preis',
      use: 'Nutzung',
      product: 'Angebot',
      competition: 'Wettbewerb',
      circumstances: 'Lebensumstände',
      other: 'Sonstiges',
    },
  },

  comments: {
    title: 'In eigenen Worten',
    search: 'In den Kommentaren suchen',
    searchButton: 'Suchen',
    reason: 'Grund',
    closed:
      'Mit diesem Schlüssel sehen Sie nicht, was Menschen geschrieben haben. Dafür braucht es einen Schlüssel, der antworten darf.',
    none: 'In diesem Zeitraum gibt es keine Kommentare.',
    noneFound: 'Kein passender Kommentar gefunden. Versuchen Sie ein anderes Wort oder einen anderen Grund.',
    more: 'Mehr zeigen',
    loading: 'Die Kommentare werden geladen…',
    shown: (n) => (n === 1 ? 'Ein Kommentar angezeigt' : `${count(n)} Kommentare angezeigt`),
    noReason: 'Kein Grund gewählt',
    tag: 'Schlagwort',
    allTags: 'alle',
    by: (who) => `Gesetzt von ${who}`,
    untag: (tag) => `Schlagwort entfernen: ${tag}`,
    selection: 'Was Sie ausgewählt haben',
    selectAll: (n) => `Alles auswählen, was Sie sehen (${n})`,
    selected: (n) => `${count(n)} ausgewählt`,
    tooMany: (most) => `Das sind zu viele auf einmal. Wählen Sie höchstens ${most} aus.`,
    putTag: 'Schlagwort hinzufügen',
    put: (tag) => `Das Schlagwort „${tag}“ wurde hinzugefügt.`,
    gone: (tag) => `Das Schlagwort „${tag}“ ist weg.`,
    refused:
      'Mit diesem Schlüssel können Sie keine Schlagwörter setzen. Dafür braucht es einen, der antworten darf.',
    take: (n) => (n === 1 ? 'Diesen speichern als' : `Diese ${count(n)} speichern als`),
  },

  board: {
    waiting: (total, late) => {
      const who =
        total === 1 ? 'Eine Frage oder Beschwerde wartet' : `${count(total)} Fragen und Beschwerden warten`;
      if (late === 0) return `${who} auf Antwort. Noch ist keine Frist verstrichen.`;
      return `${who} auf Antwort. Bei ${late === 1 ? 'einer' : count(late)} ist die zugesagte Zeit vorbei.`;
    },
    nobody: 'Niemand wartet auf Antwort.',
    loading: 'Wir sehen nach, wer auf Antwort wartet…',
    closed:
      'Mit diesem Schlüssel sehen Sie nicht, wer auf Antwort wartet. Dafür braucht es einen Schlüssel, der antworten darf.',
    more: (left) =>
      left === 1
        ? 'Es wartet noch eine weitere. Sie erscheint, sobald diese beantwortet sind.'
        : `Es warten noch ${count(left)} weitere. Sie erscheinen, sobald diese beantwortet sind.`,
    kinds: { question: 'Frage', complaint: 'Beschwerde' },
    late: (moment) => `Zu spät: zugesagt bis ${moment}`,
    due: (moment) => `Antwort zugesagt bis ${moment}`,
    reopened: 'Die letzte Antwort half nicht',
    asked: (moment) => `Gesendet am ${moment}`,
    turns: {
      'contact.answered': (moment) => `Ihre Antwort vom ${moment}`,
      'contact.reopened': (moment) => `Die Reaktion darauf vom ${moment}`,
    },
    erased: 'Dieser Text wurde gelöscht.',
    nothingSaid: 'Ohne weitere Worte.',
    begin: 'Beginnen mit',
    blank: 'einem leeren Blatt',
    drafts: [
      {
        name: 'einer Entschuldigung',
        text: 'Guten Tag [Name],\n\nes tut uns leid. [Was schiefging, und warum das ärgerlich ist.]\n\n[Was Sie jetzt tun, und wann man etwas davon merkt.]\n\nFreundliche Grüße\n[Ihr eigener Name]',
      },
      {
        name: 'einer Antwort auf eine Frage',
        text: 'Guten Tag [Name],\n\n[Die Antwort, so kurz wie möglich.]\n\nFreundliche Grüße\n[Ihr eigener Name]',
      },
    ],
    answer: 'Ihre Antwort',
    goes: {
      mail: (address) => `Ihre Antwort wird per E-Mail an ${address} gesendet.`,
      page: 'Ihre Antwort erscheint auf der Seite, auf der der Absender den Stand verfolgen kann.',
      pageFor: (address) =>
        `Ihre Antwort erscheint auf der Seite, auf der der Absender den Stand verfolgen kann. Die E-Mail an ${address} schreiben Sie selbst: Hier ist kein Versand eingerichtet.`,
      elsewhere: (address) =>
        `Diese Person möchte eine Antwort über ${address}. Melden Sie sich zuerst dort, und schreiben Sie hier auf, was Sie gesagt haben.`,
    },
    send: 'Diese Antwort senden',
    sending: 'Ihre Antwort wird gesendet…',
    sent: (reference) => `Ihre Antwort ist gesendet. ${reference} steht nicht mehr auf der Liste.`,
    nothingWritten: 'Schreiben Sie zuerst eine Antwort.',
    unfinished: (blank) => `Füllen Sie zuerst aus, was noch in Klammern steht: ${blank}`,
    failed: 'Ihre Antwort wurde nicht gesendet. Sie steht noch da.',
  },

  empty: {
    title: 'Noch nichts zu lesen',
    text: 'In diesem Zeitraum ging keine Kündigung und kein Fragebogen ein. Wählen Sie einen längeren Zeitraum, um weiter zurückzublicken.',
  },
  locked: {
    title: 'Diese Zahlen sind geschützt',
    text: 'Geben Sie den Schlüssel ein, der Zugang gibt. Er bleibt nur gespeichert, solange diese Seite offen ist.',
    refused:
      'Mit diesem Schlüssel können Sie diese Zahlen nicht lesen. Prüfen Sie ihn, oder bitten Sie Ihre Verwaltung um einen anderen.',
    key: 'Schlüssel',
    open: 'Zahlen ansehen',
    loggedOut: {
      title: 'Sie sind nicht mehr angemeldet',
      text: 'Das geschieht von selbst, wenn Sie eine Weile nichts tun. Melden Sie sich wieder an, um weiterzulesen.',
      open: 'Anmelden',
    },
  },
  fault: {
    title: 'Die Zahlen sind gerade nicht da',
    retry: 'Erneut versuchen',
    texts: {
      address: 'Die Adresse der Zahlen fehlt oder stimmt nicht. Prüfen Sie die Einstellung „endpoint“.',
      unreachable: 'Es kam keine Verbindung zustande. Prüfen Sie Ihr Internet und versuchen Sie es erneut.',
      busy: 'Gerade ist zu viel los. Warten Sie einen Moment und versuchen Sie es erneut.',
      question: 'Diese Auswahl wurde nicht verstanden. Wählen Sie einen anderen Zeitraum.',
      unexpected:
        'Es kam eine Antwort, die wir nicht verstehen. Stimmt die Adresse, und ist nichts dazwischen?',
    },
  },
};

export default de;
