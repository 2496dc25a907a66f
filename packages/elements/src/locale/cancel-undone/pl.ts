/** Polski, dla tych, którzy cofają rezygnację. */
import type { UndoneStrings } from './nl.ts';

const pl: UndoneStrings = {
  title: 'Cofnięcie rezygnacji dotarło',
  titleSent: 'Cofnięcie rezygnacji zostało wysłane',
  received: (moment) => `Cofasz swoją rezygnację. Otrzymano ${moment}.`,
  receivedNow: 'Cofasz swoją rezygnację. Ta wiadomość dotarła.',
  sent: 'Cofasz swoją rezygnację. Ta wiadomość została wysłana. Nie widzimy tu, czy dotarła.',
  badge: 'Cofnięcie rezygnacji dotarło.',
  badgeSent: 'Cofnięcie rezygnacji zostało wysłane.',
  provider: 'Firma potwierdzi, czy Twoja subskrypcja trwa dalej.',
  stands:
    'Dla tej samej subskrypcji dotarła jednak także inna rezygnacja lub odstąpienie i nadal obowiązuje.',
  standsNext: 'Chcesz zostać? Cofnij wtedy i tę, albo zapytaj firmę.',
};

export default pl;
