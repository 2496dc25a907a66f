/** العربية، لأسباب التاريخ. */
import { isolate } from '../isolate.ts';
import type { WhyStrings } from './nl.ts';

const ar: WhyStrings = {
  ask: (name) => isolate`اسأل ${name}`,
  confidence: {
    'primary-read': 'قرأنا هذا في القانون نفسه، أو لدى الجهة المختصة.',
    'secondary-read': 'قرأنا هذا لدى من يشرح القاعدة، لا في المصدر نفسه.',
    recalled: 'لم نراجع كل هذا بعد. تحقق منه إن كان مهمًا لك.',
    conflict: 'المصادر غير متفقة هنا. ونأخذ بما هو أفضل لك.',
  },
  sources: 'أين ورد ذلك',
};

export default ar;
