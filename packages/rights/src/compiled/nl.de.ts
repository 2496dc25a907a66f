// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'nl.bw.6-236-j',
    title: 'Nach stiller Verlängerung jederzeit kündbar',
    summary:
      'Ein Abonnement darf nach der ersten Laufzeit weiterlaufen, aber nur ohne neue feste Laufzeit. Sie können dann jederzeit kündigen, mit höchstens einem Monat Frist. Für Zeitungen und Zeitschriften gelten eigene Regeln.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-j',
      locator: 'BW 6:236 j',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Nach stiller Verlängerung jederzeit kündbar',
    },
  },
  {
    ruleId: 'nl.bw.6-236-o',
    title: 'Kündigen wie abgeschlossen',
    summary:
      'Sie dürfen auf dieselbe Weise kündigen, wie Sie abgeschlossen haben. Online abgeschlossen heißt online kündbar.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-o',
      locator: 'BW 6:236 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kündigen wie abgeschlossen',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p',
    title: 'Zeitungen: Verlängerung höchstens drei Monate',
    summary:
      'Ein Zeitungs- oder Zeitschriftenabonnement darf jeweils um höchstens drei Monate verlängert werden. Zum Ende jeder Verlängerung können Sie kündigen, mit höchstens einem Monat Frist.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Zeitungen: Verlängerung höchstens drei Monate',
    },
  },
  {
    ruleId: 'nl.bw.6-236-p-too-long',
    title: 'Zeitungen: zu lange Verlängerung bindet nicht',
    summary:
      'Eine Verlängerung um mehr als drei Monate bindet Sie bei Zeitungen und Zeitschriften nicht. Wir gehen dann davon aus, dass Sie jederzeit mit einem Monat Frist kündigen können.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-p-too-long',
      locator: 'BW 6:236 p',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Zeitungen: zu lange Verlängerung bindet nicht',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q',
    title: 'Zeitungen ohne Enddatum: ein Monat',
    summary:
      'Läuft ein Zeitungs- oder Zeitschriftenabonnement ohne Enddatum weiter, können Sie jederzeit mit höchstens einem Monat Frist kündigen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Zeitungen ohne Enddatum: ein Monat',
    },
  },
  {
    ruleId: 'nl.bw.6-236-q-less-than-monthly',
    title: 'Seltener als monatlich: drei Monate',
    summary:
      'Erscheint eine Zeitschrift seltener als einmal im Monat, darf die Frist höchstens drei Monate betragen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-q-less-than-monthly',
      locator: 'BW 6:236 q',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Seltener als monatlich: drei Monate',
    },
  },
  {
    ruleId: 'nl.bw.6-236-r',
    title: 'Kein fester Zeitpunkt für die Kündigung',
    summary: 'Das Unternehmen darf nicht verlangen, dass Sie genau zu einem bestimmten Zeitpunkt kündigen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-r',
      locator: 'BW 6:236 r',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kein fester Zeitpunkt für die Kündigung',
    },
  },
  {
    ruleId: 'nl.bw.6-236-s',
    title: 'Kennenlern-Abonnements enden von selbst',
    summary:
      'Ein Abonnement zum Kennenlernen einer Zeitung oder Zeitschrift endet von selbst. Es darf nicht als normales Abonnement weiterlaufen.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-236-s',
      locator: 'BW 6:236 s',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kennenlern-Abonnements enden von selbst',
    },
  },
  {
    ruleId: 'nl.bw.6-237-k',
    title: 'Nach einem Jahr jederzeit kündbar',
    summary:
      'Ist mehr als ein Jahr vereinbart, können Sie nach einem Jahr jederzeit mit höchstens einem Monat Frist kündigen. Das Unternehmen kann versuchen zu beweisen, dass eine längere Dauer doch angemessen ist.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-k',
      locator: 'BW 6:237 k',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Nach einem Jahr jederzeit kündbar',
    },
  },
  {
    ruleId: 'nl.bw.6-237-l',
    title: 'Ihre Frist ist nicht länger als die des Anbieters',
    summary:
      'Ihre Kündigungsfrist darf nicht länger sein als die des Unternehmens. Das Unternehmen kann versuchen zu beweisen, dass es doch angemessen ist.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-l',
      locator: 'BW 6:237 l',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Ihre Frist ist nicht länger als die des Anbieters',
    },
  },
  {
    ruleId: 'nl.bw.6-237-o',
    title: 'Höchstens ein Monat Frist',
    summary:
      'In einem Abonnement, das noch nicht verlängert wurde, ist eine Frist von mehr als einem Monat nicht angemessen. Das Unternehmen kann versuchen zu beweisen, dass es doch angemessen ist.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-237-o',
      locator: 'BW 6:237 o',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Höchstens ein Monat Frist',
    },
  },
  {
    ruleId: 'nl.bw.6-230i-2',
    title: 'Europäische Regeln für das Zählen der Tage',
    summary:
      'Die Frist wird nach einer europäischen Verordnung gezählt: Der erste Tag zählt nicht, und ein Ende am Wochenende oder Feiertag rückt auf den nächsten Werktag. Ob Karfreitag und der 5. Mai hier als Feiertage gelten, ist nicht sicher; wir rechnen ohne sie, damit Sie nie zu spät sind.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230i-2',
      locator: 'BW 6:230i(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Europäische Regeln für das Zählen der Tage',
    },
  },
  {
    ruleId: 'nl.bw.6-230o',
    title: 'Vierzehn Tage Widerrufsfrist',
    summary:
      'Wer online oder sonst im Fernabsatz ein Abonnement abschließt, kann vierzehn Tage lang widerrufen. Werden Waren geliefert, zählen die Tage ab der ersten Lieferung. Eine Begründung ist nicht nötig.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o',
      locator: 'BW 6:230o(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Vierzehn Tage Widerrufsfrist',
    },
  },
  {
    ruleId: 'nl.bw.6-230o-2',
    title: 'Länger ohne Belehrung',
    summary:
      'Hat das Unternehmen nicht über das Recht informiert, dauert die Frist länger: bis vierzehn Tage, nachdem es das nachholt, und höchstens zwölf Monate mehr.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230o-2',
      locator: 'BW 6:230o(2)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Länger ohne Belehrung',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-f',
    title: 'Auch Zeitungsabonnements zählen',
    summary:
      'Für einzelne Zeitungen und Zeitschriften gilt das Recht nicht. Für ein Abonnement darauf gilt es.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-f',
      locator: 'BW 6:230p f',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Auch Zeitungsabonnements zählen',
    },
  },
  {
    ruleId: 'nl.bw.6-230p-g',
    title: 'Digitale Inhalte, die sofort beginnen',
    summary: 'Bei digitalen Inhalten kann das Recht früher enden, wenn Sie dem vorher zugestimmt haben.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230p-g',
      locator: 'BW 6:230p g',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Digitale Inhalte, die sofort beginnen',
    },
  },
  {
    ruleId: 'nl.bw.6-230r',
    title: 'Geld zurück binnen vierzehn Tagen',
    summary:
      'Wer rechtzeitig widerruft, bekommt innerhalb von vierzehn Tagen sein Geld zurück, auf demselben Weg.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230r',
      locator: 'BW 6:230r(1)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Geld zurück binnen vierzehn Tagen',
    },
  },
  {
    ruleId: 'nl.bw.6-230s',
    title: 'Zahlen, was schon genutzt wurde',
    summary:
      'Wer wollte, dass eine Dienstleistung sofort beginnt, zahlt nur den Teil bis zum Widerruf. Wer das nicht wollte oder nicht über das Recht informiert war, zahlt nichts. Wie der Teil berechnet wird, steht nicht im Gesetz: Wir zählen Kalendertage.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230s',
      locator: 'BW 6:230s(4), (5)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Zahlen, was schon genutzt wurde',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa',
    title: 'Eine Schaltfläche zum Widerrufen',
    summary:
      'Wer online einen Vertrag geschlossen hat, kann ihn online über eine gut sichtbare Schaltfläche widerrufen. Das niederländische Recht legt keine Wörter fest: Die Richtlinie sagt herroepen, das Gesetzbuch ontbinden. Beides ist klar.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa',
      locator: 'BW 6:230oa',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Eine Schaltfläche zum Widerrufen',
    },
  },
  {
    ruleId: 'nl.bw.6-230oa-4',
    title: 'Eingangsbestätigung',
    summary:
      'Wer online widerruft, bekommt unverzüglich eine Bestätigung zum Aufbewahren, mit dem Inhalt der Erklärung und mit Datum und Uhrzeit.',
    force: 'in-force',
    source: {
      ruleId: 'nl.bw.6-230oa-4',
      locator: 'BW 6:230oa(4)',
      url: 'https://wetten.overheid.nl/BWBR0005289',
      confidence: 'conflict',
      lastVerified: '2026-11-22',
      title: 'Eingangsbestätigung',
    },
  },
  {
    ruleId: 'nl.acm.leidraad-opzeggen',
    title: 'Kündigen so einfach wie abschließen',
    summary:
      'Die Aufsichtsbehörde ACM sagt: Kündigen muss so einfach sein wie abschließen, ohne zusätzliche Hürden. Als Beispiel nennt sie eine auffällige Schaltfläche „Abonnement beëindigen“. Vorgeschrieben sind diese Wörter nicht.',
    force: 'in-force',
    source: {
      ruleId: 'nl.acm.leidraad-opzeggen',
      locator: 'ACM Leidraad bescherming online consument',
      url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Kündigen so einfach wie abschließen',
    },
  },
  {
    ruleId: 'nl.atw.1-4',
    title: 'Gesetzliche Fristen und freie Tage',
    summary:
      'Eine gesetzliche Frist, die am Wochenende oder Feiertag endet, rückt auf den nächsten Werktag. Eine Frist von mindestens drei Tagen enthält zwei Werktage. Für Absprachen im Vertrag und für lange Fristen gilt das nicht.',
    force: 'in-force',
    source: {
      ruleId: 'nl.atw.1-4',
      locator: 'Algemene termijnenwet art. 1–4',
      url: 'https://wetten.overheid.nl/BWBR0002448',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Gesetzliche Fristen und freie Tage',
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
