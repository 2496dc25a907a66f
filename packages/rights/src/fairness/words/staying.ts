/** Words on the control that ends nothing. */

/** The control to stay as Fairwell's own flow names it; there is none where the law keeps the page bare. */
export const keepLabels = {
  nl: 'Ik houd mijn abonnement',
  en: 'Keep my subscription',
  de: 'Meinen Vertrag behalten',
} as const;

/** On the control that takes an offer, as Fairwell's own flow names it where a site does not. */
export const acceptLabels = {
  nl: {
    pause: 'Liever pauzeren',
    discount: 'Verder voor deze prijs',
    plan_change: 'Liever overstappen',
    trial_extension: 'Langer proberen',
    contact: 'Neem contact op',
    redirect: 'Bekijk wat er kan',
  },
  en: {
    pause: 'Pause instead',
    discount: 'Go on at this price',
    plan_change: 'Switch instead',
    trial_extension: 'Try it for longer',
    contact: 'Get in touch',
    redirect: 'See what is possible',
  },
  de: {
    pause: 'Lieber pausieren',
    discount: 'Zu diesem Preis weiter',
    plan_change: 'Lieber wechseln',
    trial_extension: 'Länger testen',
    contact: 'Kontakt aufnehmen',
    redirect: 'Ansehen, was möglich ist',
  },
} as const;

/** Words that leave no doubt that the subscription goes on, or that one merely goes back. By language. */
export const stayingWords: Readonly<Record<string, readonly string[]>> = {
  nl: ['houd', 'hou', 'houden', 'behoud', 'behouden', 'blijf', 'blijven', 'terug', 'sluiten'],
  en: ['keep', 'stay', 'continue', 'back', 'close'],
  de: ['behalten', 'behalte', 'bleiben', 'bleibe', 'fortsetzen', 'zurück', 'schließen'],
};

/** Words that mean "end the subscription" to one reader and "forget about it" to the next. */
export const ambiguousWords: readonly string[] = ['annuleren', 'annuleer', 'cancel', 'abbrechen', 'annuler'];
