/** Italiano, per chi non vuole più nemmeno la pubblicità. */
import type { MarketingStrings } from './nl.ts';

const it: MarketingStrings = {
  button: 'Non voglio più ricevere neanche pubblicità',
  hint: 'I messaggi sulla tua disdetta ti arriveranno comunque.',
  declared: 'Non voglio più ricevere pubblicità.',
  receipt: 'Vedi la ricevuta di questa richiesta',
  sending: 'Lo stiamo comunicando.',
  waiting: 'La tua richiesta di non avere più pubblicità non è ancora stata ricevuta. Continuiamo a provare.',
  attention: 'La tua richiesta di non avere più pubblicità non è stata ricevuta.',
  received: (moment) =>
    moment
      ? `Non vuoi più pubblicità. Richiesta ricevuta in data ${moment}.`
      : 'Non vuoi più pubblicità. La richiesta è stata ricevuta.',
  sent: 'Non vuoi più pubblicità. La richiesta è stata inviata. Da qui non possiamo vedere se è arrivata.',
};

export default it;
