// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'fr.conso.l215-1-1',
    title: 'Leaving online must be possible',
    summary:
      'If you made the contract online, or could do so on the day you cancel, you must be able to cancel online, free of charge.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-1',
      locator: 'C. conso. L215-1-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving online must be possible',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-1-receipt',
    title: 'Confirmation with end date and effects',
    summary:
      'The company confirms that it received your cancellation. Within a reasonable time it tells you, in a form you can keep, when the contract ends and what that means.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-1-receipt',
      locator: 'C. conso. L215-1-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Confirmation with end date and effects',
    },
  },
  {
    ruleId: 'fr.conso.d215-1',
    title: 'The button “résilier votre contrat”',
    summary:
      'The button says “résilier votre contrat”, or something just as clear. It is directly and easily found where contracts can be made.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-1',
      locator: 'C. conso. D215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'The button “résilier votre contrat”',
    },
  },
  {
    ruleId: 'fr.conso.d215-1-account',
    title: 'No account needed to cancel',
    summary:
      'You do not have to create an account to cancel. If you have one already, the company may ask you to use it.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-1-account',
      locator: 'C. conso. D215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'No account needed to cancel',
    },
  },
  {
    ruleId: 'fr.conso.d215-2',
    title: 'What the cancellation page asks',
    summary:
      'The page asks for your name, an address for the confirmation, a number you were given earlier, and the day you want to stop. You only give a reason if it lets you leave early.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-2',
      locator: 'C. conso. D215-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'What the cancellation page asks',
    },
  },
  {
    ruleId: 'fr.conso.d215-3',
    title: 'The button “notification de la résiliation”',
    summary: 'The last button says “notification de la résiliation”, or something just as clear.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-3',
      locator: 'C. conso. D215-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'The button “notification de la résiliation”',
    },
  },
  {
    ruleId: 'fr.conso.d215-3-summary',
    title: 'First a summary to check',
    summary: 'Before you send the cancellation, you see what you filled in and can correct it.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d215-3-summary',
      locator: 'C. conso. D215-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'First a summary to check',
    },
  },
  {
    ruleId: 'fr.loi.2022-1158',
    title: 'Cancelling online since 1 June 2023',
    summary:
      'An act of 16 August 2022 and a decree of 31 May 2023 brought this in. We have not checked that it applies from 1 June 2023.',
    force: 'in-force',
    source: {
      ruleId: 'fr.loi.2022-1158',
      locator: 'Loi 2022-1158',
      url: 'https://www.legifrance.gouv.fr',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Cancelling online since 1 June 2023',
    },
  },
  {
    ruleId: 'fr.conso.l241-3-1',
    title: 'A fine where leaving online is not possible',
    summary:
      'A company that does not make cancelling online possible risks a fine: up to 15,000 euros for a person and up to 75,000 euros for a legal person.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l241-3-1',
      locator: 'C. conso. L241-3-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'A fine where leaving online is not possible',
    },
  },
  {
    ruleId: 'fr.conso.l215-1',
    title: 'A message in time before renewal',
    summary:
      'If a service renews by itself, the company has to tell you in a letter or e-mail of its own: at most three months and at least one month before the last day to refuse. If it does not, you can leave at any time after the renewal, and what you paid too much comes back within thirty days.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'A message in time before renewal',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-box',
    title: 'The last day stands in a box',
    summary: 'In that message, the last day to cancel is clear to see, in a box that stands out.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-box',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'The last day stands in a box',
    },
  },
  {
    ruleId: 'fr.conso.l215-1-television',
    title: 'Television and films: free on moving',
    summary:
      'After its first renewal, a subscription to television or video on demand can be ended whenever you move or your household changes for tax.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l215-1-television',
      locator: 'C. conso. L215-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Television and films: free on moving',
    },
  },
  {
    ruleId: 'fr.conso.l241-3',
    title: 'Interest on what comes back late',
    summary: 'If the company does not pay back within thirty days, legal interest is added.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l241-3',
      locator: 'C. conso. L241-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Interest on what comes back late',
    },
  },
  {
    ruleId: 'fr.conso.l221-18',
    title: 'Fourteen days to change your mind',
    summary:
      'Whoever makes a contract at a distance may change their mind for fourteen days, without a reason. If goods are delivered, the days are counted from the first delivery.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-18',
      locator: 'C. conso. L221-18',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Fourteen days to change your mind',
    },
  },
  {
    ruleId: 'fr.conso.l221-19',
    title: 'European rules for counting days',
    summary:
      'The day the contract is made is not counted. If the period ends on a Saturday, Sunday or public holiday, it runs on to the next working day.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-19',
      locator: 'C. conso. L221-19',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'European rules for counting days',
    },
  },
  {
    ruleId: 'fr.conso.l221-20',
    title: 'Longer if you were not told',
    summary:
      'If the company did not tell you about the right, you have twelve months more. If it tells you later, you have fourteen days from that day.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-20',
      locator: 'C. conso. L221-20',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Longer if you were not told',
    },
  },
  {
    ruleId: 'fr.conso.l221-24',
    title: 'Money back within fourteen days',
    summary:
      'Within fourteen days of hearing that you withdrew, the company pays everything back, by the same means you used.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-24',
      locator: 'C. conso. L221-24',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Money back within fourteen days',
    },
  },
  {
    ruleId: 'fr.conso.l242-4',
    title: 'Paying back late costs more',
    summary:
      'If the company pays back late after a withdrawal, the amount grows. We have not checked by how much.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l242-4',
      locator: 'C. conso. L242-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'recalled',
      lastVerified: '2026-11-22',
      title: 'Paying back late costs more',
    },
  },
  {
    ruleId: 'fr.conso.l221-25',
    title: 'Paying for what you already used',
    summary:
      'If you asked for a service to start straight away, you only pay for the part until you withdrew. How it is worked out is not laid down: we count calendar days.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-25',
      locator: 'C. conso. L221-25',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Paying for what you already used',
    },
  },
  {
    ruleId: 'fr.conso.l221-28-10',
    title: 'Newspaper subscriptions count too',
    summary: 'The right does not cover single newspapers and magazines. It does cover subscriptions to them.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-28-10',
      locator: 'C. conso. L221-28 10°',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Newspaper subscriptions count too',
    },
  },
  {
    ruleId: 'fr.conso.l221-28-13',
    title: 'Digital content that starts at once',
    summary:
      'For digital content the right may end earlier. That takes your consent beforehand, knowing what you gave up, and a confirmation of it.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-28-13',
      locator: 'C. conso. L221-28 13°',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'primary-read',
      lastVerified: '2026-11-22',
      title: 'Digital content that starts at once',
    },
  },
  {
    ruleId: 'fr.conso.l221-21',
    title: 'A free button to withdraw',
    summary:
      'A contract made online can be withdrawn from online, free of charge, with the button “renoncer au contrat ici” and then “confirmer la rétractation”. The page asks for your name, the contract and an address for the acknowledgement.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.l221-21',
      locator: 'C. conso. L221-21, D221-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A free button to withdraw',
    },
  },
  {
    ruleId: 'fr.conso.d221-5-receipt',
    title: 'Acknowledgement of receipt',
    summary:
      'Whoever withdraws online gets an acknowledgement to keep, with what was declared, the date and the hour.',
    force: 'in-force',
    source: {
      ruleId: 'fr.conso.d221-5-receipt',
      locator: 'C. conso. D221-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Acknowledgement of receipt',
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
