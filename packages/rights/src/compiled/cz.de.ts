// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'cz.oz.1830a',
    language: 'en',
    title: 'A button to withdraw',
    summary:
      'From 1 January 2027 a contract made online can be withdrawn from online, with the button “Odstoupit od smlouvy”.',
    force: 'adopted',
    source: {
      ruleId: 'cz.oz.1830a',
      locator: '§ 1830a OZ (zákon 159/2026 Sb.)',
      url: 'https://www.e-sbirka.cz',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A button to withdraw',
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
    title: 'Geld zurück innerhalb von vierzehn Tagen',
    summary:
      'Wer rechtzeitig widerruft, bekommt innerhalb von vierzehn Tagen zurück, was er bezahlt hat, auf demselben Weg.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13',
      locator: '2011/83/EU art. 13(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Geld zurück innerhalb von vierzehn Tagen',
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
  {
    ruleId: 'eu.crd.13-3',
    language: 'de',
    title: 'Bei Waren darf das Unternehmen warten',
    summary:
      'Schicken Sie Waren zurück, darf das Unternehmen mit der Erstattung warten, bis es sie hat oder bis Sie zeigen, dass Sie sie abgeschickt haben. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.13-3',
      locator: '2011/83/EU art. 13(3)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Bei Waren darf das Unternehmen warten',
    },
  },
  {
    ruleId: 'eu.crd.14-1',
    language: 'de',
    title: 'Rücksendung innerhalb von vierzehn Tagen',
    summary:
      'Wer widerruft, schickt das Erhaltene innerhalb von vierzehn Tagen zurück. Absenden am letzten Tag genügt. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14-1',
      locator: '2011/83/EU art. 14(1)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Rücksendung innerhalb von vierzehn Tagen',
    },
  },
  {
    ruleId: 'eu.crd.6-1-h',
    language: 'de',
    title: 'Vorher erfahren, wo die Schaltfläche steht',
    summary:
      'Das Unternehmen sagt Ihnen vorher, dass es eine Widerrufsfunktion gibt und wo sie steht. Tut es das nicht, kann die Widerrufsfrist bis zu zwölf Monate länger sein.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.6-1-h',
      locator: '2011/83/EU art. 6(1)(h)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Vorher erfahren, wo die Schaltfläche steht',
    },
  },
  {
    ruleId: 'eu.crd.11',
    language: 'de',
    title: 'Widerrufen mit eigenen Worten',
    summary:
      'Sie dürfen ein Formular benutzen, aber jede eindeutige Erklärung genügt. Füllen Sie auf der Website ein Formular aus, bekommen Sie sofort eine Bestätigung zum Aufbewahren. In der Richtlinie haben wir das nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11',
      locator: '2011/83/EU art. 11',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Widerrufen mit eigenen Worten',
    },
  },
  {
    ruleId: 'eu.crd.11a-5',
    language: 'de',
    title: 'Rechtzeitig abgeschickt genügt',
    summary:
      'Wer online widerruft, bevor die Frist vorbei ist, ist rechtzeitig. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.11a-5',
      locator: '2011/83/EU art. 11a(5)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Rechtzeitig abgeschickt genügt',
    },
  },
  {
    ruleId: 'eu.crd.14-4',
    language: 'de',
    title: 'Nichts zahlen, was Sie nicht verlangt haben',
    summary:
      'Haben Sie keinen sofortigen Beginn verlangt oder wurden Sie nicht belehrt, zahlen Sie nichts für die Tage, an denen der Dienst schon lief. In der Richtlinie haben wir das nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.14-4',
      locator: '2011/83/EU art. 14(4)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Nichts zahlen, was Sie nicht verlangt haben',
    },
  },
  {
    ruleId: 'eu.crd.16-a',
    language: 'de',
    title: 'Ein Dienst, der ganz erbracht ist',
    summary:
      'Ist ein Dienst ganz erbracht und haben Sie vorher zugestimmt und gewusst, was Sie aufgeben, kann die Frist früher enden. Ein Abonnement, das noch läuft, ist nicht ganz erbracht. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.16-a',
      locator: '2011/83/EU art. 16(a)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Ein Dienst, der ganz erbracht ist',
    },
  },
  {
    ruleId: 'eu.crd.2-16',
    language: 'de',
    title: 'Streaming und Online-Lernen sind Dienste',
    summary:
      'Leistet ein Online-Abonnement mehr als Dateien zu liefern, gilt es als Dienst. Die Widerrufsfrist endet dann nicht, sobald Sie es nutzen. So verstehen wir die europäischen Leitlinien; selbst gelesen haben wir sie nicht.',
    force: 'in-force',
    source: {
      ruleId: 'eu.crd.2-16',
      locator: '2011/83/EU art. 2(16)',
      url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Streaming und Online-Lernen sind Dienste',
    },
  },
  {
    ruleId: 'eu.dcd.18',
    language: 'de',
    title: 'Funktioniert es nicht richtig? Dann dürfen Sie gehen',
    summary:
      'Ist ein digitaler Inhalt oder Dienst mangelhaft oder ändert das Unternehmen ihn zu Ihrem Nachteil, können Sie den Vertrag beenden und bekommen Ihr Geld innerhalb von vierzehn Tagen zurück. Das ist vom Widerruf getrennt. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.dcd.18',
      locator: '(EU) 2019/770 art. 18',
      url: 'https://eur-lex.europa.eu/eli/dir/2019/770/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Funktioniert es nicht richtig? Dann dürfen Sie gehen',
    },
  },
  {
    ruleId: 'eu.ucpd.9-d',
    language: 'de',
    title: 'Keine Hürden beim Kündigen',
    summary:
      'Ein Unternehmen, das das Kündigen viel schwerer macht als nötig, kann unlauter handeln. Das haben wir nicht geprüft.',
    force: 'in-force',
    source: {
      ruleId: 'eu.ucpd.9-d',
      locator: '2005/29/EC art. 9(d)',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Keine Hürden beim Kündigen',
    },
  },
  {
    ruleId: 'eu.dsa.25-3',
    language: 'de',
    title: 'Beenden nicht schwerer als beginnen',
    summary:
      'Auf einer Online-Plattform darf es nicht schwerer sein, einen Dienst zu beenden, als sich anzumelden.',
    force: 'in-force',
    source: {
      ruleId: 'eu.dsa.25-3',
      locator: '(EU) 2022/2065 art. 25(3)(c)',
      url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Beenden nicht schwerer als beginnen',
    },
  },
];
