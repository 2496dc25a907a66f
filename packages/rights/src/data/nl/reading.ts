/** Dutch rules to read on. Nothing is computed from them. */
import type { Rule } from '../../model.ts';
import { primary, recalled, secondary } from '../standing.ts';
import { bw } from './citation.ts';

const guidance = { level: 'guidance', strength: 'recommended' } as const;
const acmButton =
  'https://www.acm.nl/nl/publicaties/acm-roept-online-retailers-op-zich-voor-te-bereiden-op-herroepingsknop';

export const reading: readonly Rule[] = [
  {
    ...recalled,
    id: 'nl.bw.6-233-a',
    kind: 'informational',
    title: {
      nl: 'Een oneerlijke voorwaarde kun je wegstrepen',
      en: 'An unfair term can be struck out',
      de: 'Eine unfaire Klausel kann man streichen',
    },
    summary: {
      nl: 'Staat er in de voorwaarden iets dat van de wet niet mag, dan kun je zeggen dat het niet voor je geldt. Dit hebben we niet nagekeken.',
      en: 'If the terms say something the law does not allow, you can say that it does not bind you. We have not checked this.',
      de: 'Steht in den Bedingungen etwas, das das Gesetz nicht erlaubt, können Sie sagen, dass es Sie nicht bindet. Das haben wir nicht geprüft.',
    },
    params: {},
    citations: bw('233 a'),
  },
  {
    ...primary,
    strength: 'grey-listed-term',
    id: 'nl.bw.6-237-m',
    kind: 'informational',
    title: {
      nl: 'Een gewoon bericht is genoeg',
      en: 'An ordinary message will do',
      de: 'Eine einfache Mitteilung genügt',
    },
    summary: {
      nl: 'Het bedrijf mag voor je opzegging geen strengere vorm eisen dan een gewoon schriftelijk stuk. Het kan proberen te bewijzen dat het toch redelijk is.',
      en: 'The company may not demand a stricter form for your notice than an ordinary written document. It may try to prove that it is reasonable after all.',
      de: 'Das Unternehmen darf für Ihre Kündigung keine strengere Form verlangen als ein einfaches Schriftstück. Es kann versuchen zu beweisen, dass es doch angemessen ist.',
    },
    params: {},
    citations: bw('237 m'),
  },
  {
    ...secondary,
    id: 'nl.bw.6-230m-1-h',
    supersedes: 'eu.crd.6-1-h',
    effective: { from: '2026-06-19', by: 'as-of-date' },
    kind: 'informational',
    title: {
      nl: 'Vooraf horen waar de knop staat',
      en: 'Told beforehand where the button is',
      de: 'Vorher erfahren, wo die Schaltfläche steht',
    },
    summary: {
      nl: 'Het bedrijf vertelt je vooraf dat je je online kunt bedenken, en waar je dat doet.',
      en: 'The company tells you beforehand that you can withdraw online, and where.',
      de: 'Das Unternehmen sagt Ihnen vorher, dass Sie online widerrufen können und wo.',
    },
    params: {},
    citations: bw('230m(1)(h)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230o-3',
    supersedes: 'eu.crd.11',
    kind: 'informational',
    title: {
      nl: 'Je bedenkt je in je eigen woorden',
      en: 'Withdrawing in your own words',
      de: 'Widerrufen mit eigenen Worten',
    },
    summary: {
      nl: 'Je mag een formulier gebruiken, maar elke duidelijke verklaring is genoeg. Verklaar je het op de site, dan krijg je meteen een bevestiging om te bewaren. Bewaar die goed: als het erop aankomt, moet jij laten zien dat je je bedacht.',
      en: 'You may use a form, but any clear statement will do. If you withdraw on the site, you get an acknowledgement to keep straight away. Keep it well: if it comes to it, you have to show that you withdrew.',
      de: 'Sie dürfen ein Formular benutzen, aber jede eindeutige Erklärung genügt. Widerrufen Sie auf der Website, bekommen Sie sofort eine Bestätigung zum Aufbewahren. Heben Sie sie gut auf: Im Zweifel müssen Sie zeigen, dass Sie widerrufen haben.',
    },
    params: {},
    citations: bw('230o(3)–(5)'),
  },
  {
    ...primary,
    id: 'nl.bw.6-230p-d',
    supersedes: 'eu.crd.16-a',
    kind: 'informational',
    title: {
      nl: 'Een dienst die helemaal klaar is',
      en: 'A service that was carried out in full',
      de: 'Ein Dienst, der ganz erbracht ist',
    },
    summary: {
      nl: 'Is een dienst helemaal uitgevoerd, dan kan de bedenktijd eerder stoppen. Een abonnement dat nog loopt, is dat volgens ons niet.',
      en: 'Once a service was carried out in full, the right may end earlier. As we read it, a subscription that still runs was not.',
      de: 'Ist ein Dienst ganz erbracht, kann die Frist früher enden. Ein Abonnement, das noch läuft, ist das nach unserem Verständnis nicht.',
    },
    params: {},
    citations: bw('230p d'),
  },
  {
    ...primary,
    ...guidance,
    id: 'nl.acm.2021-06-10',
    kind: 'informational',
    title: {
      nl: 'Online afgesloten, online opzeggen',
      en: 'Joined online, leave online',
      de: 'Online abgeschlossen, online kündbar',
    },
    summary: {
      nl: 'Volgens de ACM moet je online kunnen opzeggen op een plek die makkelijk te vinden is. Drie keer doorklikken voor je op de opzegpagina bent, of een verstopte link, is te veel.',
      en: 'According to the regulator ACM, leaving online must be possible in a place that is easy to find. Clicking through three times to get to the page, or a hidden link, is too much.',
      de: 'Laut der Aufsichtsbehörde ACM muss man online kündigen können, an einer leicht zu findenden Stelle. Drei Klicks bis zur Kündigungsseite oder ein versteckter Link sind zu viel.',
    },
    params: {},
    citations: [{ locator: 'ACM, 10 juni 2021', url: 'https://www.acm.nl' }],
  },
  {
    ...secondary,
    ...guidance,
    id: 'nl.acm.leidraad-drempels',
    kind: 'informational',
    title: {
      nl: 'Niet bellen, niet aangetekend, geen vragenlijst',
      en: 'No phone call, no registered letter',
      de: 'Kein Anruf, kein Einschreiben',
    },
    summary: {
      nl: 'Volgens een samenvatting van de leidraad van de ACM mag het bedrijf je niet naar de telefoon of een winkel sturen, geen aangetekende brief eisen en je geen lange reeks vragen stellen.',
      en: 'According to a summary of the ACM guideline, the company may not send you to the phone or a shop, demand a registered letter, or ask you a long list of questions.',
      de: 'Laut einer Zusammenfassung des ACM-Leitfadens darf das Unternehmen Sie nicht ans Telefon oder in ein Geschäft schicken, kein Einschreiben verlangen und keine lange Fragenliste stellen.',
    },
    params: {},
    citations: [
      {
        locator: 'ACM Leidraad bescherming online consument',
        url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
        readAt: 'https://www.thuiswinkel.org/nieuws/4450',
      },
    ],
  },
  {
    ...secondary,
    ...guidance,
    id: 'nl.acm.herroepingsknop',
    kind: 'informational',
    title: {
      nl: 'Je bedenken kan zonder account',
      en: 'Withdrawing without an account',
      de: 'Widerrufen ohne Konto',
    },
    summary: {
      nl: 'De ACM wil dat meteen duidelijk is waar de knop om je te bedenken voor dient. Inloggen mag worden aangeboden, maar een account maken mag niet hoeven. Contact opnemen of een bewijs van wie je bent meesturen ook niet, en een reden geven hoeft niet.',
      en: 'ACM wants it to be clear at once what the withdrawal button is for. Logging in may be offered, but making an account may not be asked for, nor contacting anybody or sending proof of who you are; and no reason need be given.',
      de: 'Die ACM will, dass sofort klar ist, wozu die Widerrufsfunktion dient. Eine Anmeldung darf angeboten werden, ein Konto darf nicht nötig sein, ebenso wenig ein Kontakt oder ein Ausweis; eine Begründung ist freiwillig.',
    },
    params: {},
    citations: [{ locator: 'ACM, herroepingsknop (11 juni 2026)', url: acmButton }],
  },
];
