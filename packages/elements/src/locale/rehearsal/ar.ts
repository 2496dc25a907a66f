/** العربية، لما لا يُحتسب. */
import type { RehearsalStrings } from './nl.ts';

const ar: RehearsalStrings = {
  preview: 'معاينة: لا يُرسل أي شيء.',
  test: 'اختبار: يُرسل هذا فعلًا، لكنه لا يُحتسب.',
};

export default ar;
