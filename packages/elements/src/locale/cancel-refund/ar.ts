/** العربية، لما يعود إلى من يلغي. */
import { isolate } from '../isolate.ts';
import type { RefundStrings } from './nl.ts';

const ar: RefundStrings = {
  label: 'ما تسترده',
  none: 'لا شيء. ما دفعته من قبل لا يُردّ.',
  by: (amount, day) => isolate`${amount}، في موعد أقصاه ${day}`,
  laterKnown: 'يتوقف ذلك على آخر يوم، ولا نعرفه هنا بعد.',
  unknown: (until) => isolate`لا نعرف ذلك هنا. لقد دفعت حتى نهاية يوم ${until}. اسأل هل تسترد الباقي.`,
  how: 'كيف حُسب ذلك؟',
  paid: (paid, from, until, total) =>
    isolate`دفعت ${paid} عن المدة من ${from} حتى نهاية يوم ${until}. عدد الأيام: ${total}.`,
  left: (last, days) => isolate`بعد ${last}، وهو آخر يوم في اشتراكك، يتبقى منها: ${days}.`,
  share: (paid, days, total, share) =>
    isolate`${paid} × ${days} ÷ ${total} = ${share}، مع التقريب إلى أقرب سنت.`,
};

export default ar;
