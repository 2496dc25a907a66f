/** Latviešu valoda, uzteikumam, kas nepienāca bez grūtībām. */
import type { TroubleStrings } from './nl.ts';

const lv: TroubleStrings = {
  attention: {
    lead: 'Kaut kas nosūtītajā nav pareizi. Viss, ko aizpildījāt, vēl ir šeit.',
    field: (field) => `Lūdzu, pārbaudiet: ${field}.`,
    failed: 'Sūtot radās kļūda. Viss, ko aizpildījāt, vēl ir šeit.',
    revise: 'Atpakaļ pie maniem datiem',
    retry: 'Mēģināt vēlreiz',
  },
  unsent: {
    lead: (day) =>
      `Jūs uzteicāt abonementu (${day}), bet uzteikums nepienāca. Tagad to nesūtīsim, Jums nepajautājot.`,
    send: 'Jā, sūtīt manu uzteikumu',
    discard: 'Nē, nesūtīt',
  },
  sent: {
    lead: (moment) => `Nosūtīts: ${moment}.`,
    unproved: 'Šī vietne nepierāda, ka Jūsu uzteikums ir pienācis. Tāpēc, lūdzu, saglabājiet šo tekstu.',
  },
};

export default lv;
