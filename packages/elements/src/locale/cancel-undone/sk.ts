/** Slovenčina, pre toho, kto vzal výpoveď späť. */
import type { UndoneStrings } from './nl.ts';

const sk: UndoneStrings = {
  title: 'Späťvzatie výpovede bolo doručené',
  titleSent: 'Späťvzatie výpovede bolo odoslané',
  received: (moment) => `Beriete svoju výpoveď späť. Doručené ${moment}.`,
  receivedNow: 'Beriete svoju výpoveď späť. Bolo to doručené.',
  sent: 'Beriete svoju výpoveď späť. Bolo to odoslané. Či to prišlo, tu nevidíme.',
  badge: 'Späťvzatie výpovede bolo doručené.',
  badgeSent: 'Späťvzatie výpovede bolo odoslané.',
  provider: 'Či vaše predplatné pokračuje, vám potvrdí firma.',
};

export default sk;
