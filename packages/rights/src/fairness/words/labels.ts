/** Words on buttons that are clear wherever no law fixes them. They are compared without regard to capitals. */
import type { Rights } from '../../answer.ts';

/** The buttons whose words are looked at. */
export type LabelRole = Exclude<keyof Rights['labels'], 'saveOfferCancel'>;
type Words = Readonly<Partial<Record<LabelRole, readonly string[]>>>;

/** By language. Looked over by us on 2026-11-22; add a form that anybody understands at once. */
export const clearLabels: Readonly<Record<string, Words>> = {
  nl: {
    cancelEntry: [
      'Abonnement opzeggen',
      'Abonnement beëindigen',
      'Abonnement stopzetten',
      'Mijn abonnement opzeggen',
      'Lidmaatschap opzeggen',
      'Contract opzeggen',
      'Contract beëindigen',
      'Opzeggen',
    ],
    cancelConfirm: ['Nu opzeggen', 'Opzeggen', 'Ja, opzeggen', 'Abonnement opzeggen', 'Opzegging bevestigen'],
  },
  en: {
    cancelEntry: [
      'Cancel subscription',
      'Cancel my subscription',
      'Cancel your subscription',
      'End subscription',
      'End my subscription',
      'Cancel membership',
      'Cancel contract',
    ],
    cancelConfirm: [
      'Cancel now',
      'Cancel subscription',
      'Click to cancel',
      'Yes, cancel',
      'Confirm cancellation',
    ],
  },
  de: {
    cancelEntry: [
      'Abo kündigen',
      'Abonnement kündigen',
      'Abonnement beenden',
      'Vertrag kündigen',
      'Verträge hier kündigen',
      'Mitgliedschaft kündigen',
      'Kündigen',
    ],
    cancelConfirm: ['Jetzt kündigen', 'Kündigen', 'Kündigung bestätigen'],
  },
};
