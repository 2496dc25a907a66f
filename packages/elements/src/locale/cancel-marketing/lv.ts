/** Latviešu valoda, tam, kurš vairs nevēlas arī reklāmu. */
import type { MarketingStrings } from './nl.ts';

const lv: MarketingStrings = {
  button: 'Vairs nesūtiet man arī reklāmu',
  hint: 'Ziņas par savu uzteikumu Jūs joprojām saņemsiet.',
  declared: 'Vairs nesūtiet man reklāmu.',
  receipt: 'Skatīt tā apstiprinājumu',
  sending: 'Nododam to tālāk.',
  waiting: 'Ziņa, ka vairs nevēlaties reklāmu, vēl nav saņemta. Mēs turpinām mēģināt.',
  attention: 'Ziņa, ka vairs nevēlaties reklāmu, nav saņemta.',
  received: (moment) =>
    moment
      ? `Jūs vairs nevēlaties reklāmu. Ziņa saņemta: ${moment}.`
      : 'Jūs vairs nevēlaties reklāmu. Ziņa ir saņemta.',
  sent: 'Jūs vairs nevēlaties reklāmu. Ziņa ir nosūtīta. Vai tā ir pienākusi, mēs šeit neredzam.',
};

export default lv;
