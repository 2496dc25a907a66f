/** German rules and rulings to read on. Nothing is computed from them. */
import type { Citation, Rule } from '../../model.ts';
import { recalled, secondary } from '../standing.ts';
import { bgb } from './citation.ts';

const button = { ...secondary, effective: { from: '2022-07-01', by: 'as-of-date' } } as const;
const ruling = { ...button, level: 'case-law' } as const;
const on312k = (locator: string): [Citation] => [
  { locator, url: 'https://www.gesetze-im-internet.de/bgb/__312k.html' },
];

export const reading: readonly Rule[] = [
  {
    ...button,
    id: 'de.bgb.312k-1',
    kind: 'informational',
    title: {
      nl: 'Waar de opzegknop moet staan',
      en: 'Where the cancel button must stand',
      de: 'Wo die Kündigungsschaltfläche stehen muss',
    },
    summary: {
      nl: 'De opzegknop hoort op elke website waar je een doorlopend, betaald contract kunt sluiten, ook als die van een tussenpersoon is. Financiële diensten vallen erbuiten.',
      en: 'The cancel button belongs on every website where you can make a continuing, paid contract, an intermediary’s included. Financial services are left out.',
      de: 'Die Kündigungsschaltfläche gehört auf jede Website, auf der man ein bezahltes Dauerschuldverhältnis abschließen kann, auch auf die eines Vermittlers. Finanzdienstleistungen sind ausgenommen.',
    },
    params: {},
    citations: bgb('312k', '312k Abs. 1'),
  },
  {
    ...button,
    id: 'de.bgb.312k-3',
    kind: 'informational',
    title: {
      nl: 'Je verklaring kunnen bewaren',
      en: 'Being able to keep your declaration',
      de: 'Die Erklärung speichern können',
    },
    summary: {
      nl: 'Je moet je opzegging met datum en tijd kunnen bewaren, zo dat te zien is dat je op de knop drukte.',
      en: 'You must be able to keep your cancellation with its date and time, so that it shows that you pressed the button.',
      de: 'Sie müssen Ihre Kündigung mit Datum und Uhrzeit speichern können, so dass erkennbar ist, dass Sie die Schaltfläche gedrückt haben.',
    },
    params: {},
    citations: bgb('312k', '312k Abs. 3'),
  },
  {
    ...recalled,
    effective: button.effective,
    id: 'de.bgb.312k-5',
    kind: 'informational',
    title: {
      nl: 'Geen datum gekozen? Dan zo snel mogelijk',
      en: 'No date chosen? Then as soon as possible',
      de: 'Kein Datum genannt? Dann so früh wie möglich',
    },
    summary: {
      nl: 'Kies je geen einddatum, dan eindigt het contract bij twijfel zo vroeg als kan. Dit hebben we niet nagekeken.',
      en: 'If you choose no end date, in case of doubt the contract ends as early as it can. We have not checked this.',
      de: 'Nennen Sie kein Enddatum, endet der Vertrag im Zweifel zum frühestmöglichen Zeitpunkt. Das haben wir nicht geprüft.',
    },
    params: {},
    citations: bgb('312k', '312k Abs. 5'),
  },
  {
    ...ruling,
    id: 'de.bgh.i-zr-161-24',
    kind: 'informational',
    title: {
      nl: 'Ook als je maar één keer betaalt',
      en: 'Even if you pay only once',
      de: 'Auch bei einmaliger Zahlung',
    },
    summary: {
      nl: 'De opzegknop is ook nodig bij een contract dat je in één keer betaalt en dat vanzelf eindigt.',
      en: 'The cancel button is needed even for a contract that is paid in one go and ends by itself.',
      de: 'Die Kündigungsschaltfläche ist auch bei einem Vertrag nötig, den man einmal bezahlt und der von selbst endet.',
    },
    params: {},
    citations: on312k('BGH 22.05.2025, I ZR 161/24'),
  },
  {
    ...ruling,
    id: 'de.olg-duesseldorf.20-ukl-3-23',
    kind: 'informational',
    title: {
      nl: 'Alles op één pagina',
      en: 'Everything on one page',
      de: 'Alles auf einer Seite',
    },
    summary: {
      nl: 'Alle velden en de knop om te bevestigen horen op één pagina. Verdelen over meer pagina’s mag niet.',
      en: 'All fields and the confirm button belong on one page. Spreading them over several is unlawful.',
      de: 'Alle Felder und die Bestätigungsschaltfläche gehören auf eine Seite. Eine Aufteilung ist unzulässig.',
    },
    params: {},
    citations: on312k('OLG Düsseldorf 23.05.2024, 20 UKl 3/23'),
  },
  {
    ...ruling,
    id: 'de.olg-koeln.6-u-62-24',
    kind: 'informational',
    title: {
      nl: 'De knop staat er meteen',
      en: 'The button is there at once',
      de: 'Die Schaltfläche ist sofort da',
    },
    summary: {
      nl: 'De knop om te bevestigen moet er meteen staan, en niet pas na een reeks vragen.',
      en: 'The confirm button has to be there at once, and not only after a series of questions.',
      de: 'Die Bestätigungsschaltfläche muss sofort da sein und nicht erst nach einer Reihe von Fragen.',
    },
    params: {},
    citations: on312k('OLG Köln 10.01.2025, 6 U 62/24'),
  },
  {
    ...ruling,
    id: 'de.olg-muenchen.6-u-4336-23',
    kind: 'informational',
    title: {
      nl: 'Niet verstopt tussen andere links',
      en: 'Not hidden among other links',
      de: 'Nicht zwischen Links versteckt',
    },
    summary: {
      nl: 'Een kleine grijze opzegknop als laatste van 58 links, achter een link die de rest laat zien, is niet makkelijk te vinden. Hij hoeft er niet hetzelfde uit te zien als de bestelknop.',
      en: 'A small grey cancel button, last of 58 links and behind one that shows the rest, is not easily found. It need not look the same as the order button.',
      de: 'Eine kleine graue Kündigungsschaltfläche als letzte von 58 Links, hinter einem Link, der weitere einblendet, ist nicht leicht zugänglich. Sie muss nicht aussehen wie die Bestellschaltfläche.',
    },
    params: {},
    citations: on312k('OLG München 20.03.2025, 6 U 4336/23 e'),
  },
  {
    ...ruling,
    id: 'de.olg-hamburg.5-ukl-1-23',
    kind: 'informational',
    title: {
      nl: 'Op de knop staat dat je opzegt',
      en: 'The button says that you cancel',
      de: 'Auf der Schaltfläche steht, dass Sie kündigen',
    },
    summary: {
      nl: 'De woorden “Kündigungsabsicht abschicken” (voornemen om op te zeggen versturen) zijn niet duidelijk genoeg voor de knop om te bevestigen.',
      en: 'The words “Kündigungsabsicht abschicken” (send the intention to cancel) are not clear enough for the confirm button.',
      de: 'Die Wörter „Kündigungsabsicht abschicken“ sind für die Bestätigungsschaltfläche nicht eindeutig genug.',
    },
    params: {},
    citations: on312k('OLG Hamburg 26.09.2024, 5 UKl 1/23'),
  },
  {
    ...ruling,
    id: 'de.olg-celle.13-u-7-24',
    kind: 'informational',
    title: {
      nl: 'Ook voor tussenpersonen',
      en: 'For intermediaries too',
      de: 'Auch für Vermittler',
    },
    summary: {
      nl: 'Ook op een website die contracten van anderen bemiddelt, moet de opzegknop staan.',
      en: 'A website that arranges other companies’ contracts needs the cancel button too.',
      de: 'Auch eine Website, die Verträge anderer vermittelt, braucht die Kündigungsschaltfläche.',
    },
    params: {},
    citations: on312k('OLG Celle 08.04.2024, 13 U 7/24'),
  },
  {
    ...secondary,
    id: 'de.uwg.4a',
    supersedes: 'eu.ucpd.9-d',
    kind: 'informational',
    title: {
      nl: 'Geen hindernissen bij het opzeggen',
      en: 'No hurdles on the way out',
      de: 'Keine Hürden beim Kündigen',
    },
    summary: {
      nl: 'Een bedrijf dat opzeggen veel moeilijker maakt dan nodig is, kan oneerlijk handelen.',
      en: 'A company that makes leaving much harder than it needs to be may act unfairly.',
      de: 'Ein Unternehmen, das das Kündigen viel schwerer macht als nötig, kann unlauter handeln.',
    },
    params: {},
    citations: [
      { locator: 'UWG § 4a Abs. 2 Nr. 4', url: 'https://www.gesetze-im-internet.de/uwg_2004/__4a.html' },
    ],
  },
];
