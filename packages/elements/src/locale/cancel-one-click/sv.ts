/** Svenska, för den som har sagt upp med ett klick. */
import type { OneClickStrings } from './nl.ts';

const sv: OneClickStrings = {
  sent: 'Det här har vi skickat åt dig',
};

export default sv;
