/** Latviešu valoda, jautājumam, kāpēc. */
import type { SurveyStrings } from './nl.ts';

const lv: SurveyStrings = {
  title: 'Vai vēlaties pateikt, kāpēc?',
  hint: 'Tas nav obligāti. Jūsu uzteikumu tas neietekmē.',
  hintAlone: 'Tas nav obligāti. Varat visu atstāt tukšu.',
  comment: 'Vai vēlaties par to kaut ko pateikt?',
  optional: '(nav obligāti)',
  send: 'Sūtīt manu atbildi',
  skip: 'Izlaist',
  sending: 'Sūtām Jūsu atbildi.',
  received: 'Paldies. Jūsu atbilde ir pienākusi.',
  sent: 'Paldies. Jūsu atbilde ir nosūtīta.',
  waiting: 'Paldies. Jūsu atbilde vēl nav pienākusi. Mēs turpinām mēģināt.',
  attention: 'Jūsu atbilde nav pienākusi. Jūsu uzteikumu tas neietekmē.',
  skipped: 'Labi, Jums nekas nav jāstāsta.',
  reasons: {
    not_valued: 'Nejutu, ka mani kā klientu novērtē',
    customer_service: 'Nesaņēmu atbildi, vai tā bija par vēlu',
    too_expensive: 'Man tas ir par dārgu',
    unused: 'Lietoju to pārāk maz',
    missing_features: 'Kaut kā trūkst, vai kvalitāte pievīla',
    switched_service: 'Atradu ko citu',
    circumstances_changed: 'Mana situācija ir mainījusies',
    other: 'Kaut kas cits',
  },
};

export default lv;
