/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { MarketingStrings } from './nl.ts';

const it: Partly<MarketingStrings> = {
  hint: 'I messaggi sulla sua disdetta le arriveranno comunque.',
  waiting: 'La sua richiesta di non avere più pubblicità non è ancora stata ricevuta. Continuiamo a provare.',
  attention: 'La sua richiesta di non avere più pubblicità non è stata ricevuta.',
  received: (moment) =>
    moment
      ? `Non vuole più pubblicità. Richiesta ricevuta in data ${moment}.`
      : 'Non vuole più pubblicità. La richiesta è stata ricevuta.',
  sent: 'Non vuole più pubblicità. La richiesta è stata inviata. Da qui non possiamo vedere se è arrivata.',
};

export default it;
