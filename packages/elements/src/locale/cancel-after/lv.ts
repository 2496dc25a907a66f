/** Latviešu valoda, pēc uzteikuma: kā saglabāt pierādījumu, un ceļš atpakaļ. */
import type { AfterStrings } from './nl.ts';

const lv: AfterStrings = {
  notAccepted: 'Tas pierāda, ka Jūsu uzteikums ir pienācis, un kad. Tas nepasaka, vai tas jau ir apstrādāts.',
  receipt: 'Skatīt saņemšanas apstiprinājumu',
  save: 'Saglabāt kā failu',
  fileName: 'sanemsanas-apstiprinajums',
  otherWays: {
    title: 'Vai vēlaties to darīt citādi?',
    lead: 'To drīkst. Varat izmantot šo tekstu.',
    textLabel: 'Jūsu uzteikuma teksts',
    copy: 'Kopēt tekstu',
    copied: 'Nokopēts',
    mail: 'E-pasts:',
    subject: 'Abonementa uzteikums',
    phone: 'Tālrunis:',
    post: 'Pasta adrese:',
  },
  undo: {
    declared: (moment) => `Ar šo atsaucu savu uzteikumu (${moment}). Es vēlos paturēt savu abonementu.`,
    summary: 'Tomēr vēlaties palikt?',
    lead: 'Kamēr Jūsu abonements ir spēkā, Jūs varat atsaukt savu uzteikumu.',
    button: 'Atsaukt savu uzteikumu',
    sending: 'Sūtām Jūsu atsaukumu.',
    waiting: 'Jūsu atsaukums vēl nav saņemts. Līdz tam uzteikums ir spēkā. Mēs turpinām mēģināt.',
    attention: 'Jūsu atsaukums nav saņemts. Tātad uzteikums joprojām ir spēkā.',
  },
};

export default lv;
