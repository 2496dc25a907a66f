/** Български, за тези, които прекратиха с едно натискане. */
import type { OneClickStrings } from './nl.ts';

const bg: OneClickStrings = {
  sent: 'Това изпратихме от Ваше име',
};

export default bg;
