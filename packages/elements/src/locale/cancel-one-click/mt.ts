/** Malti, għal min ikkanċella b’għafsa waħda. */
import type { OneClickStrings } from './nl.ts';

const mt: OneClickStrings = {
  sent: 'Dan bgħatnieh f’ismek',
};

export default mt;
