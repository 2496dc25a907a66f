/** العربية، لمن له أكثر من اشتراك. */
import { isolate } from '../isolate.ts';
import type { ChoiceStrings } from './nl.ts';

const ar: ChoiceStrings = {
  missing: 'اختر أولًا الاشتراك الذي تريد إلغاءه.',
  canceled: (day) => (day ? isolate`ألغيته من قبل، ويستمر حتى نهاية يوم ${day}` : 'ألغيته من قبل'),
  again: {
    lead: (plan) => isolate`ألغيت الآن ${plan} فقط.`,
    button: 'إلغاء اشتراك آخر',
  },
};

export default ar;
