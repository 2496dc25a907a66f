/** Malti, għall-mistoqsija għaliex. */
import type { SurveyStrings } from './nl.ts';

const mt: SurveyStrings = {
  title: 'Tixtieq tgħidilna għaliex?',
  hint: 'M’għandekx għalfejn. Dan ma jbiddel xejn fil-kanċellazzjoni tiegħek.',
  hintAlone: 'M’għandekx għalfejn. Tista’ tħalli kollox vojt.',
  comment: 'Tixtieq tgħid xi ħaġa dwar dan?',
  optional: '(mhux obbligatorju)',
  send: 'Ibgħat it-tweġiba tiegħi',
  skip: 'Aqbeż',
  sending: 'Qed nibagħtu t-tweġiba tiegħek.',
  received: 'Grazzi. It-tweġiba tiegħek waslet.',
  sent: 'Grazzi. It-tweġiba tiegħek intbagħtet.',
  waiting: 'Grazzi. It-tweġiba tiegħek għadha ma waslitx. Qed nerġgħu nippruvaw.',
  attention: 'It-tweġiba tiegħek ma waslitx. Dan ma jbiddel xejn fil-kanċellazzjoni tiegħek.',
  skipped: 'Sew, m’għandekx għalfejn tgħidilna xejn.',
  reasons: {
    not_valued: 'Ħassejt li ma tantx ngħodd bħala klijent',
    customer_service: 'Ma rċevejtx tweġiba, jew waslet tard wisq',
    too_expensive: 'Għali jiswa wisq',
    unused: 'Ma nużahx biżżejjed',
    missing_features: 'Hemm xi ħaġa nieqsa, jew il-kwalità ma kinitx tajba',
    switched_service: 'Sibt xi ħaġa oħra',
    circumstances_changed: 'Is-sitwazzjoni tiegħi nbidlet',
    other: 'Xi ħaġa oħra',
  },
};

export default mt;
