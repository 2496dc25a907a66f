// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'de.bgb.309-9-a',
    title: 'Erste Laufzeit höchstens zwei Jahre',
    summary:
      'Die erste Laufzeit darf in den Bedingungen höchstens zwei Jahre betragen. Ist sie länger, gehen wir davon aus, dass Sie nach zwei Jahren jederzeit mit einem Monat Frist kündigen können.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-a',
      locator: 'BGB § 309 Nr. 9 a',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Erste Laufzeit höchstens zwei Jahre',
    },
  },
  {
    ruleId: 'de.bgb.309-9-b',
    title: 'Nach der Verlängerung jederzeit kündbar',
    summary:
      'Ein Vertrag darf sich nur auf unbestimmte Zeit stillschweigend verlängern. Sie können dann jederzeit kündigen, mit höchstens einem Monat Frist.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-b',
      locator: 'BGB § 309 Nr. 9 b',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Nach der Verlängerung jederzeit kündbar',
    },
  },
  {
    ruleId: 'de.bgb.309-9-c',
    title: 'Höchstens ein Monat Frist zum Laufzeitende',
    summary: 'Zum Ende der ersten Laufzeit darf die Kündigungsfrist höchstens einen Monat betragen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-c',
      locator: 'BGB § 309 Nr. 9 c',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Höchstens ein Monat Frist zum Laufzeitende',
    },
  },
  {
    ruleId: 'de.bgb.309-9-open-ended',
    title: 'Ohne feste Laufzeit: ein Monat',
    summary:
      'Für Verträge, die nie eine feste Laufzeit hatten, rechnen wir mit derselben Höchstfrist wie nach einer Verlängerung. Eine Quelle dafür haben wir nicht gelesen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-open-ended',
      locator: 'BGB § 309 Nr. 9',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Ohne feste Laufzeit: ein Monat',
    },
  },
  {
    ruleId: 'de.egbgb.229-60',
    title: 'Alte Verträge behalten die alte Regel',
    summary: 'Für Verträge aus der Zeit vor dem 1. März 2022 gilt § 309 Nr. 9 in der alten Fassung weiter.',
    force: 'in-force',
    source: {
      ruleId: 'de.egbgb.229-60',
      locator: 'EGBGB Art. 229 § 60',
      url: 'https://www.gesetze-im-internet.de/bgbeg/art_229__60.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Alte Verträge behalten die alte Regel',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-b',
    title: 'Alter Vertrag: Verlängerung höchstens ein Jahr',
    summary:
      'Ein Vertrag aus der Zeit vor dem 1. März 2022 durfte sich um jeweils höchstens ein Jahr verlängern. Die Frist darf höchstens drei Monate betragen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-b',
      locator: 'BGB § 309 Nr. 9 b a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Alter Vertrag: Verlängerung höchstens ein Jahr',
    },
  },
  {
    ruleId: 'de.bgb.309-9-old-c',
    title: 'Alter Vertrag: höchstens drei Monate Frist',
    summary:
      'In einem Vertrag aus der Zeit vor dem 1. März 2022 darf die Frist zum Ende der Laufzeit höchstens drei Monate betragen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.309-9-old-c',
      locator: 'BGB § 309 Nr. 9 c a.F.',
      url: 'https://www.gesetze-im-internet.de/bgb/__309.html',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Alter Vertrag: höchstens drei Monate Frist',
    },
  },
  {
    ruleId: 'de.bgb.193',
    title: 'Kein Fristende am Wochenende',
    summary:
      'Der Tag des Ereignisses zählt nicht mit. Endet die Frist an einem Samstag, Sonntag oder Feiertag am Ort der Erklärung, läuft sie bis zum nächsten Werktag.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.193',
      locator: 'BGB § 193',
      url: 'https://www.gesetze-im-internet.de/bgb/__193.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kein Fristende am Wochenende',
    },
  },
  {
    ruleId: 'de.bgb.355',
    title: 'Vierzehn Tage Widerrufsfrist',
    summary:
      'Wer im Fernabsatz einen Vertrag schließt, kann ihn vierzehn Tage lang ohne Begründung widerrufen. Es genügt, den Widerruf rechtzeitig abzuschicken. Bei regelmäßiger Lieferung zählen die Tage ab der ersten Lieferung.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.355',
      locator: 'BGB § 355 Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__355.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Vierzehn Tage Widerrufsfrist',
    },
  },
  {
    ruleId: 'de.bgb.356-3',
    title: 'Länger ohne Belehrung',
    summary:
      'Ohne Belehrung über das Widerrufsrecht endet es spätestens zwölf Monate und vierzehn Tage nach dem Beginn.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356-3',
      locator: 'BGB § 356 Abs. 3',
      url: 'https://www.gesetze-im-internet.de/bgb/__356.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Länger ohne Belehrung',
    },
  },
  {
    ruleId: 'de.bgb.357',
    title: 'Geld zurück binnen vierzehn Tagen',
    summary:
      'Nach dem Widerruf muss das Unternehmen binnen vierzehn Tagen zurückzahlen, was es bekommen hat.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.357',
      locator: 'BGB § 357 Abs. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__357.html',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geld zurück binnen vierzehn Tagen',
    },
  },
  {
    ruleId: 'de.bgb.312k-labels',
    title: 'Kündigungsschaltfläche und Bestätigungsschaltfläche',
    summary:
      'Auf der einen Schaltfläche steht nichts anderes als „Verträge hier kündigen“, auf der anderen „jetzt kündigen“, oder etwas ebenso Eindeutiges. Beide sind gut lesbar, ständig verfügbar und leicht zugänglich.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-labels',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Kündigungsschaltfläche und Bestätigungsschaltfläche',
    },
  },
  {
    ruleId: 'de.bgb.312k-fields',
    title: 'Was die Bestätigungsseite fragen darf',
    summary:
      'Die Seite fragt nach Art und bei außerordentlicher Kündigung dem Grund, nach der Person, dem Vertrag, dem Zeitpunkt und einer Adresse für die Bestätigung. Mehr darf sie nicht verlangen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-fields',
      locator: 'BGB § 312k Abs. 2 S. 3 Nr. 1',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Was die Bestätigungsseite fragen darf',
    },
  },
  {
    ruleId: 'de.bgb.312k-structure',
    title: 'Eine Seite, von Anfang an vollständig',
    summary:
      'Die erste Schaltfläche führt unmittelbar auf eine einzige Seite mit allen Feldern und der Bestätigungsschaltfläche. Nichts davon darf erst nach und nach erscheinen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-structure',
      locator: 'BGB § 312k Abs. 2',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eine Seite, von Anfang an vollständig',
    },
  },
  {
    ruleId: 'de.bgb.312k-receipt',
    title: 'Sofortige Bestätigung in Textform',
    summary:
      'Das Unternehmen bestätigt sofort elektronisch in Textform: den Inhalt, Datum und Uhrzeit des Eingangs und den Tag, an dem der Vertrag endet.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-receipt',
      locator: 'BGB § 312k Abs. 4',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Sofortige Bestätigung in Textform',
    },
  },
  {
    ruleId: 'de.bgb.312k-6',
    title: 'Ohne Schaltfläche keine Frist',
    summary:
      'Fehlen die Schaltflächen oder die Seite, können Sie jederzeit ohne Einhaltung einer Frist kündigen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.312k-6',
      locator: 'BGB § 312k Abs. 6',
      url: 'https://www.gesetze-im-internet.de/bgb/__312k.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Ohne Schaltfläche keine Frist',
    },
  },
  {
    ruleId: 'de.bgh.i-zr-200-25',
    title: 'Keine Angebote auf der Bestätigungsseite',
    summary:
      'Auf der Bestätigungsseite darf nichts stehen, was das Gesetz nicht nennt: keine Angebote und keine weiteren Informationen.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgh.i-zr-200-25',
      locator: 'BGH 16.07.2026, I ZR 200/25',
      url: 'https://www.bundesgerichtshof.de',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Keine Angebote auf der Bestätigungsseite',
    },
  },
  {
    ruleId: 'de.kg.5-u-6-25',
    title: 'Kündigen ohne Anmeldung',
    summary:
      'Das Kammergericht sagt: Zwischen Schaltfläche und Bestätigungsseite darf keine Anmeldung stehen. Der Bundesgerichtshof hat darüber am 5. November 2026 verhandelt; das Ergebnis kennen wir noch nicht.',
    force: 'in-force',
    source: {
      ruleId: 'de.kg.5-u-6-25',
      locator: 'KG 12.11.2025, 5 U 6/25',
      url: 'https://alro-recht.de/?p=5598',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Kündigen ohne Anmeldung',
    },
  },
  {
    ruleId: 'de.olg-nuernberg.3-u-2214-23',
    title: 'Eine denkbare Ausnahme bei der Anmeldung',
    summary:
      'Das OLG Nürnberg verlangt ebenfalls eine Schaltfläche ohne Anmeldung, hält aber eine Ausnahme für denkbar, wo der Dienst seiner Natur nach eine Anmeldung braucht.',
    force: 'in-force',
    source: {
      ruleId: 'de.olg-nuernberg.3-u-2214-23',
      locator: 'OLG Nürnberg 30.07.2024, 3 U 2214/23',
      url: 'https://betriebs-berater.ruw.de/wirtschaftsrecht/urteile/Erreichbarkeit-des-bei-Verbrauchervertraegen-im-elektronischen-Geschaeftsverkehr-vorgeschriebenen-Kuendigungsbuttons-46729',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Eine denkbare Ausnahme bei der Anmeldung',
    },
  },
  {
    ruleId: 'de.bgb.356a',
    title: 'Die Widerrufsfunktion',
    summary:
      'Während der ganzen Widerrufsfrist steht gut lesbar „Vertrag widerrufen“ auf der Seite, danach „Widerruf bestätigen“. Diese Pflicht besteht neben der Kündigungsschaltfläche.',
    force: 'in-force',
    source: {
      ruleId: 'de.bgb.356a',
      locator: 'BGB § 356a',
      url: 'https://www.gesetze-im-internet.de/bgb/__356a.html',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Die Widerrufsfunktion',
    },
  },
  {
    ruleId: 'eu.crd.9',
    title: 'Vierzehn Tage Widerrufsfrist',
    summary:
      'Wer im Fernabsatz kauft oder ein Abonnement abschließt, kann vierzehn Tage lang widerrufen. Bei regelmäßiger Lieferung zählen die Tage ab der ersten Lieferung.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.9',
      locator: '2011/83/EU art. 9',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Vierzehn Tage Widerrufsfrist',
    },
  },
  {
    ruleId: 'eu.crd.10',
    title: 'Länger ohne Belehrung',
    summary:
      'Hat das Unternehmen nicht über das Widerrufsrecht informiert, haben Sie bis zu zwölf Monate länger Zeit. Holt es das nach, haben Sie ab diesem Tag vierzehn Tage.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.10',
      locator: '2011/83/EU art. 10',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Länger ohne Belehrung',
    },
  },
  {
    ruleId: 'eu.crd.11a',
    title: 'Eine Schaltfläche zum Widerrufen',
    summary:
      'Ein online geschlossener Vertrag lässt sich online widerrufen: mit einer klaren Schaltfläche, einer Seite zum Bestätigen und einer Eingangsbestätigung, die man aufbewahren kann.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a',
      locator: '2011/83/EU art. 11a',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eine Schaltfläche zum Widerrufen',
    },
  },
  {
    ruleId: 'eu.crd.11a-4',
    title: 'Eingangsbestätigung',
    summary:
      'Wer online widerruft, bekommt unverzüglich eine Bestätigung zum Aufbewahren, mit dem Inhalt der Erklärung und mit Datum und Uhrzeit.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-4',
      locator: '2011/83/EU art. 11a(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eingangsbestätigung',
    },
  },
  {
    ruleId: 'eu.crd.13',
    title: 'Geld zurück binnen vierzehn Tagen',
    summary:
      'Wer rechtzeitig widerruft, bekommt innerhalb von vierzehn Tagen zurück, was er bezahlt hat, auf demselben Weg.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13',
      locator: '2011/83/EU art. 13(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Geld zurück binnen vierzehn Tagen',
    },
  },
  {
    ruleId: 'eu.crd.14',
    title: 'Zahlen, was schon genutzt wurde',
    summary:
      'Wer verlangt hat, dass eine Dienstleistung sofort beginnt, und dann widerruft, zahlt nur den schon erbrachten Teil. Wie dieser berechnet wird, ist nicht festgelegt: Wir zählen Kalendertage und runden auf ganze Cent.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14',
      locator: '2011/83/EU art. 14(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Zahlen, was schon genutzt wurde',
    },
  },
  {
    ruleId: 'eu.crd.16-j',
    title: 'Auch Zeitungsabonnements zählen',
    summary:
      'Für einzelne Zeitungen und Zeitschriften gilt das Widerrufsrecht nicht. Für ein Abonnement darauf gilt es.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-j',
      locator: '2011/83/EU art. 16(j)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Auch Zeitungsabonnements zählen',
    },
  },
  {
    ruleId: 'eu.crd.16-m',
    title: 'Digitale Inhalte, die sofort beginnen',
    summary:
      'Bei digitalen Inhalten kann das Widerrufsrecht früher enden. Dafür müssen Sie vorher zugestimmt und die Folge gekannt haben und eine Bestätigung bekommen haben.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-m',
      locator: '2011/83/EU art. 16(m)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Digitale Inhalte, die sofort beginnen',
    },
  },
  {
    ruleId: 'eu.reg1182-71.3',
    title: 'Wie Tage gezählt werden',
    summary:
      'Der Tag des Ereignisses zählt nicht mit. Endet eine Frist am Wochenende oder an einem Feiertag, läuft sie bis zum nächsten Werktag. Rückwärts gezählte Fristen verschieben sich nicht.',
    force: 'in-force',
    source: {
      ruleId: 'eu.reg1182-71.3',
      locator: '1182/71 art. 3',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Wie Tage gezählt werden',
    },
  },
  {
    ruleId: 'eu.cjeu.c-565-22',
    title: 'Neue Frist nach unklarer Probezeit',
    summary:
      'Eine kostenlose Probe, die kostenpflichtig wird, gibt das Widerrufsrecht einmal. War das vorher nicht klar, besteht es erneut. Der Tag, an dem die Frist beginnt, ist unsere Lesart.',
    force: 'in-force',
    source: {
      ruleId: 'eu.cjeu.c-565-22',
      locator: 'C-565/22 (Sofatutor)',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Neue Frist nach unklarer Probezeit',
    },
  },
  {
    ruleId: 'eu.dfa',
    title: 'Neue europäische Regeln angekündigt',
    summary:
      'Die Europäische Kommission will Regeln zu Kündigung, Verlängerung und Probezeiten vorschlagen (Digital Fairness Act). Einen Vorschlag gab es noch nicht, als wir nachsahen.',
    force: 'announced',
    source: {
      ruleId: 'eu.dfa',
      locator: 'Digital Fairness Act',
      url: 'https://commission.europa.eu',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Neue europäische Regeln angekündigt',
    },
  },
];
