/** Malti, għal min irtira l-kanċellazzjoni. */
import type { UndoneStrings } from './nl.ts';

const mt: UndoneStrings = {
  title: 'It-talba tiegħek biex tibqa’ waslet',
  titleSent: 'It-talba tiegħek biex tibqa’ ntbagħtet',
  received: (moment) => `Irtirajt il-kanċellazzjoni tiegħek. It-talba waslet: ${moment}.`,
  receivedNow: 'Irtirajt il-kanċellazzjoni tiegħek. It-talba waslet.',
  sent: 'Irtirajt il-kanċellazzjoni tiegħek. It-talba ntbagħtet. Minn hawn ma nistgħux naraw jekk waslitx.',
  badge: 'It-talba tiegħek biex tibqa’ waslet.',
  badgeSent: 'It-talba tiegħek biex tibqa’ ntbagħtet.',
  provider: 'Il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.',
  stands: 'Iżda għall-istess abbonament waslet ukoll kanċellazzjoni oħra jew irtirar, u din għadha tgħodd.',
  standsNext: 'Trid tibqa’? Mela irtira lilha wkoll, jew staqsi lill-fornitur tiegħek.',
};

export default mt;
