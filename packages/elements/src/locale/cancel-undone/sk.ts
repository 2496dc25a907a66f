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
  stands: 'K tomu istému predplatnému však bola doručená ešte iná výpoveď alebo odstúpenie a to stále platí.',
  standsNext: 'Chcete zostať? Vezmite potom späť aj to, alebo sa opýtajte firmy.',
};

export default sk;
