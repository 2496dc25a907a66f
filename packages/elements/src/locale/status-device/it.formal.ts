/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

const it: Partly<DeviceStrings> = {
  state: {
    attention: 'Non accettato. Provi ancora una volta, o ci contatti.',
    unsent: 'Lo inviamo solo se ce lo dice lei.',
  },
  sure: 'Vuole davvero cancellarlo? Allora non lo inviamo più. Non è mai arrivata una ricevuta, quindi non conti sul fatto che sia arrivato.',
  sureDraft: 'Vuole davvero cancellarla? Poi non c’è più.',
  draft: 'Un testo che stava scrivendo. Si trova solo in questa scheda e non è stato inviato.',
};

export default it;
