/** العربية، لمن يفضّل أن ينتهي في يوم لاحق. */
import { isolate } from '../isolate.ts';
import type { LaterStrings } from './nl.ts';

const ar: LaterStrings = {
  summary: 'هل تفضل يومًا لاحقًا؟',
  chosen: (day) => isolate`أفضّل يومًا لاحقًا: ${day}`,
  label: 'حتى نهاية أي يوم؟',
  hint: 'اتركه فارغًا لينتهي في أقرب وقت ممكن.',
  runs: (day) =>
    isolate`عندها يستمر اشتراكك حتى نهاية يوم ${day}. وحتى ذلك اليوم يبقى كل شيء كما هو، وكذلك ما تدفعه.`,
  tooEarly: (day) => isolate`اختر يومًا بعد ${day}، أو اتركه فارغًا.`,
};

export default ar;
