/** What buttons, the confirmation page and the confirmation must look like in Germany. */
import type { Rule } from '../../model.ts';
import { bgb } from './citation.ts';

const rule = {
  version: 1,
  force: 'in-force',
  level: 'statute',
  strength: 'mandatory',
  confidence: 'secondary-read',
  lastVerified: '2026-11-22',
} as const;
const cancelButton = { ...rule, effective: { from: '2022-07-01', by: 'as-of-date' } } as const;
const withdrawalFunction = { ...rule, effective: { from: '2026-06-19', by: 'as-of-date' } } as const;
const caseLaw = { ...cancelButton, level: 'case-law' } as const;

export const presenting: readonly Rule[] = [
  {
    ...cancelButton,
    id: 'de.bgb.312k-labels',
    topic: 'cancellation-button',
    kind: 'button-label',
    title: {
      de: 'Kündigungsschaltfläche und Bestätigungsschaltfläche',
      en: 'The cancel button and the confirm button',
      nl: 'De opzegknop en de bevestigknop',
    },
    summary: {
      de: 'Auf der einen Schaltfläche steht nichts anderes als „Verträge hier kündigen“, auf der anderen „jetzt kündigen“, oder etwas ebenso Eindeutiges. Beide sind gut lesbar, ständig verfügbar und leicht zugänglich.',
      en: 'One button says nothing but “Verträge hier kündigen”, the other “jetzt kündigen”, or something just as unambiguous. Both are easy to read, always available and easy to reach.',
      nl: 'Op de ene knop staat niets anders dan “Verträge hier kündigen”, op de andere “jetzt kündigen”, of iets dat even duidelijk is. Beide zijn goed leesbaar, er altijd en makkelijk te bereiken.',
    },
    params: {
      labels: [
        {
          role: 'cancelEntry',
          mandated: true,
          text: { de: 'Verträge hier kündigen', en: 'Cancel contracts here', nl: 'Contracten hier opzeggen' },
        },
        {
          role: 'cancelConfirm',
          mandated: true,
          text: { de: 'jetzt kündigen', en: 'cancel now', nl: 'nu opzeggen' },
        },
      ],
    },
    citations: bgb('312k', '312k Abs. 2'),
  },
  {
    ...cancelButton,
    id: 'de.bgb.312k-fields',
    kind: 'form-fields',
    title: {
      de: 'Was die Bestätigungsseite fragen darf',
      en: 'What the confirmation page may ask',
      nl: 'Wat de bevestigingspagina mag vragen',
    },
    summary: {
      de: 'Die Seite fragt nach Art und bei außerordentlicher Kündigung dem Grund, nach der Person, dem Vertrag, dem Zeitpunkt und einer Adresse für die Bestätigung. Mehr darf sie nicht verlangen.',
      en: 'The page asks for the kind and, if it is for cause, the reason, for the person, the contract, the date and an address for the confirmation. It may not ask for more.',
      nl: 'De pagina vraagt naar het soort opzegging (en bij een bijzondere reden welke), wie je bent, welk contract, per wanneer, en een adres voor de bevestiging. Meer mag ze niet vragen.',
    },
    params: {
      fields: [
        { id: 'kind', required: true },
        { id: 'cause', required: false },
        { id: 'name', required: true },
        { id: 'contract', required: true },
        { id: 'endDate', required: false },
        { id: 'email', required: true },
      ],
    },
    citations: bgb('312k', '312k Abs. 2 S. 3 Nr. 1'),
  },
  {
    ...cancelButton,
    id: 'de.bgb.312k-structure',
    kind: 'flow-structure',
    title: {
      de: 'Eine Seite, von Anfang an vollständig',
      en: 'One page, complete from the start',
      nl: 'Eén pagina, meteen compleet',
    },
    summary: {
      de: 'Die erste Schaltfläche führt unmittelbar auf eine einzige Seite mit allen Feldern und der Bestätigungsschaltfläche. Nichts davon darf erst nach und nach erscheinen.',
      en: 'The first button leads straight to a single page with all fields and the confirm button. None of it may appear only step by step.',
      nl: 'De eerste knop leidt meteen naar één pagina met alle velden en de bevestigknop. Niets daarvan mag pas stap voor stap verschijnen.',
    },
    params: { onePage: true, nothingElse: true },
    citations: [
      ...bgb('312k', '312k Abs. 2'),
      {
        locator: 'OLG Köln 10.01.2025, 6 U 62/24',
        url: 'https://shopbetreiber-blog.de/olg-köln-bestätigungsschaltfläche-beim-kündigungsbutton-muss-ständig-verfügbar-sein',
      },
    ],
  },
  {
    ...cancelButton,
    id: 'de.bgb.312k-receipt',
    kind: 'receipt',
    title: {
      de: 'Sofortige Bestätigung in Textform',
      en: 'Confirmation at once, in text form',
      nl: 'Meteen een bevestiging op schrift',
    },
    summary: {
      de: 'Das Unternehmen bestätigt sofort elektronisch in Textform: den Inhalt, Datum und Uhrzeit des Eingangs und den Tag, an dem der Vertrag endet.',
      en: 'The company confirms at once, electronically and in text form: the content, the date and time of receipt, and the day the contract ends.',
      nl: 'Het bedrijf bevestigt meteen, elektronisch en op schrift: de inhoud, de datum en tijd van ontvangst, en de dag waarop het contract eindigt.',
    },
    params: { contents: ['statement', 'date', 'time', 'endDate'] },
    citations: bgb('312k', '312k Abs. 4'),
  },
  {
    ...cancelButton,
    id: 'de.bgb.312k-6',
    kind: 'informational',
    title: {
      de: 'Ohne Schaltfläche keine Frist',
      en: 'No button, no notice period',
      nl: 'Geen knop, geen opzegtermijn',
    },
    summary: {
      de: 'Fehlen die Schaltflächen oder die Seite, können Sie jederzeit ohne Einhaltung einer Frist kündigen.',
      en: 'If the buttons or the page are missing, you can cancel at any time without any notice.',
      nl: 'Ontbreken de knoppen of de pagina, dan kun je elk moment opzeggen zonder opzegtermijn.',
    },
    params: {},
    citations: bgb('312k', '312k Abs. 6'),
  },
  {
    ...caseLaw,
    id: 'de.bgh.i-zr-200-25',
    kind: 'save-offer-limits',
    title: {
      de: 'Keine Angebote auf der Bestätigungsseite',
      en: 'No offers on the confirmation page',
      nl: 'Geen aanbiedingen op de bevestigingspagina',
    },
    summary: {
      de: 'Auf der Bestätigungsseite darf nichts stehen, was das Gesetz nicht nennt: keine Angebote und keine weiteren Informationen.',
      en: 'The confirmation page may not carry anything the law does not list: no offers and no further information.',
      nl: 'Op de bevestigingspagina mag niets staan wat de wet niet noemt: geen aanbiedingen en geen andere informatie.',
    },
    params: { offers: 'forbidden' },
    citations: [{ locator: 'BGH 16.07.2026, I ZR 200/25', url: 'https://www.bundesgerichtshof.de' }],
  },
  {
    ...caseLaw,
    id: 'de.kg.5-u-6-25',
    kind: 'access-barrier',
    confidence: 'conflict',
    title: {
      de: 'Kündigen ohne Anmeldung',
      en: 'Cancelling without logging in',
      nl: 'Opzeggen zonder in te loggen',
    },
    summary: {
      de: 'Das Kammergericht sagt: Zwischen Schaltfläche und Bestätigungsseite darf keine Anmeldung stehen. Der Bundesgerichtshof hat darüber am 5. November 2026 verhandelt; das Ergebnis kennen wir noch nicht.',
      en: 'The Kammergericht holds that no login may stand between the button and the confirmation page. The Federal Court heard the question on 5 November 2026; we do not know the result yet.',
      nl: 'Het Kammergericht zegt: tussen de knop en de bevestigingspagina mag je niet hoeven inloggen. Het Bundesgerichtshof behandelde die vraag op 5 november 2026; de uitkomst kennen we nog niet.',
    },
    params: { login: 'forbidden' },
    conflictsWith: ['de.olg-nuernberg.3-u-2214-23'],
    citations: [{ locator: 'KG 12.11.2025, 5 U 6/25', url: 'https://alro-recht.de/?p=5598' }],
  },
  {
    ...caseLaw,
    id: 'de.olg-nuernberg.3-u-2214-23',
    kind: 'access-barrier',
    confidence: 'conflict',
    title: {
      de: 'Eine denkbare Ausnahme bei der Anmeldung',
      en: 'A conceivable exception for logging in',
      nl: 'Een denkbare uitzondering voor inloggen',
    },
    summary: {
      de: 'Das OLG Nürnberg verlangt ebenfalls eine Schaltfläche ohne Anmeldung, hält aber eine Ausnahme für denkbar, wo der Dienst seiner Natur nach eine Anmeldung braucht.',
      en: 'The OLG Nürnberg also demands a button without a login, but finds an exception conceivable where the service by its nature needs one.',
      nl: 'Het OLG Nürnberg wil ook een knop zonder inloggen, maar vindt een uitzondering denkbaar als de dienst zelf niet zonder inloggen kan.',
    },
    params: { login: 'existing-account-only' },
    conflictsWith: ['de.kg.5-u-6-25'],
    citations: [
      {
        locator: 'OLG Nürnberg 30.07.2024, 3 U 2214/23',
        url: 'https://betriebs-berater.ruw.de/wirtschaftsrecht/urteile/Erreichbarkeit-des-bei-Verbrauchervertraegen-im-elektronischen-Geschaeftsverkehr-vorgeschriebenen-Kuendigungsbuttons-46729',
      },
    ],
  },
  {
    ...withdrawalFunction,
    id: 'de.bgb.356a',
    topic: 'withdrawal-function',
    supersedes: 'eu.crd.11a',
    kind: 'button-label',
    title: {
      de: 'Die Widerrufsfunktion',
      en: 'The withdrawal function',
      nl: 'De knop om je te bedenken',
    },
    summary: {
      de: 'Während der ganzen Widerrufsfrist steht gut lesbar „Vertrag widerrufen“ auf der Seite, danach „Widerruf bestätigen“. Diese Pflicht besteht neben der Kündigungsschaltfläche.',
      en: 'During the whole withdrawal period the page says “Vertrag widerrufen” in plain sight, then “Widerruf bestätigen”. This duty stands beside the cancel button.',
      nl: 'Zolang je je mag bedenken, staat er goed leesbaar “Vertrag widerrufen”, en daarna “Widerruf bestätigen”. Deze plicht staat naast die van de opzegknop.',
    },
    params: {
      labels: [
        {
          role: 'withdrawEntry',
          mandated: true,
          text: {
            de: 'Vertrag widerrufen',
            en: 'Withdraw from contract here',
            nl: 'Hier de overeenkomst herroepen',
          },
        },
        {
          role: 'withdrawConfirm',
          mandated: true,
          text: { de: 'Widerruf bestätigen', en: 'Confirm withdrawal', nl: 'Herroeping bevestigen' },
        },
      ],
    },
    citations: bgb('356a', '356a'),
  },
];
