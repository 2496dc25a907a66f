/** Svenska, för det som inte räknas. */
import type { RehearsalStrings } from './nl.ts';

const sv: RehearsalStrings = {
  preview: 'Förhandsvisning: inget skickas.',
  test: 'Test: det här skickas, men räknas inte.',
};

export default sv;
