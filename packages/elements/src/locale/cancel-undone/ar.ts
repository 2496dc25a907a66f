/** العربية، لمن تراجع عن إلغاء اشتراكه. */
import { isolate } from '../isolate.ts';
import type { UndoneStrings } from './nl.ts';

const ar: UndoneStrings = {
  title: 'استُلم طلبك بالبقاء',
  titleSent: 'أُرسل طلبك بالبقاء',
  received: (moment) => isolate`تراجعت عن إلغاء اشتراكك. استُلم ذلك في ${moment}.`,
  receivedNow: 'تراجعت عن إلغاء اشتراكك. استُلم ذلك.',
  sent: 'تراجعت عن إلغاء اشتراكك. أُرسل ذلك. ولا يمكننا أن نرى هنا هل وصل.',
  badge: 'استُلم طلبك بالبقاء.',
  badgeSent: 'أُرسل طلبك بالبقاء.',
  provider: 'ستؤكد لك الشركة هل يستمر اشتراكك.',
  stands: 'لكن استُلم أيضًا إلغاء آخر أو عدول آخر للاشتراك نفسه، وما زال ساريًا.',
  standsNext: 'هل تريد البقاء؟ تراجع عنه أيضًا، أو اسأل الشركة.',
};

export default ar;
