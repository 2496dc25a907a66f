/** Die Fragen auf der Seite mit den Zahlen, und wie sie beantwortet werden. */
import type { SectionStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('de').format(n);

const de: SectionStrings = {
  questions: {
    why: 'Warum gehen Menschen?',
    since: 'Seit wann?',
    who: 'Wer ist es?',
    became: 'Was wurde aus den Kündigungen?',
    cost: 'Was kostet es?',
    waiting: 'Wer wartet noch auf Antwort?',
    topics: 'Worum geht es in Fragen und Beschwerden?',
    ease: 'Ist Kündigen einfach?',
    loyalty: 'Was bekommt, wer bleibt, und was, wer geht?',
    offers: 'Was wurde aus den Angeboten?',
  },
  summary: {
    label: 'Die Fragen und die kurze Antwort',
    pending: 'Wir sehen nach…',
    failed: 'Das ließ sich nicht laden.',
  },
  withheld:
    'Ein Strich steht für eine Zahl, die dieser Schlüssel nicht zeigt, weil es um wenige Menschen geht.',
  unknown: 'nicht bekannt',
  compared: (days) => (days === 1 ? 'am Tag davor' : `in den ${count(days)} Tagen davor`),
  was: (value) => `vorher ${value}`,

  narrow: {
    open: 'Nur einen Teil ansehen',
    names: {
      plan: 'Abonnement',
      segment: 'Gruppe',
      jurisdiction: 'Land',
      language: 'Sprache',
      client: 'Version der Schaltfläche',
    },
    all: 'alle',
    only: (what) => `Sie sehen nur: ${what}.`,
    widen: 'Wieder alles zeigen',
    nothing: 'Zu dieser Auswahl passt keine Kündigung und kein Fragebogen.',
    notHere:
      'Diese Zahlen gelten für alle: Welches Abonnement oder welcher Grund dazugehört, ist hier nicht bekannt.',
  },

  why: {
    short: (first, second) => (second ? `${first}, danach ${second}` : first),
    all: 'Alle Gründe',
    where: 'Wo Sie sind',
    deeper: (reason) => `${reason}: genauer ansehen`,
    leaf: 'Genauer wird dieser Grund nicht. Was Menschen dazu geschrieben haben, steht weiter unten.',
    read: 'Lesen, was sie dazu geschrieben haben',
    legend: (before) => `Der Strich auf einem Balken zeigt den Wert ${before}.`,
    place:
      'Was oben steht, wird öfter gewählt. Die Tabelle zeigt auch, wie oft ein Grund gewählt wurde, wenn er zu sehen war, und wie oft es wäre, wenn jeder gleich oft oben, in der Mitte und unten gestanden hätte.',
    columns: {
      reason: 'Grund',
      category: 'Thema',
      answers: 'Anzahl',
      share: 'Anteil der Fragebögen',
      before: 'Anteil im Zeitraum davor',
      cumulative: 'Summierter Anteil aller Gründe',
      rate: 'Gewählt, wenn er zu sehen war',
      corrected: 'Dasselbe, unabhängig vom Platz',
    },
    withheld: (n) =>
      n === 1
        ? 'Eine Zeile fehlt hier, weil es um wenige Menschen geht.'
        : `${count(n)} Zeilen fehlen hier, weil es um wenige Menschen geht.`,
  },

  since: {
    turned: (when, reason, before, after) =>
      `Seit etwa ${when} nennen mehr Menschen „${reason}“ als Grund: ${after}, davor ${before}.`,
    steady: 'Kein Grund wird plötzlich viel öfter genannt. Was sich unterscheidet, kann Zufall sein.',
    also: (labels) => `In diesen Wochen: ${labels}.`,
    how: 'Wir suchen zu jedem Grund den Tag, nach dem er am deutlichsten öfter vorkommt, und nennen ihn nur, wenn Zufall das kaum erklärt.',
    canceled: 'Kündigungen',
    notes: 'Was geschah',
    add: {
      open: 'Ergänzen, was geschah',
      on: 'Tag',
      label: 'Was geschah',
      button: 'Ergänzen',
      kept: 'Es steht nur in der Adresse dieser Seite: Wer den Link bekommt, sieht es auch.',
    },
    remove: (label) => `Entfernen: ${label}`,
    period: 'Zeitraum',
    bar: (days, n) => `${days}: ${n}`,
    summary: (what, total, most, when) =>
      `Balkendiagramm, ${what}: insgesamt ${total}. Die meisten, ${most}, ${when}. Die Tabelle zeigt alle Zahlen.`,
    on: (day) => `am ${day}`,
    between: (from, to) => `vom ${from} bis zum ${to}`,
  },

  who: {
    by: 'Nebeneinander, nach',
    groupings: { tenure: 'Dauer', plan: 'Abonnement', jurisdiction: 'Land', segment: 'Gruppe' },
    tenures: {
      under_3_months: 'unter 3 Monaten',
      under_1_year: '3 Monate bis 1 Jahr',
      under_2_years: '1 bis 2 Jahre',
      under_5_years: '2 bis 5 Jahre',
      '5_years_or_more': '5 Jahre oder länger',
    },
    most: (group, share) => `Die größte Gruppe ist „${group}“: ${share} der Fragebögen.`,
    standsOut: (group, reason, share, others) =>
      `Auffällig: Bei „${group}“ nennen ${share} „${reason}“ als Grund, bei den anderen ${others}.`,
    none: 'Wer es ist, wissen wir nicht. Geben Sie in der Einstellung „subscription“ der Kündigungsschaltfläche mit, was Sie wissen: „plan“, „since“ und „segment“.',
    cells:
      'Jedes Feld sagt, welcher Teil dieser Gruppe den Grund genannt hat. Je kräftiger die Farbe, desto größer der Teil.',
    reason: 'Grund',
    answered: (n) => `${n} mit Grund`,
    omitted: (n) => `${count(n)} kleinere Gruppen fehlen hier.`,
  },

  became: {
    names: {
      canceled: 'Gekündigt',
      deflected: 'Zurückgenommen, Ausgang offen',
      saved: 'Geblieben',
      lost: 'Doch gegangen',
      ended: 'Dennoch beendet',
    },
    definitions: {
      canceled: 'Die Kündigung besteht noch.',
      deflected: 'Ob nach 30 Tagen noch gezahlt wird, ist nicht bekannt.',
      saved:
        'Selbst zurückgenommen, nicht binnen 30 Tagen erneut gekündigt, und nach 30 Tagen wird noch gezahlt. Letzteres sagt die Abrechnung.',
      lost: 'Zurückgenommen und binnen 30 Tagen erneut gekündigt.',
      ended: 'Zurückgenommen und von der Abrechnung dennoch beendet.',
    },
    savedUnknown:
      'Wer geblieben ist, ist nicht bekannt: Die Abrechnung hat noch nicht gemeldet, wer weiter zahlt.',
    billing: {
      effective: 'Beendet, sagt die Abrechnung',
      scheduled: 'Vorgemerkt, sagt die Abrechnung',
      unreported: 'Die Abrechnung sagte noch nichts',
      failed: 'Die Abrechnung konnte es nicht',
    },
    failed: (n) =>
      `Achtung: ${n === 1 ? 'Eine Kündigung' : `${count(n)} Kündigungen`} konnte die Abrechnung nicht ausführen. Wer gekündigt hat, hält es für erledigt.`,
    ended: (n) =>
      `Achtung: ${n === 1 ? 'Ein Abonnement wurde' : `${count(n)} Abonnements wurden`} beendet, nachdem die Kündigung zurückgenommen worden war. Wer das tat, wollte bleiben.`,
    columns: { outcome: 'Was daraus wurde', count: 'Anzahl', share: 'Anteil', before: 'Zeitraum davor' },
  },

  cost: {
    short: (money) => `${money} im Monat weniger`,
    intro: (money, n) =>
      `${money} im Monat weniger, zu Ihren heutigen Preisen: aus ${n === 1 ? 'dem einen Abonnement, das endet oder schon beendet ist' : `den ${count(n)} Abonnements, die enden oder schon beendet sind`}.`,
    unpriced: (n) =>
      n === 1
        ? 'Von einer Kündigung kennen wir den Preis nicht. Sie zählt hier nicht mit.'
        : `Von ${count(n)} Kündigungen kennen wir den Preis nicht. Sie zählen hier nicht mit.`,
    byReason:
      'Nach Grund, von denen, die einen Fragebogen ausgefüllt haben. Wer zwei nannte, zählt bei beiden.',
    none: 'Das wissen wir nicht, denn in einer Kündigung steht kein Preis. Tragen Sie in der Einstellung „prices“ ein, was Ihre Abonnements kosten, dann rechnen wir es aus.',
    columns: { reason: 'Grund', answers: 'Anzahl', value: 'Im Monat' },
    per: { week: 'in der Woche', month: 'im Monat', quarter: 'im Quartal', year: 'im Jahr' },
    used: 'Womit wurde gerechnet?',
  },

  waiting: {
    short: (open, overdue) =>
      `${open === 1 ? 'Eine Person wartet' : `${count(open)} warten`}, ${overdue === 0 ? 'niemand zu lange' : `${count(overdue)} zu lange`}`,
    nobody: 'Niemand',
    period: 'Fragen und Beschwerden aus diesem Zeitraum',
    names: {
      received: 'Möchte Antwort',
      answered: 'Beantwortet',
      median: 'Die Hälfte hatte Antwort binnen',
      p90: 'Neun von zehn binnen',
      late: 'Später beantwortet als zugesagt',
      solved: 'Sagt: gelöst',
      reopened: 'Sagt: nicht gelöst',
    },
  },

  topics: {
    all: 'Alle Themen',
    none: 'Niemand nannte ein Thema.',
    topic: 'Thema',
    names: {
      received: 'Anzahl',
      before: 'Zeitraum davor',
      questions: 'Fragen',
      complaints: 'Beschwerden',
      open: 'Wartet auf Antwort',
      overdue: 'Wartet zu lange',
      reopened: 'Die Antwort half nicht',
    },
  },

  ease: {
    short: (time) => `Die Hälfte braucht höchstens ${time}`,
    none: 'Das wissen wir nicht, denn die Kündigungsschaltfläche sendet hier nicht mit, wie das Kündigen verläuft. Dafür braucht es Nachrichten der Art „flow.step“.',
    names: {
      median: 'Die Hälfte braucht höchstens',
      p90: 'Neun von zehn höchstens',
      activations: 'Handgriffe, bis es getan ist',
      completion: 'Bringt es zu Ende',
      troubled: 'Etwas ging schief',
      login: 'Ohne Anmeldung',
      undo: 'Nahm es zurück',
    },
    why: {
      flow: 'Die Schaltfläche sendet nicht mit, wie das Kündigen verlief.',
      login: 'Es gab keine Kündigungen, oder es geht um zu wenige Menschen.',
    },
    funnel: 'Vom Öffnen bis zum Ende',
    ends: {
      sessions: 'Geöffnet',
      canceled: 'Gekündigt',
      deflected: 'Nahm ein Angebot an',
      abandoned: 'Weggegangen',
      error: 'Stecken geblieben',
      open: 'Noch dabei',
      offered: 'Sah ein Angebot',
      accepted: 'Nahm dieses Angebot an',
    },
    definitions: {
      sessions: 'Jedes Mal, wenn jemand das Kündigen geöffnet hat.',
      canceled: 'Die Kündigung ist eingegangen, was auch sonst geschah.',
      deflected: 'Ein Angebot angenommen und nicht gekündigt. Das heißt hier noch nicht geblieben.',
      abandoned: 'Weggegangen, oder eine halbe Stunde nichts getan. Das zählen wir nie als geblieben.',
      error: 'Etwas ging schief, und es ging keine Kündigung ein.',
      open: 'Noch keine halbe Stunde still.',
    },
    clients: 'Nach Version der Schaltfläche',
    client: 'Version',
    columns: { step: 'Schritt', count: 'Anzahl', share: 'Anteil' },
  },

  loyalty: {
    stay: 'Wer bleibt, bekommt',
    leave: 'Wer gehen will, bekommt',
    nothing: 'Nichts.',
    perYear: (money) => `${money} im Jahr`,
    total: (money) => `Zusammen ${money} im Jahr`,
    gap: (money) =>
      `Wer gehen will, bekommt ${money} im Jahr mehr als wer bleibt. Treue Menschen merken das.`,
    even: 'Wer bleibt, bekommt nicht weniger als wer gehen will.',
    unvalued: (share) => `${share} gingen, weil sie sich nicht geschätzt fühlten.`,
    none: 'Das wissen wir nicht. Tragen Sie in der Einstellung „loyalty“ ein, was bekommt, wer bleibt („stay“), und was Sie denen anbieten, die gehen wollen („leave“).',
  },

  offers: {
    leavingShare: (share) =>
      `${share} von dem, was angenommen wurde, gibt es nur für die, die gehen wollen. Wer bleibt, bekommt es nicht.`,
    how: 'Ob jemand auch ohne Angebot geblieben wäre, sagen diese Zahlen nicht.',
    unseen:
      'Wie oft es zu sehen war, ist hier nicht bekannt: Der Knopf sendet das nicht, oder nicht nach Abo, Grund, Gruppe oder Land.',
    seen: (offered, declined, taken) =>
      `${offered} Mal gesehen, ${declined} Mal abgelehnt, ${taken} Mal angenommen.`,
    only: (taken) => `${taken} Mal angenommen.`,
    madeTo: { everyone: 'Für alle, auch für die, die bleiben.', leaving: 'Nur für die, die gehen wollen.' },
    offer: 'Angebot',
    to: 'Für wen',
    offered: 'Gesehen',
    declined: 'Abgelehnt',
    taken: 'Angenommen',
    ends: {
      kept: 'Geblieben',
      notKept: 'Doch gegangen',
      pending: 'Noch nicht bekannt',
      unnamed: 'Nicht zuzuordnen',
    },
    definitions: {
      kept: 'Hat die Kündigung dafür zurückgenommen und zahlt nach 30 Tagen noch. Letzteres sagt die Abrechnung.',
      notKept:
        'Hat die Kündigung dafür zurückgenommen, aber das Abo endet trotzdem oder wurde wieder gekündigt.',
      pending:
        'Hat die Kündigung dafür zurückgenommen. Das ist keine 30 Tage her, oder die Abrechnung hat noch nichts gesagt.',
      unnamed:
        'Hat es vor dem Kündigen angenommen oder ist einem Link gefolgt. Dann weiß niemand, um welches Abo es geht.',
    },
  },

  themes: {
    title: 'Was oft wiederkehrt',
    people: (n) => (n === '1' ? 'einmal' : `${n}-mal`),
    how: 'Diese Wörter kommen bei diesem Grund viel öfter vor als bei anderen. Ein Klick zeigt die Kommentare, in denen sie stehen.',
    alike: (people) => `${count(people)} Menschen haben fast dasselbe geschrieben:`,
  },

  rows: {
    title: 'Selbst weiterrechnen',
    text: 'Jeder Fragebogen und jede Kündigung in einer eigenen Zeile, ohne Namen oder Adressen. In Kommentaren kann trotzdem etwas über eine Person stehen.',
    what: 'Welche',
    scopes: { shown: 'was Sie gerade ansehen', all: 'alles aus diesem Zeitraum' },
    surveys: 'Fragebögen',
    cases: 'Kündigungen',
    formats: {
      csv: 'CSV, für eine Tabelle',
      ndjson: 'NDJSON, für Programme',
      parquet: 'Parquet, für große Tabellen',
    },
    fetching: 'Die Datei wird geladen…',
    done: 'Die Datei liegt bei Ihren Downloads.',
    refused:
      'Mit diesem Schlüssel lassen sich keine Zeilen laden. Dafür braucht es einen Schlüssel, der antworten darf.',
  },
};

export default de;
