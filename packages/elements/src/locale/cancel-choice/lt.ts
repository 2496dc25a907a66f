/** Lietuvių kalba, tam, kas turi ne vieną prenumeratą. */
import type { ChoiceStrings } from './nl.ts';

const lt: ChoiceStrings = {
  missing: 'Pirma pasirinkite, kurią prenumeratą norite nutraukti.',
  canceled: (day) =>
    day
      ? `Apie nutraukimą jau pranešta, prenumerata galioja iki ${day} imtinai`
      : 'Apie nutraukimą jau pranešta',
  again: {
    lead: (plan) => `Dabar pranešėte tik apie šios prenumeratos nutraukimą: ${plan}.`,
    button: 'Nutraukti dar vieną prenumeratą',
  },
};

export default lt;
