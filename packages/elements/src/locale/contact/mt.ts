/** Malti, għal min għandu mistoqsija jew ilment. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'L-abbonament tiegħi',
    topics: [
      { code: 'pause', label: 'Inwaqqfu għal xi żmien' },
      { code: 'change', label: 'Inbiddel xi ħaġa' },
      { code: 'end', label: 'Meta jintemm' },
      { code: 'not_mine', label: 'Dan ma ħadtux jien' },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  {
    code: 'delivery',
    label: 'Il-kunsinna',
    topics: [
      {
        code: 'missing',
        label: 'Ma wasalx',
        topics: [
          { code: 'once', label: 'Darba' },
          { code: 'often', label: 'Iktar minn darba' },
        ],
      },
      {
        code: 'late',
        label: 'Wasal tard wisq',
        topics: [
          { code: 'once', label: 'Darba' },
          { code: 'often', label: 'Iktar minn darba' },
        ],
      },
      { code: 'damaged', label: 'Imkisser, imxarrab jew mhux komplut' },
      { code: 'address', label: 'F’indirizz ħażin' },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  {
    code: 'payment',
    label: 'Ħlas jew fattura',
    topics: [
      { code: 'too_much', label: 'Ħadu iżżejjed, jew darbtejn' },
      { code: 'price', label: 'Il-prezz għola' },
      { code: 'refund', label: 'Qed nistenna flus lura' },
      { code: 'failed', label: 'Mhux jirnexxili nħallas' },
      { code: 'invoice', label: 'Qed infittex fattura' },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  {
    code: 'account',
    label: 'Id-dħul jew id-data tiegħi',
    topics: [
      { code: 'login', label: 'Mhux jirnexxili nidħol' },
      { code: 'details', label: 'Id-data tiegħi mhix korretta' },
      { code: 'privacy', label: 'Nara jew inħassar id-data tiegħi' },
      { code: 'too_much_mail', label: 'Nirċievi wisq posta jew emails' },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  {
    code: 'product',
    label: 'Dak li nirċievi jew nuża',
    topics: [
      { code: 'broken', label: 'Xi ħaġa ma taħdimx' },
      { code: 'quality', label: 'Mhux dak li stennejt' },
      { code: 'how', label: 'Kif taħdem xi ħaġa?' },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  {
    code: 'service',
    label: 'Kif għinuni',
    topics: [
      {
        code: 'no_answer',
        label: 'Ma rċevejtx tweġiba',
        reply: 'Dan ma kellux jiġri. Jiddispjaċina.',
      },
      { code: 'too_late', label: 'Dam wisq', reply: 'Dan ma kellux jiġri. Jiddispjaċina.' },
      { code: 'not_solved', label: 'Ma ssolviex' },
      {
        code: 'not_valued',
        label: 'Ħassejt li ma ħadunix bis-serjetà',
        reply: 'Ma rridux li tħossok hekk. Jiddispjaċina.',
      },
      { code: 'something_else', label: 'Xi ħaġa oħra' },
    ],
  },
  { code: 'other', label: 'Xi ħaġa oħra' },
];

const mt: ContactStrings = {
  entry: 'Staqsi mistoqsija jew agħmel ilment',
  close: 'Agħlaq',
  title: 'Kif nistgħu ngħinuk?',
  kind: 'X’tixtieq tibgħat?',
  kinds: {
    question: { label: 'Mistoqsija', reply: '' },
    complaint: {
      label: 'Ilment',
      reply: 'Jiddispjaċina li ma marritx kif suppost.',
    },
  },
  promise: (moment) => `tweġiba mhux aktar tard minn: ${moment}`,
  topic: 'Dwar xiex?',
  topicMore: 'Dwar xiex eżatt?',
  topicNone: 'Agħżel, jekk trid',
  topics,
  message: 'Il-messaġġ tiegħek',
  messages: { question: 'X’tixtieq tkun taf?', complaint: 'X’ġara?' },
  email: 'Indirizz tal-email għat-tweġiba',
  noAnswer: 'Ma neħtieġx tweġiba',
  optional: '(mhux obbligatorju)',
  before: {
    promised: (moment) => `Tirċievi tweġiba mhux aktar tard minn: ${moment}.`,
    unknown: 'Hawnhekk ma nistgħux ngħidu sa meta tirċievi tweġiba.',
    none: 'Naqraw il-messaġġ tiegħek. Ma tirċevix tweġiba.',
  },
  send: 'Ibgħat il-messaġġ tiegħi',
  problems: {
    title: 'Dan għadu ma ntbagħatx',
    lead: 'Dak li ktibt għadu hawn. Jekk jogħġbok iċċekkja dan:',
    kind: {
      missing: 'Agħżel jekk hijiex mistoqsija jew ilment.',
      malformed: 'Agħżel jekk hijiex mistoqsija jew ilment.',
    },
    message: {
      missing: 'Ikteb il-messaġġ tiegħek.',
      malformed: 'Il-messaġġ tiegħek twil wisq, jew fih sinjali li ma nistgħux naqraw.',
    },
    email: {
      missing: 'Ikteb l-indirizz tal-email tiegħek, jew immarka li ma teħtieġx tweġiba.',
      malformed: 'Dan l-indirizz tal-email għadu mhux tajjeb. Irid ikun bħal isem@ezempju.mt.',
    },
  },
  sending: {
    title: 'Qed nibagħtu l-messaġġ tiegħek',
    lead: 'Mument. Jekk jogħġbok tagħlaqx din il-paġna għalissa.',
  },
  waiting: {
    title: 'Għadu ma wasalx',
    device:
      'Il-messaġġ tiegħek għadu ma wasalx. Huwa miżmum fuq dan l-apparat u qed nerġgħu nippruvaw, anke jekk tagħlaq il-paġna u terġa’ tiġi aktar tard.',
    page: 'Il-messaġġ tiegħek għadu ma wasalx. Ħalli din il-paġna miftuħa u nibqgħu nippruvaw.',
    next: (time) => `Il-prova li jmiss: ${time}.`,
    retry: 'Ipprova issa',
    form: 'Ibgħat fuq paġna sempliċi',
    badge: 'Il-messaġġ tiegħek għadu ma wasalx.',
  },
  attention: {
    title: 'Il-messaġġ tiegħek ma wasalx',
    badge: 'Il-messaġġ tiegħek ma wasalx. Hemm xi ħaġa x’tinbidel.',
  },
  unsent: {
    title: 'Għadek trid tibgħat dan?',
    badge: 'Messaġġ ta’ qabel qatt ma ntbagħat.',
  },
  sent: {
    title: 'Il-messaġġ tiegħek intbagħat',
    badge: 'Il-messaġġ tiegħek intbagħat.',
  },
  received: {
    title: 'Il-messaġġ tiegħek wasal',
    reference: 'Numru ta’ referenza',
    badge: 'Il-messaġġ tiegħek wasal.',
  },
  show: 'Ara',
};
export default mt;
