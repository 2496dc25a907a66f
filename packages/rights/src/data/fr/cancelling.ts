/** Terminating a contract online in France: the words, the fields, the summary, the confirmation. */
import type { Rule } from '../../model.ts';
import { primary, recalled } from '../standing.ts';
import { conso } from './citation.ts';

// The first day was not read in the text, only recalled; fr.loi.2022-1158 says so.
const online = { ...primary, effective: { from: '2023-06-01', by: 'as-of-date' } } as const;

export const cancelling: readonly Rule[] = [
  {
    ...online,
    id: 'fr.conso.l215-1-1',
    kind: 'cancellation-channel',
    title: {
      nl: 'Online opzeggen moet kunnen',
      en: 'Leaving online must be possible',
      fr: 'La résiliation en ligne doit être possible',
    },
    summary: {
      nl: 'Heb je online een contract gesloten, of kan dat op de dag dat je opzegt, dan moet je gratis online kunnen opzeggen.',
      en: 'If you made the contract online, or could do so on the day you cancel, you must be able to cancel online, free of charge.',
      fr: 'Si vous avez conclu le contrat en ligne, ou si c’est possible le jour où vous résiliez, vous devez pouvoir résilier en ligne, gratuitement.',
    },
    params: { way: 'online' },
    citations: conso('L215-1-1'),
  },
  {
    ...online,
    id: 'fr.conso.l215-1-1-receipt',
    kind: 'receipt',
    title: {
      nl: 'Bevestiging met einddatum en gevolgen',
      en: 'Confirmation with end date and effects',
      fr: 'Confirmation avec date de fin et effets',
    },
    summary: {
      nl: 'Het bedrijf bevestigt dat het je opzegging kreeg. Binnen een redelijke tijd laat het je op papier of per mail weten wanneer het contract eindigt en wat dat betekent.',
      en: 'The company confirms that it received your cancellation. Within a reasonable time it tells you, in a form you can keep, when the contract ends and what that means.',
      fr: 'L’entreprise confirme qu’elle a reçu votre résiliation. Dans un délai raisonnable, elle vous dit, sur un support que vous pouvez garder, quand le contrat se termine et ce que cela entraîne.',
    },
    params: { contents: ['statement', 'endDate', 'effects'] },
    citations: conso('L215-1-1'),
  },
  {
    ...online,
    id: 'fr.conso.d215-1',
    topic: 'cancellation-button',
    kind: 'button-label',
    title: {
      nl: 'De knop “résilier votre contrat”',
      en: 'The button “résilier votre contrat”',
      fr: 'Le bouton « résilier votre contrat »',
    },
    summary: {
      nl: 'Op de knop staat “résilier votre contrat”, of iets dat even duidelijk is. Je vindt hem meteen en makkelijk op de plek waar je ook een contract kunt sluiten.',
      en: 'The button says “résilier votre contrat”, or something just as clear. It is directly and easily found where contracts can be made.',
      fr: 'Le bouton porte les mots « résilier votre contrat », ou une formule tout aussi claire. On le trouve directement et facilement là où l’on peut conclure un contrat.',
    },
    params: {
      labels: [
        {
          role: 'cancelEntry',
          mandated: true,
          text: { fr: 'résilier votre contrat', en: 'terminate your contract', nl: 'je contract opzeggen' },
        },
      ],
    },
    citations: conso('D215-1'),
  },
  {
    ...online,
    id: 'fr.conso.d215-1-account',
    kind: 'access-barrier',
    title: {
      nl: 'Geen account nodig om op te zeggen',
      en: 'No account needed to cancel',
      fr: 'Pas besoin de compte pour résilier',
    },
    summary: {
      nl: 'Je hoeft geen account aan te maken om op te zeggen. Heb je al een account, dan mag het bedrijf vragen om dat te gebruiken.',
      en: 'You do not have to create an account to cancel. If you have one already, the company may ask you to use it.',
      fr: 'Vous n’avez pas à créer un compte pour résilier. Si vous en avez déjà un, l’entreprise peut vous demander de l’utiliser.',
    },
    params: { login: 'existing-account-only' },
    citations: conso('D215-1'),
  },
  {
    ...online,
    id: 'fr.conso.d215-2',
    kind: 'form-fields',
    title: {
      nl: 'Wat de opzegpagina vraagt',
      en: 'What the cancellation page asks',
      fr: 'Ce que demande la page de résiliation',
    },
    summary: {
      nl: 'De pagina vraagt je naam, een adres voor de bevestiging, een nummer dat je eerder kreeg, en per wanneer je wilt stoppen. Een reden geef je alleen als je daarmee eerder weg mag.',
      en: 'The page asks for your name, an address for the confirmation, a number you were given earlier, and the day you want to stop. You only give a reason if it lets you leave early.',
      fr: 'La page demande votre nom, une adresse pour la confirmation, un numéro qu’on vous a donné et le jour où vous voulez arrêter. Vous n’indiquez un motif que s’il vous permet de partir plus tôt.',
    },
    params: {
      fields: [
        { id: 'name', required: true },
        { id: 'email', required: true },
        { id: 'contract', required: true },
        { id: 'endDate', required: false },
        { id: 'cause', required: false },
      ],
    },
    citations: conso('D215-2'),
  },
  {
    ...online,
    id: 'fr.conso.d215-3',
    kind: 'button-label',
    title: {
      nl: 'De knop “notification de la résiliation”',
      en: 'The button “notification de la résiliation”',
      fr: 'Le bouton « notification de la résiliation »',
    },
    summary: {
      nl: 'Op de laatste knop staat “notification de la résiliation”, of iets dat even duidelijk is.',
      en: 'The last button says “notification de la résiliation”, or something just as clear.',
      fr: 'Le dernier bouton porte les mots « notification de la résiliation », ou une formule tout aussi claire.',
    },
    params: {
      labels: [
        {
          role: 'cancelConfirm',
          mandated: true,
          text: {
            fr: 'notification de la résiliation',
            en: 'notify the termination',
            nl: 'opzegging doorgeven',
          },
        },
      ],
    },
    citations: conso('D215-3'),
  },
  {
    ...online,
    id: 'fr.conso.d215-3-summary',
    kind: 'flow-structure',
    title: {
      nl: 'Eerst een overzicht om na te kijken',
      en: 'First a summary to check',
      fr: 'D’abord un récapitulatif à vérifier',
    },
    summary: {
      nl: 'Voordat je de opzegging doorgeeft, zie je wat je hebt ingevuld en kun je dat verbeteren.',
      en: 'Before you send the cancellation, you see what you filled in and can correct it.',
      fr: 'Avant d’envoyer la résiliation, vous voyez ce que vous avez saisi et pouvez le corriger.',
    },
    params: { onePage: false, nothingElse: false, summaryPage: true },
    citations: conso('D215-3'),
  },
  {
    ...recalled,
    id: 'fr.loi.2022-1158',
    kind: 'informational',
    effective: { from: '2023-06-01', by: 'as-of-date' },
    title: {
      nl: 'Online opzeggen sinds 1 juni 2023',
      en: 'Cancelling online since 1 June 2023',
      fr: 'Résilier en ligne depuis le 1er juin 2023',
    },
    summary: {
      nl: 'Een wet van 16 augustus 2022 en een besluit van 31 mei 2023 voerden dit in. Dat het vanaf 1 juni 2023 geldt, hebben we niet nagekeken.',
      en: 'An act of 16 August 2022 and a decree of 31 May 2023 brought this in. We have not checked that it applies from 1 June 2023.',
      fr: 'Une loi du 16 août 2022 et un décret du 31 mai 2023 ont introduit ces règles. Nous n’avons pas vérifié qu’elles s’appliquent depuis le 1er juin 2023.',
    },
    params: {},
    citations: [{ locator: 'Loi 2022-1158', url: 'https://www.legifrance.gouv.fr' }],
  },
  {
    ...primary,
    id: 'fr.conso.l241-3-1',
    kind: 'informational',
    title: {
      nl: 'Boete als online opzeggen niet kan',
      en: 'A fine where leaving online is not possible',
      fr: 'Une amende si l’on ne peut pas résilier en ligne',
    },
    summary: {
      nl: 'Een bedrijf dat online opzeggen niet mogelijk maakt, riskeert een boete: tot 15.000 euro voor een persoon en tot 75.000 euro voor een onderneming.',
      en: 'A company that does not make cancelling online possible risks a fine: up to 15,000 euros for a person and up to 75,000 euros for a legal person.',
      fr: 'Une entreprise qui ne permet pas de résilier en ligne risque une amende : jusqu’à 15 000 euros pour une personne physique et 75 000 euros pour une personne morale.',
    },
    params: {},
    citations: conso('L241-3-1'),
  },
];
