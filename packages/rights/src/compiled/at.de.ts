// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'at.fagg.13a',
    language: 'de',
    title: 'Eine Schaltfläche zum Rücktritt',
    summary:
      'Von einem nach dem 30. September 2026 online geschlossenen Vertrag kann man online zurücktreten. Die österreichischen Wörter für die Schaltfläche haben wir nicht gelesen; wir nehmen die der Richtlinie.',
    force: 'in-force',
    source: {
      ruleId: 'at.fagg.13a',
      locator: 'FAGG § 13a',
      url: 'https://www.ris.bka.gv.at',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Eine Schaltfläche zum Rücktritt',
    },
  },
  {
    ruleId: 'at.kschg.6-1-2',
    language: 'de',
    title: 'Rechtzeitiger Hinweis auf das Schweigen',
    summary:
      'Ein Vertrag verlängert sich nur dann von selbst, wenn das Unternehmen rechtzeitig auf die Bedeutung des Schweigens hingewiesen hat. Das haben wir nicht nachgelesen.',
    force: 'in-force',
    source: {
      ruleId: 'at.kschg.6-1-2',
      locator: 'KSchG § 6 Abs. 1 Z 2',
      url: 'https://www.ris.bka.gv.at',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Rechtzeitiger Hinweis auf das Schweigen',
    },
  },
  {
    ruleId: 'eu.crd.9',
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
    language: 'de',
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
