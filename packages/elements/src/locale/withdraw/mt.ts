/** Malti, għal min jirtira. */
import type { WithdrawStrings } from './nl.ts';

const days = new Intl.PluralRules('mt');

const mt: WithdrawStrings = {
  entry: 'Irtira mill-kuntratt hawnhekk',
  confirm: 'Ikkonferma r-reċess',
  close: 'Agħlaq',
  keep: 'Ma rridx nirtira wara kollox',
  review: {
    title: 'Irtira mill-kuntratt tiegħek',
    lead: 'L-irtirar iħassar ix-xiri. M’għandekx għalfejn tgħid għaliex.',
    open: (day, left) => `Għadek tista’ tibdel fehmtek sa tmiem din il-ġurnata: ${day} (${left}).`,
    daysLeft: (count) =>
      ['illum l-aħħar jum', 'għada l-aħħar jum', 'fadal jumejn'][count] ??
      { few: `fadal ${count} ijiem`, many: `fadal ${count}-il jum` }[days.select(count) as string] ??
      `fadal ${count} jum`,
    over: (day) =>
      `Skont il-kalkolu tagħna, stajt tibdel fehmtek sa tmiem din il-ġurnata: ${day}. Xorta tista’ tibgħat l-irtirar tiegħek. Imbagħad tirċievi rċevuta, u l-kumpanija għandha twieġbek.`,
    unknown:
      'Hawnhekk ma nistgħux ngħidu żgur sa meta tista’ tibdel fehmtek. Xorta tista’ tibgħat l-irtirar tiegħek.',
    factsMissing: 'Din il-paġna ma tagħtix biżżejjed dettalji dwar il-kuntratt tiegħek biex inkunu nafu.',
    why: 'Għaliex din id-data?',
    whyUnknown: 'Għaliex mhux magħruf?',
    refund: 'Flusek lura',
    refundBy: (day, sum) => (sum ? `${sum}, mhux aktar tard minn: ${day}` : `Mhux aktar tard minn: ${day}`),
    goods: 'Dak li rċevejt',
    returnBy: (day) => `Tibagħtu lura mhux aktar tard minn: ${day}`,
    items: 'Dwar parti biss?',
    itemsHint: 'Mela mmarka dak li ma tridx aktar. Jekk ma timmarka xejn, ikun dwar kollox.',
    messageLabel: 'Dan nibagħtuh f’ismek',
    instead: 'Il-kanċellazzjoni hija ħaġa oħra: ix-xiri jibqa’ jgħodd, u tieqaf għall-futur.',
    insteadLink: 'Irrid nikkanċella, mhux nirtira',
  },
  fields: {
    who: 'Id-dettalji tiegħek',
    name: 'Isem',
    contract: 'Numru tal-ordni jew tal-kuntratt',
    contractHint: 'Ma tafx in-numru? Ikteb x’xtrajt, u meta.',
    email: 'Indirizz tal-email',
    notSent: 'Dan għadu ma ntbagħatx',
    errors: {
      missing: 'Jekk jogħġbok imla dan.',
      malformed: 'Dan għadu mhux tajjeb. Jekk jogħġbok iċċekkjah.',
    },
  },
  declaration: {
    withdraw: (what) =>
      what ? `Qed nirtira mill-kuntratt tiegħi: ${what}.` : 'Qed nirtira mill-kuntratt tiegħi.',
    onlyItems: (items) => `Dan hu biss dwar: ${items.join('; ')}.`,
    order: (reference) => `Numru tal-ordni jew tal-kuntratt: ${reference}.`,
    from: (name) => `Isem: ${name}.`,
    email: (email) => `Indirizz tal-email: ${email}.`,
  },
  sending: {
    title: 'Qed nibagħtu l-irtirar tiegħek',
    lead: 'Mument. Jekk jogħġbok tagħlaqx din il-paġna għalissa.',
  },
  waiting: {
    title: 'Għadu ma wasalx',
    device:
      'L-irtirar tiegħek għadu ma wasalx. Huwa miżmum fuq dan l-apparat u qed nerġgħu nippruvaw, anke jekk tagħlaq il-paġna u terġa’ tiġi aktar tard.',
    page: 'L-irtirar tiegħek għadu ma wasalx. Ħalli din il-paġna miftuħa u nibqgħu nippruvaw.',
    next: (time) => `Il-prova li jmiss: ${time}.`,
    retry: 'Ipprova issa',
    form: 'Irtira fuq paġna sempliċi',
    badge: 'L-irtirar tiegħek għadu ma wasalx.',
  },
  attention: {
    title: 'L-irtirar tiegħek ma wasalx',
    badge: 'L-irtirar tiegħek ma wasalx. Hemm xi ħaġa x’tinbidel.',
  },
  unsent: {
    title: 'Għadek trid tirtira?',
    badge: 'Irtirar ta’ qabel qatt ma ntbagħat.',
  },
  sent: {
    title: 'L-irtirar tiegħek intbagħat',
    badge: 'L-irtirar tiegħek intbagħat.',
  },
  received: {
    title: 'L-irtirar tiegħek wasal',
    lead: (moment) => `Wasal: ${moment}.`,
    referenceLabel: 'Numru ta’ referenza',
    notAccepted: 'Dan jipprova li l-irtirar tiegħek wasal, u meta. Ma jgħidx jekk ġiex ipproċessat.',
    receipt: 'Ara l-irċevuta',
    badge: 'L-irtirar tiegħek wasal.',
  },
  show: 'Ara',
};

export default mt;
