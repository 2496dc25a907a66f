/** Українська, для тих, хто скасував одним натисканням. */
import type { OneClickStrings } from './nl.ts';

const uk: OneClickStrings = {
  sent: 'Це ми надіслали від вашого імені',
};

export default uk;
