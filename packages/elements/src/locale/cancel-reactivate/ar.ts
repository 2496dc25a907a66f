/** العربية، لمن يريد أن يعود لاحقًا. */
import { isolate } from '../isolate.ts';
import type { ReactivateStrings } from './nl.ts';

const ar: ReactivateStrings = {
  later: (day) => isolate`بعد ${day} يمكنك البدء من جديد متى شئت. أهلًا بك.`,
  ended: (day) => isolate`استمر اشتراكك حتى نهاية يوم ${day}.`,
  link: 'البدء من جديد',
};

export default ar;
