/** Dansk, til den der har opsagt med ét klik. */
import type { OneClickStrings } from './nl.ts';

const da: OneClickStrings = {
  sent: 'Det har vi sendt for dig',
};

export default da;
