/** العربية، لمن ألغى بنقرة واحدة. */
import type { OneClickStrings } from './nl.ts';

const ar: OneClickStrings = {
  sent: 'هذا ما أرسلناه نيابة عنك',
};

export default ar;
