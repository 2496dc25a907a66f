/** Malti. */
import type { MailWords } from './nl.ts';

const plural = new Intl.PluralRules('mt');
const messages = (count: number): string =>
  ({ two: 'żewġ messaġġi', few: `${count} messaġġi`, many: `${count}-il messaġġ` })[
    plural.select(count) as string
  ] ?? `${count} messaġġ`;

const mt: MailWords = {
  title: {
    'cancellation.requested': 'Il-kanċellazzjoni tiegħek waslet',
    'cancellation.undone': 'It-talba tiegħek biex tibqa’ waslet',
    'withdrawal.requested': 'L-irtirar tiegħek wasal',
    'contact.submitted': 'Il-messaġġ tiegħek wasal',
  },
  subject: (title, reference) => `${title} (numru ta’ referenza ${reference})`,
  test: 'Din hija prova. Xejn ma jiġi kkanċellat tassew.',
  testSubject: (subject) => `Prova: ${subject}`,
  keep: 'Żomm din l-email. Tipprova li l-messaġġ tiegħek wasal, u meta. Ma tgħidx jekk ġiex ipproċessat.',
  several: {
    title: (count) => `Waslu ${messages(count)} mingħandek`,
    lead: 'Waslu diversi messaġġi bl-indirizz tal-email tiegħek ftit wara xulxin. Għalhekk qegħdin flimkien f’email waħda.',
  },
  content: 'Dak li bgħatt',
  declared: {
    ordinary: 'Qed tikkanċella l-abbonament tiegħek.',
    extraordinary: 'Qed tikkanċella l-abbonament tiegħek għal raġuni speċjali.',
    cause: 'Ir-raġuni li ktibt tinsab fuq l-irċevuta tiegħek.',
    withdrawal: 'Qed tirtira mill-kuntratt tiegħek.',
    partialWithdrawal:
      'Qed tirtira minn parti mill-kuntratt tiegħek. Fuq l-irċevuta tiegħek hemm miktub liema parti.',
    undone: 'Qed tirtira l-kanċellazzjoni tiegħek. Trid iżżomm l-abbonament tiegħek.',
    question: 'Mistoqsija. It-test jinsab fuq l-irċevuta tiegħek.',
    complaint: 'Ilment. It-test jinsab fuq l-irċevuta tiegħek.',
  },
  wanted: 'Meta għandu jieqaf',
  when: {
    atPeriodEnd: 'Kemm jista’ jkun malajr',
    immediately: 'Minnufih',
    date: (day) => day,
  },
  contract: 'Numru tal-klijent jew tal-kuntratt',
  onReceipt: 'Jinsab fuq l-irċevuta tiegħek',
  receivedAt: 'Wasal',
  zone: (zone) => `żona tal-ħin: ${zone}`,
  reference: 'Numru ta’ referenza',
  endsOn: 'L-abbonament tiegħek jibqa’ għaddej sa tmiem il-ġurnata',
  endsAccording: 'skont il-paġna fejn ikkanċellajt',
  endsUnknown: 'Għad issir taf',
  answerBy: 'Tweġiba mhux aktar tard minn',
  seeReceipt: 'Ara l-irċevuta tiegħek',
  seeStatus: 'Ara fejn wasal',
  next: {
    'cancellation.requested': [
      'Issa m’għandekx għalfejn tagħmel xejn. Il-kanċellazzjoni tiegħek tgħaddi għand il-fornitur tiegħek, li jipproċessaha.',
      'Trid tibqa’ wara kollox? Mela iftaħ l-irċevuta tiegħek. Sakemm l-abbonament tiegħek jibqa’ għaddej, tista’ tirtira l-kanċellazzjoni fuq dik il-paġna. Ma jinbidel xejn qabel ma tagħfas il-buttuna hemm.',
    ],
    'cancellation.undone': ['Il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.'],
    'withdrawal.requested': [
      'Issa m’għandekx għalfejn tagħmel xejn. L-irtirar tiegħek jgħaddi għand il-fornitur tiegħek, li jipproċessah.',
    ],
    'contact.submitted': ['Issa m’għandekx għalfejn tagħmel xejn. Il-fornitur tiegħek iwieġbek.'],
  },
  answer: {
    title: { question: 'Tweġiba għall-mistoqsija tiegħek', complaint: 'Tweġiba għall-ilment tiegħek' },
    lead: {
      question: (moment) => `Staqsejtna mistoqsija (${moment}). Din hija t-tweġiba tagħna.`,
      complaint: (moment) => `Bgħattilna lment (${moment}). Din hija t-tweġiba tagħna.`,
    },
    next: 'Issolva b’dan, jew għadu? Għidilna bil-buttuna hawn taħt. Jekk għadu mhux sew, nerġgħu nieħdu ħsiebu.',
    notYou:
      'Ma ktibtilniex int? Mela xi ħadd ieħor daħħal l-indirizz tal-email tiegħek. Jekk jogħġbok għarrafna.',
    judge: 'Għidilna jekk issolviex',
  },
  attached:
    'Mehmuża ma’ din l-email hemm l-istess irċevuta b’firma diġitali. M’għandekx għalfejn tiftaħha: żommha ma’ din l-email.',
  notYou: 'Dan ma bgħattux int? Jekk jogħġbok għarraf lill-fornitur tiegħek.',
  sender: (name) =>
    `Qed tirċievi din l-email mingħand ${name}, għax dan l-indirizz tal-email iddaħħal mal-messaġġ. Mhijiex reklam.`,
  attachment: (reference) => `ircevuta-${reference}.jwt`,
};

export default mt;
