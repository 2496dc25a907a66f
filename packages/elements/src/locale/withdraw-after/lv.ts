/** Latviešu valoda, atteikumam, kas nepienāca bez grūtībām, un pierādījuma saglabāšanai. */
import type { AfterStrings } from './nl.ts';

const lv: AfterStrings = {
  save: 'Saglabāt kā failu',
  fileName: 'sanemsanas-apstiprinajums',
  otherWays: {
    title: 'Vai vēlaties to darīt citādi?',
    lead: 'To drīkst. Varat izmantot šo tekstu.',
    textLabel: 'Jūsu atteikuma teksts',
    copy: 'Kopēt tekstu',
    copied: 'Nokopēts',
    mail: 'E-pasts:',
    subject: 'Atteikums no līguma',
    phone: 'Tālrunis:',
    post: 'Pasta adrese:',
  },
  attention: {
    lead: 'Kaut kas nosūtītajā nav pareizi. Viss, ko aizpildījāt, vēl ir šeit.',
    field: (field) => `Lūdzu, pārbaudiet: ${field}.`,
    failed: 'Sūtot radās kļūda. Viss, ko aizpildījāt, vēl ir šeit.',
    revise: 'Atpakaļ pie maniem datiem',
    retry: 'Mēģināt vēlreiz',
  },
  unsent: {
    lead: (day) =>
      `Jūs atteicāties no līguma (${day}), bet atteikums nepienāca. Tagad to nesūtīsim, Jums nepajautājot.`,
    send: 'Jā, sūtīt manu atteikumu',
    discard: 'Nē, nesūtīt',
  },
  sent: {
    lead: (moment) => `Nosūtīts: ${moment}.`,
    unproved: 'Šī vietne nepierāda, ka Jūsu atteikums ir pienācis. Tāpēc, lūdzu, saglabājiet šo tekstu.',
  },
};

export default lv;
