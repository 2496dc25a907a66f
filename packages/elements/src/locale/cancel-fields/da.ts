/** Dansk, til den der skal udfylde noget, før han eller hun opsiger. */
import type { FieldStrings } from './nl.ts';

const da: FieldStrings = {
  legend: 'Hvilket abonnement drejer det sig om?',
  identify: 'Dit kundenummer eller din mailadresse er nok.',
  kind: 'Hvilken slags opsigelse er det?',
  ordinary: 'Almindelig opsigelse',
  extraordinary: 'Opsigelse af en særlig grund',
  cause: 'Den særlige grund (kun hvis du har en)',
  name: 'Navn',
  contract: 'Kundenummer eller aftalenummer',
  endDate: 'Slutdato',
  endDateHint: 'Lad feltet stå tomt, hvis du vil stoppe så hurtigt som muligt.',
  email: 'Mailadresse',
  optional: '(valgfrit)',
  declared: {
    extraordinary: (cause) => `Jeg opsiger af en særlig grund: ${cause}`,
    from: (name) => `Navn: ${name}.`,
    email: (email) => `Mailadresse: ${email}.`,
    wanted: (day) => `Jeg vil gerne stoppe den ${day}.`,
  },
  notSent: 'Det her er ikke sendt endnu',
  errors: {
    missing: 'Udfyld også dette felt.',
    malformed: 'Det ser ikke helt rigtigt ud endnu. Vil du se på det igen?',
    identity:
      'Skriv dit kundenummer eller din mailadresse. Så er det klart, hvilket abonnement det drejer sig om.',
  },
};

export default da;
