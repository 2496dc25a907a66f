/** What stands in place of something personal, in the languages of the insights page. */
import type { PersonalKind } from './span.ts';

export const marks: Record<'nl' | 'en' | 'de', Record<PersonalKind, string>> = {
  nl: {
    email: '[e-mailadres]',
    iban: '[rekeningnummer]',
    card: '[kaartnummer]',
    phone: '[telefoonnummer]',
  },
  en: {
    email: '[email address]',
    iban: '[account number]',
    card: '[card number]',
    phone: '[telephone number]',
  },
  de: {
    email: '[E-Mail-Adresse]',
    iban: '[Kontonummer]',
    card: '[Kartennummer]',
    phone: '[Telefonnummer]',
  },
};
