/** Italiano, per chi ha revocato la disdetta. */
import type { UndoneStrings } from './nl.ts';

const it: UndoneStrings = {
  title: 'La tua richiesta di restare è stata ricevuta',
  titleSent: 'La tua richiesta di restare è stata inviata',
  received: (moment) => `Hai revocato la tua disdetta. La revoca è stata ricevuta in data ${moment}.`,
  receivedNow: 'Hai revocato la tua disdetta. La revoca è stata ricevuta.',
  sent: 'Hai revocato la tua disdetta. La revoca è stata inviata. Da qui non possiamo vedere se è arrivata.',
  badge: 'La tua richiesta di restare è stata ricevuta.',
  badgeSent: 'La tua richiesta di restare è stata inviata.',
  provider: 'Il tuo fornitore ti confermerà se l’abbonamento continua.',
  stands:
    'Ma per lo stesso abbonamento è stata ricevuta anche un’altra disdetta o un recesso, e vale ancora.',
  standsNext: 'Vuoi restare? Allora revoca anche quella comunicazione, o chiedi al tuo fornitore.',
};

export default it;
