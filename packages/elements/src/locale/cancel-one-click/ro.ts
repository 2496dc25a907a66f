/** Română, pentru cine a reziliat cu un singur clic. */
import type { OneClickStrings } from './nl.ts';

const ro: OneClickStrings = {
  sent: 'Iată ce am trimis în numele dumneavoastră',
};

export default ro;
