/** Eesti keel, sellele, kes ütles tellimuse üles ühe klõpsuga. */
import type { OneClickStrings } from './nl.ts';

const et: OneClickStrings = {
  sent: 'Selle saatsime sinu nimel',
};

export default et;
