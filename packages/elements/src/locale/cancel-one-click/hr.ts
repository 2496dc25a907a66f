/** Hrvatski, za one koji su otkazali jednim klikom. */
import type { OneClickStrings } from './nl.ts';

const hr: OneClickStrings = {
  sent: 'Ovo smo poslali u vaše ime',
};

export default hr;
