/** Nederlands, voor wie een opzegpagina bouwt. De sleutels hier zijn die van alle talen. */
import type { FlowDescription } from '@fairwell/schema';
import type { FieldId } from '../../answer.ts';

interface Advice {
  /** What is wrong. `$1` and so on are filled in. */
  why: string;
  /** What to do instead. */
  instead: string;
}

const findings = {
  entryFar: {
    why: 'Vanaf sommige pagina’s kost het $1 klikken om bij de opzegknop te komen.',
    instead: 'Zet de knop op een vaste plek, hoogstens twee klikken van elke pagina.',
  },
  entryInMenu: {
    why: 'De opzegknop is pas te zien als je een menu opent.',
    instead: 'Zet de knop op de pagina zelf, waar je hem meteen ziet.',
  },
  tooManySteps: {
    why: 'Na de opzegknop volgen $1 schermen. Hier mogen het er hoogstens $2 zijn.',
    instead: 'Laat de andere schermen weg, of zet ze na de ontvangstbevestiging.',
  },
  noSummary: {
    why: 'Je kunt niet nakijken wat er wordt verstuurd voordat je bevestigt.',
    instead: 'Laat vóór de laatste knop zien wat er is ingevuld, met een weg terug om het te verbeteren.',
  },
  offline: {
    why: 'Opzeggen lukt hier niet helemaal op de pagina: je wordt naar een andere weg gestuurd.',
    instead: 'Laat opzeggen op de pagina zelf kunnen. Andere wegen mogen ernaast, als keuze.',
  },
  login: {
    why: 'Wie niet kan of wil inloggen, kan hier niet opzeggen.',
    instead: 'Vraag in plaats daarvan om een klantnummer of e-mailadres.',
  },
  account: {
    why: 'Je moet een account maken om weg te kunnen.',
    instead: 'Laat mensen opzeggen zonder account, met hun klantnummer of e-mailadres.',
  },
  labelMandated: {
    why: 'Op deze knop staat “$1”. De wet wil hier andere woorden.',
    instead: 'Zet er “$2” op, en niets anders.',
  },
  labelUnclear: {
    why: 'Op deze knop staat “$1”. Dat hoort niet bij de woorden waarvan we weten dat ze duidelijk zijn.',
    instead: 'Kies bijvoorbeeld “$2”.',
  },
  labelUnheard: {
    why: 'Op de knop staat “$1”, maar wie luistert hoort “$2”.',
    instead: 'Laat de knop hetzelfde heten voor wie kijkt en voor wie luistert.',
  },
  faint: {
    why: 'De woorden vallen te weinig op: het contrast is $1 op 1.',
    instead: 'Zorg voor een contrast van minstens 4,5 op 1.',
  },
  weaker: {
    why: 'De knop “$1” is groter of vetter dan de knop om op te zeggen.',
    instead: 'Geef beide knoppen dezelfde grootte en dikte, of maak die om op te zeggen opvallender.',
  },
  apart: {
    why: 'De knop “$1” staat ergens anders dan de knop om op te zeggen.',
    instead: 'Zet beide knoppen bij elkaar.',
  },
  later: {
    why: 'Wie met het toetsenbord werkt, komt de knop “$1” eerder tegen dan de knop om op te zeggen.',
    instead: 'Zet de knop om op te zeggen als eerste.',
  },
  offersMany: {
    why: 'Wie wil opzeggen, krijgt tot $1 aanbiedingen.',
    instead: 'Doe hoogstens één aanbod.',
  },
  offerAgain: {
    why: 'Na een “nee” volgt nog een aanbod.',
    instead: 'Een “nee” is genoeg. Ga daarna door met opzeggen.',
  },
  offerForbidden: {
    why: 'Tijdens het opzeggen mag hier geen aanbod staan.',
    instead: 'Laat het aanbod weg. Ná de ontvangstbevestiging mag je er een doen.',
  },
  offerUnasked: {
    why: 'Er verschijnt een aanbod zonder dat daar eerst toestemming voor is gevraagd.',
    instead: 'Vraag eerst of iemand een aanbod wil horen. Bij “nee” komt er geen.',
  },
  offerAlone: {
    why: 'Naast het aanbod staat geen knop waarmee je meteen klaar bent met opzeggen.',
    instead: 'Zet er een knop naast die altijd zichtbaar is en de opzegging afrondt.',
  },
  shaming: {
    why: 'Hier staat “$1”. Dat geeft mensen een rotgevoel omdat ze weggaan.',
    instead: 'Zeg alleen wat de knop doet, zoals “Nee, bedankt” of “Nu opzeggen”.',
  },
  surveyRequired: {
    why: 'Zonder antwoord op de vraag waarom kun je niet verder.',
    instead: 'Maak elk antwoord vrijwillig. De knop om op te zeggen werkt ook zonder.',
  },
  surveyLong: {
    why: 'Er worden $1 vragen gesteld aan wie weggaat.',
    instead: 'Stel één vraag, met ruimte om iets te vertellen.',
  },
  surveyFirst: {
    why: 'De vraag waarom staat vóór het opzeggen. Dat mag hier niet.',
    instead: 'Vraag het pas als de opzegging ontvangen is.',
  },
  fieldExtra: {
    why: 'De pagina vraagt iets wat de wet hier niet noemt: $1.',
    instead: 'Haal dat veld weg.',
  },
  fieldForced: {
    why: 'Dit veld is verplicht, maar de wet laat het vrij: $1.',
    instead: 'Laat mensen het leeg mogen laten.',
  },
  fieldNotNeeded: {
    why: 'Dit veld is verplicht, maar voor opzeggen is het niet nodig: $1.',
    instead: 'Haal dat veld weg, of laat mensen het leeg mogen laten.',
  },
  fieldMissing: {
    why: 'De wet noemt een veld dat hier ontbreekt: $1.',
    instead: 'Zet dat veld op de pagina met de knop om op te zeggen.',
  },
  countdown: {
    why: 'Er tikt een klok die nergens op gebaseerd is.',
    instead: 'Haal de klok weg, of laat haar lopen tot een echte dag.',
  },
  receiptLacks: {
    why: 'In de ontvangstbevestiging ontbreekt: $1.',
    instead: 'Zet het erin.',
  },
  receiptFleeting: {
    why: 'De ontvangstbevestiging is niet te bewaren.',
    instead: 'Mail haar, of laat haar downloaden.',
  },
  receiptLate: {
    why: 'De ontvangstbevestiging komt niet meteen.',
    instead: 'Geef haar zodra de opzegging ontvangen is.',
  },
  cancelMeansStay: {
    why: 'Op de knop om te blijven staat “$1”. Dat kun je ook als opzeggen lezen.',
    instead: 'Zet erop dat je blijft, bijvoorbeeld “Ik houd mijn abonnement”.',
  },
  keepUnclear: {
    why: 'Op de knop om te blijven staat “$1”. Daaruit blijkt niet dat je blijft.',
    instead: 'Zet erop dat je blijft, bijvoorbeeld “Ik houd mijn abonnement”.',
  },
  noRetry: {
    why: 'Gaat er iets mis, dan kun je het niet nog eens proberen.',
    instead: 'Bewaar wat is ingevuld en bied een knop om het opnieuw te versturen.',
  },
  noOtherWay: {
    why: 'Gaat er iets mis, dan staat er niet hoe je anders kunt opzeggen.',
    instead: 'Noem een e-mailadres, postadres of telefoonnummer.',
  },
  offersBlock: {
    why: 'Als een aanbod niet geladen kan worden, lukt opzeggen ook niet.',
    instead: 'Laat het opzeggen doorgaan zonder het aanbod.',
  },
  preselected: {
    why: 'Er is al iets gekozen voordat je zelf kiest.',
    instead: 'Laat alles leeg totdat iemand zelf kiest.',
  },
  entryGone: {
    why: 'De opzegknop is er niet de hele looptijd.',
    instead: 'Laat de knop staan zolang het abonnement loopt.',
  },
  entryForSome: {
    why: 'Niet iedereen krijgt de opzegknop te zien.',
    instead: 'Laat de knop buiten tests en doelgroepen.',
  },
  entryNeedsScript: {
    why: 'Werkt het script niet, dan is er geen weg om op te zeggen.',
    instead: 'Zet een gewoon formulier of een gewone link op de pagina.',
  },
  revealed: {
    why: 'Velden of de knop verschijnen hier pas stap voor stap.',
    instead: 'Laat alle velden en de knop meteen zien.',
  },
  entryHidden: {
    why: 'De opzegknop staat tussen $1 andere links en valt minder op dan zij.',
    instead: 'Maak hem minstens zo zichtbaar als de rest, of zet hem apart.',
  },
  rightsMixed: {
    why: 'Opzeggen en herroepen zitten achter één knop. Het zijn twee verschillende rechten.',
    instead: 'Geef elk een eigen knop met eigen woorden.',
  },
  withdrawalUnproved: {
    why: 'Wie herroept, krijgt daar geen eigen ontvangstbevestiging van.',
    instead: 'Stuur er een, met wat iemand verklaarde en de datum en tijd.',
  },
  inaccessible: {
    why: 'Niet iedereen kan deze pagina gebruiken, bijvoorbeeld met een schermlezer of alleen een toetsenbord.',
    instead: 'Volg WCAG 2.2: namen en rollen, toetsenbord, vrije focus en hoorbare fouten.',
  },
} satisfies Record<string, Advice>;

export type TextKey = keyof typeof findings;

export interface Texts {
  findings: Record<TextKey, Advice>;
  /** Names of fields and of parts of a receipt, where they go into a gap. */
  names: Record<FieldId | FlowDescription['receipt']['contents'][number], string>;
}

const nl: Texts = {
  findings,
  names: {
    kind: 'het soort opzegging',
    cause: 'de bijzondere reden',
    name: 'de naam',
    contract: 'het klantnummer of contractnummer',
    endDate: 'de einddatum',
    email: 'het e-mailadres',
    phoneLine: 'het telefoonnummer van de aansluiting',
    statement: 'wat er is verklaard',
    date: 'de datum van ontvangst',
    time: 'de tijd van ontvangst',
    effects: 'de gevolgen van de opzegging',
    reference: 'een kenmerk',
  },
};
export default nl;
