/** Slovenščina, za vse, ki so odpovedali z enim klikom. */
import type { OneClickStrings } from './nl.ts';

const sl: OneClickStrings = {
  sent: 'To smo poslali v vašem imenu',
};

export default sl;
