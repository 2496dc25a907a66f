/** Malti. */
import survey from '../survey/mt.ts';
import type { Words } from './nl.ts';

const plural = new Intl.PluralRules('mt');
const numberOfDays = (count: number): string =>
  ({ two: 'jumejn', few: `${count} ijiem`, many: `${count}-il jum` })[plural.select(count) as string] ??
  `${count} jum`;

const mt: Words = {
  test: 'Din hija prova. Xejn ma jiġi kkanċellat tassew.',
  cancel: {
    confirm: 'Ikkanċella l-abbonament',
    title: (plan) => (plan === undefined ? 'Ikkanċella l-abbonament tiegħek' : `Ikkanċella ${plan}`),
    endsOn: 'Jekk tikkanċella issa, l-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata:',
    endsUnknown:
      'Hawnhekk ma nistgħux ngħidu żgur meta jintemm l-abbonament tiegħek. Xorta tista’ tikkanċella.',
    why: 'Għaliex din id-data?',
    whyUnknown: 'Għaliex mhux magħruf?',
    untilLabel: 'Sa dakinhar',
    until: 'Kollox jibqa’ kif inhu.',
    chargesLabel: 'X’għad trid tħallas',
    charge: (amount, day) => `${amount} (${day})`,
    nothingMore: 'Xejn aktar',
    chargesUnknown: 'Hawnhekk ma nafux żgur. Ara l-kundizzjonijiet tiegħek, jew staqsi.',
    messageLabel: 'Dan nibagħtuh f’ismek',
    later: 'Tippreferi data aktar tard?',
    nothingSent: 'Trid tibqa’ wara kollox? Mela agħlaq din il-paġna. Għadu ma ntbagħat xejn.',
    withoutConfig: {
      help: 'Xorta tista’ tikkanċella hawnhekk.',
      go: 'Ikkanċella mingħajr dawn id-dettalji',
    },
  },
  withdraw: {
    confirm: 'Ikkonferma r-reċess',
    title: 'Irtira mill-kuntratt tiegħek',
    lead: 'L-irtirar iħassar ix-xiri. M’għandekx għalfejn tgħid għaliex.',
    open: (day, left) => `Għadek tista’ tibdel fehmtek sa tmiem din il-ġurnata: ${day} (${left}).`,
    daysLeft: (days) => ['illum l-aħħar jum', 'għada l-aħħar jum'][days] ?? `fadal ${numberOfDays(days)}`,
    over: (day) =>
      `Skont il-kalkolu tagħna, stajt tibdel fehmtek sa tmiem din il-ġurnata: ${day}. Xorta tista’ tibgħat l-irtirar tiegħek. Imbagħad tirċievi rċevuta, u l-kumpanija għandha twieġbek.`,
    unknown:
      'Hawnhekk ma nistgħux ngħidu żgur sa meta tista’ tibdel fehmtek. Xorta tista’ tibgħat l-irtirar tiegħek.',
    about: 'Dwar xiex',
    refund: 'Flusek lura',
    refundBy: (day, amount) =>
      amount === undefined ? `Mhux aktar tard minn: ${day}` : `${amount}, mhux aktar tard minn: ${day}`,
    goods: 'Dak li rċevejt',
    returnBy: (day) => `Tibagħtu lura mhux aktar tard minn: ${day}`,
    items: 'Dwar parti biss?',
    itemsHint: 'Mela mmarka dak li ma tridx aktar. Jekk ma timmarka xejn, ikun dwar kollox.',
    who: 'Id-dettalji tiegħek',
    orderHint: 'Ma tafx in-numru? Ikteb x’xtrajt, u meta.',
    mailed: 'Tirċievi l-irċevuta tiegħek bl-email ukoll.',
    instead: 'Il-kanċellazzjoni hija ħaġa oħra: ix-xiri jibqa’ jgħodd, u tieqaf għall-futur.',
    insteadLink: 'Irrid nikkanċella, mhux nirtira',
    nothingSent: 'Għadu ma ntbagħat xejn. Jintbagħat biss meta tagħfas il-buttuna.',
    next: 'X’jiġri issa',
    nextLead: 'Dawn id-dati kienu fuq il-paġna meta rtirajt.',
    withoutConfig: {
      help: 'Xorta tista’ tirtira hawnhekk.',
      go: 'Irtira mingħajr dawn id-dettalji',
    },
  },
  situation: {
    canceled: {
      title: 'Diġà kkanċellajt.',
      endsOn: (day) => `L-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
      ended: (day) => `L-abbonament tiegħek baqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
      receipt: 'Ara l-kanċellazzjoni tiegħek, jew irtiraha',
      again: 'Għandek dubju jekk irnexxietx? Tista’ terġa’ tikkanċella hawn taħt.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Għad fadal ${owed} x’jitħallas. Xorta tista’ tikkanċella.`
          : 'Għad fadal xi ħaġa x’titħallas. Xorta tista’ tikkanċella.',
      stays: 'Dan ma jbiddilx dak li diġà kellek tħallas.',
    },
    promotional: (price, until, then) =>
      `Bħalissa qed tħallas prezz speċjali: ${price}. L-aħħar jum tiegħu: ${until}. Wara jkun ${then}.`,
    trial: {
      until: (day) => `Il-perjodu ta’ prova tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
      free: 'Jekk tikkanċella issa, ma tħallas xejn.',
    },
    appStore: {
      lead: (store) =>
        `Int tħallas permezz ta’ ${store}. Waqqaf l-abbonament hemm ukoll, inkella ${store} jibqa’ jiġbor il-ħlas.`,
      steps: (store) => [
        `Iftaħ l-abbonamenti tiegħek fuq ${store}.`,
        'Agħżel dan l-abbonament.',
        'Agħżel li tikkanċella, u kkonferma.',
      ],
      open: (store) => `Iftaħ l-abbonamenti tiegħek fuq ${store}`,
    },
    refund: {
      label: 'X’tieħu lura',
      none: 'Xejn. Dak li diġà ħallast ma jingħatax lura.',
      by: (amount, day) => `${amount} (l-aktar tard: ${day})`,
      laterKnown: 'Dan jiddependi mill-aħħar jum, u hawnhekk għadna ma nafuhx.',
      unknown: (until) =>
        `Hawnhekk ma nafux. Ħallast sa tmiem din il-ġurnata: ${until}. Staqsi jekk tiħux il-bqija lura.`,
      how: 'Kif inħadem dan?',
      paid: (paid, from, until, total) =>
        `Ħallast ${paid} għal dan iż-żmien: ${from} – ${until}, inkluż. B’kollox: ${numberOfDays(total)}.`,
      left: (last, days) => `Wara l-aħħar jum tiegħek (${last}), minnhom fadal ${numberOfDays(days)}.`,
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, imqarreb għall-eqreb ċenteżmu.`,
    },
    consequences: {
      access: { label: 'Użu', 'until-end': 'Tista’ tuża kollox sa tmiem l-aħħar jum.' },
      data: {
        label: 'Id-data tiegħek',
        kept: 'Dak li ssejvjajt jinżamm.',
        'deleted-at-end':
          'Dak li ssejvjajt jitħassar wara l-aħħar jum. Qabel, agħmel kopja ta’ dak li trid iżżomm.',
      },
      account: {
        label: 'Il-kont tiegħek',
        stays: 'Il-kont tiegħek jibqa’ miftuħ.',
        'closed-at-end': 'Il-kont tiegħek jingħalaq wara l-aħħar jum.',
        separate: 'Il-kont tiegħek jibqa’ miftuħ. Jekk tħassar biss il-kont, ma tkun ikkanċellajt xejn.',
      },
      seats: { label: 'Oħrajn', 'end-too': 'Jieqaf fl-istess jum għal kulħadd fuq dan l-abbonament.' },
      credits: {
        label: 'Il-kreditu tiegħek',
        kept: 'Il-kreditu tiegħek jinżamm.',
        'lost-at-end': 'Tista’ tuża l-kreditu tiegħek sa tmiem l-aħħar jum. Wara jintilef.',
      },
    },
  },
  fields: {
    legend: 'Liema abbonament hu?',
    identity: 'Ikteb in-numru tal-klijent jew l-email tiegħek. B’hekk ikun ċar liema abbonament hu.',
    kind: 'X’tip ta’ kanċellazzjoni hi?',
    ordinary: 'Kanċellazzjoni normali',
    extraordinary: 'Kanċellazzjoni għal raġuni speċjali',
    cause: 'Ir-raġuni speċjali (jekk għandek)',
    name: 'Isem',
    contract: 'Numru tal-klijent jew tal-kuntratt',
    order: 'Numru tal-ordni jew tal-kuntratt',
    phoneLine: 'Numru tat-telefon tal-linja',
    endDate: 'Data tat-tmiem (ħalliha vojta biex tieqaf kemm jista’ jkun malajr)',
    email: 'Indirizz tal-email',
    comment: 'Tixtieq tgħid xi ħaġa dwar dan?',
    message: 'Il-messaġġ tiegħek',
    replyTo: 'L-indirizz tal-email tiegħek, għat-tweġiba',
    missing: 'Għadu ma ssolviex? Ikteb hawn x’jonqos.',
    optional: '(mhux obbligatorju)',
  },
  contact: {
    title: 'Staqsi mistoqsija jew agħmel ilment',
    lead: 'Minnufih tara sa meta tirċievi tweġiba.',
    kind: 'X’tixtieq tibgħat?',
    question: 'Mistoqsija',
    complaint: 'Ilment',
    answerBy: (moment) => `(tweġiba mhux aktar tard minn: ${moment})`,
    topic: 'Dwar xiex?',
    topics: {
      subscription: 'L-abbonament tiegħi',
      delivery: 'Il-kunsinna',
      payment: 'Ħlas jew fattura',
      account: 'Id-dħul jew id-data tiegħi',
      product: 'Dak li nirċievi jew nuża',
      service: 'Kif għinuni',
      other: 'Xi ħaġa oħra',
    },
    noAnswer: 'Ma neħtieġx tweġiba',
    needReply: 'Ikteb l-indirizz tal-email tiegħek, jew immarka li ma teħtieġx tweġiba.',
    send: 'Ibgħat il-messaġġ tiegħi',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined
        ? 'Qed nikkanċella l-abbonament tiegħi.'
        : `Qed nikkanċella l-abbonament tiegħi: ${plan}.`,
    extraordinary: (cause) => `Qed nikkanċella għal raġuni speċjali: ${cause}`,
    cause: (cause) => `Ir-raġuni li nagħti: ${cause}`,
    endsOn: (day) => `L-aħħar jum skont din il-paġna: ${day}.`,
    asap: 'Kemm jista’ jkun malajr, jekk jogħġbok.',
    wanted: (day) => `Irrid li jieqaf f’din id-data: ${day}.`,
    name: (name) => `Isem: ${name}.`,
    contract: (contract) => `Numru tal-klijent jew tal-kuntratt: ${contract}.`,
    phoneLine: (number) => `Numru tat-telefon tal-linja: ${number}.`,
    email: (email) => `Indirizz tal-email: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Qed nirtira mill-kuntratt tiegħi.' : `Qed nirtira mill-kuntratt tiegħi: ${what}.`,
    onlyItems: (items) => `Dan hu biss dwar: ${items.join('; ')}.`,
    order: (reference) => `Numru tal-ordni jew tal-kuntratt: ${reference}.`,
    undo: (moment) => `Qed nirtira l-kanċellazzjoni tiegħi (${moment}). Irrid inżomm l-abbonament tiegħi.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Il-kanċellazzjoni tiegħek waslet',
      'cancellation.undone': 'It-talba tiegħek biex tibqa’ waslet',
      'withdrawal.requested': 'L-irtirar tiegħek wasal',
      'survey.answered': 'Grazzi',
      'contact.submitted': 'Il-messaġġ tiegħek wasal',
      'preferences.changed': 'It-talba tiegħek biex ma tirċevix aktar reklami waslet',
      'flow.step': 'Wasal',
    },
    document: 'Irċevuta',
    receivedAt: (moment) => `Dan wasal: ${moment}.`,
    undone: 'Il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.',
    thanks: 'It-tweġiba tiegħek waslet. Naqrawha.',
    reference: 'Numru ta’ referenza',
    received: 'Wasal',
    zone: (zone) => `żona tal-ħin: ${zone}`,
    endsOn: 'L-abbonament tiegħek jibqa’ għaddej sa tmiem il-ġurnata',
    endsAccording: 'skont il-paġna fejn ikkanċellajt',
    endsUnknown: 'Għad issir taf',
    answerBy: 'Tweġiba mhux aktar tard minn',
    declared: 'Dan hu dak li bgħatt',
    notAccepted: 'Dan jipprova li l-messaġġ tiegħek wasal, u meta. Ma jgħidx jekk ġiex ipproċessat.',
    keep: 'Żomm din l-irċevuta: ipprintja din il-paġna jew issejvjaha.',
    save: 'Issejvja l-irċevuta',
    status: 'Ara fejn wasal',
    back: 'Lura għall-irċevuta tiegħek',
    proof: 'Għal min irid jiċċekkja jekk din l-irċevuta hijiex ġenwina',
    proofHow: 'Hawn taħt hemm l-irċevuta bil-firma diġitali tagħha, u ċ-ċavetta biex tiċċekkja l-firma.',
    checking: 'Il-browser tiegħek għadu ma ċċekkjax din l-irċevuta. Għal dan jeħtieġ JavaScript.',
    genuine: 'Iċċekkjata: il-firma tajba, u din il-paġna tgħid l-istess bħall-irċevuta.',
    altered:
      'Attenzjoni: din l-irċevuta nbidlet. Il-firma mhix tajba, jew it-test fuq din il-paġna mhux tajjeb.',
    unable: 'Dan il-browser ma jistax jiċċekkja l-firma.',
    jws: 'L-irċevuta (JWS)',
    key: 'Iċ-ċavetta (JWK)',
  },
  survey,
  marketing: {
    title: 'Lanqas ma trid aktar reklami?',
    hint: 'Għafsa waħda biżżejjed. Xorta tibqa’ tirċievi messaġġi dwar il-kanċellazzjoni tiegħek.',
    button: 'Lanqas ma rrid aktar reklami',
    declared: 'Ma rridx nirċievi aktar reklami.',
  },
  undo: {
    title: 'Trid tibqa’ wara kollox?',
    lead: 'Sakemm l-abbonament tiegħek jibqa’ għaddej, tista’ tirtira l-kanċellazzjoni. Imbagħad il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.',
    button: 'Irtira l-kanċellazzjoni tiegħi',
  },
  startAgain: {
    title: 'Tibda mill-ġdid?',
    lead: 'Trid terġa’ lura? Il-bieb jibqa’ miftuħ.',
    link: 'Ibda mill-ġdid',
  },
  status: {
    title: 'Fejn wasal',
    ask: 'Ikteb in-numru ta’ referenza li hemm fuq l-irċevuta tiegħek.',
    reference: 'Numru ta’ referenza',
    look: 'Ara',
    unknown: 'Ma nsibu xejn b’dan in-numru ta’ referenza. Jekk jogħġbok erġa’ ċċekkjah.',
    received: 'Wasal. Għadu ma ġiex irrappurtat li ġie pproċessat.',
    undone:
      'It-talba tiegħek biex tibqa’ waslet. Il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.',
    stands: 'Iżda għall-istess abbonament waslet ukoll kanċellazzjoni oħra jew irtirar, u din għadha tgħodd.',
    standsNext: 'Trid tibqa’? Mela irtira lilha wkoll, jew staqsi lill-fornitur tiegħek.',
    scheduled: (day) =>
      day === undefined
        ? 'Ġie pproċessat. L-abbonament tiegħek se jintemm.'
        : `Ġie pproċessat. L-abbonament tiegħek jintemm f’din id-data: ${day}.`,
    effective: (day) =>
      day === undefined
        ? 'L-abbonament tiegħek intemm.'
        : `L-abbonament tiegħek intemm f’din id-data: ${day}.`,
    failed:
      'Xi ħaġa marret ħażin waqt l-ipproċessar. Xorta l-kanċellazzjoni tiegħek waslet. Żomm l-irċevuta tiegħek u staqsi lill-fornitur tiegħek.',
    withdrawal: {
      scheduled: 'L-irtirar tiegħek qed jiġi pproċessat.',
      effective: 'L-irtirar tiegħek ġie pproċessat.',
      failed:
        'Xi ħaġa marret ħażin waqt l-ipproċessar. Xorta l-irtirar tiegħek wasal. Żomm l-irċevuta tiegħek u staqsi lill-fornitur tiegħek.',
    },
    updated: 'L-aħħar aġġornament',
    contact: {
      open: (moment) => `Il-messaġġ tiegħek wasal. Tirċievi tweġiba mhux aktar tard minn: ${moment}.`,
      overdue: (moment) =>
        `Kellek tirċievi tweġiba mhux aktar tard minn: ${moment}. Ma rnexxilniex, u jiddispjaċina. Il-messaġġ tiegħek għadu jistenna tweġiba.`,
      reported: 'Ġie rrappurtat li ilek wisq tistenna.',
      answered: 'Il-messaġġ tiegħek ingħata tweġiba.',
      unasked: 'Il-messaġġ tiegħek wasal. Ma ridtx tweġiba.',
      readIt: 'Iftaħ l-irċevuta tiegħek biex taqra t-tweġiba.',
      solved: 'Għedtilna li ssolva.',
      reopened: (moment) =>
        `Għedtilna li għadu ma ssolviex. Tirċievi tweġiba oħra mhux aktar tard minn: ${moment}.`,
      you: (moment) => `Il-messaġġ tiegħek (${moment})`,
      team: (moment) => `It-tweġiba tagħna (${moment})`,
      erased: 'Dan it-test tħassar.',
      question: 'Issolva b’dan?',
      yes: 'Iva, issolva',
      no: 'Le, għadu',
      stillNot: 'Għadu ma ssolviex wara kollox?',
    },
  },
  problem: {
    title: 'Dan għadu ma rnexxiex',
    notReceived: 'Għadu ma wasal xejn. Dak kollu li mlejt jinsab hawn taħt.',
    fix: 'Jekk jogħġbok iċċekkja dan',
    again: 'Erġa’ ibgħat',
    busy: 'Bħalissa hawn wisq talbiet. Stenna ftit sekondi u erġa’ ibgħatu.',
    internal: 'Xi ħaġa marret ħażin hawn. Erġa’ ibgħatu; mhux problema jekk tibagħtu darbtejn.',
    tooLarge: 'It-test twil wisq. Qassru u erġa’ ibgħatu.',
    reused: 'Minn din il-paġna diġà waslet xi ħaġa, b’kontenut ieħor.',
    reusedLead: 'Trid tibgħat dan it-test ukoll? Tista’, bħala messaġġ ġdid.',
    takenBack: 'Din il-kanċellazzjoni kienet diġà waslet, u wara rtirajtha. Għalhekk ma għadhiex tgħodd.',
    takenBackLead: 'Trid tikkanċella xorta waħda? Tista’, bħala messaġġ ġdid.',
    sendAsNew: 'Ibgħat bħala messaġġ ġdid',
    forbidden: 'Dan jista’ jsir biss mill-paġna ta’ dan is-servizz stess. Mur hemm u erġa’ pprova.',
    notFound: 'Din il-paġna ma teżistix, jew m’għadhiex teżisti.',
    erased: 'Dak li kien hawn tħassar. Żammejt l-irċevuta għandek? Mela għadha tipprova x’wasal, u meta.',
    config: 'Is-sit li ġejt minnu għadda dettalji li mhumiex tajbin.',
    configFor: 'Għal min imexxi s-sit:',
    otherWays: 'Tippreferi b’mod ieħor?',
    mail: 'Ibgħat email lil',
    phone: 'Ċempel fuq',
    post: 'Ikteb lil',
    malformed: 'Dan għadu mhux tajjeb. Jekk jogħġbok iċċekkjah.',
    missing: 'Jekk jogħġbok imla dan.',
  },
};

export default mt;
