/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

const it: Partly<UndoneStrings> = {
  title: 'La sua richiesta di restare è stata ricevuta',
  titleSent: 'La sua richiesta di restare è stata inviata',
  received: (moment) => `Ha revocato la sua disdetta. La revoca è stata ricevuta in data ${moment}.`,
  receivedNow: 'Ha revocato la sua disdetta. La revoca è stata ricevuta.',
  sent: 'Ha revocato la sua disdetta. La revoca è stata inviata. Da qui non possiamo vedere se è arrivata.',
  badge: 'La sua richiesta di restare è stata ricevuta.',
  badgeSent: 'La sua richiesta di restare è stata inviata.',
  provider: 'Il suo fornitore le confermerà se l’abbonamento continua.',
  standsNext: 'Vuole restare? Allora revochi anche quella comunicazione, o chieda al suo fornitore.',
};

export default it;
