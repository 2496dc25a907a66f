/** Čeština, pro toho, kdo vzal výpověď zpět. */
import type { UndoneStrings } from './nl.ts';

const cs: UndoneStrings = {
  title: 'Zpětvzetí výpovědi bylo doručeno',
  titleSent: 'Zpětvzetí výpovědi bylo odesláno',
  received: (moment) => `Berete svou výpověď zpět. Doručeno ${moment}.`,
  receivedNow: 'Berete svou výpověď zpět. Bylo to doručeno.',
  sent: 'Berete svou výpověď zpět. Bylo to odesláno. Jestli to dorazilo, tady nevidíme.',
  badge: 'Zpětvzetí výpovědi bylo doručeno.',
  badgeSent: 'Zpětvzetí výpovědi bylo odesláno.',
  provider: 'Jestli vaše předplatné pokračuje, vám potvrdí firma.',
  stands: 'Ke stejnému předplatnému ale byla doručena ještě jiná výpověď nebo odstoupení a to stále platí.',
  standsNext: 'Chcete zůstat? Vezměte pak zpět i to, nebo se zeptejte firmy.',
};

export default cs;
