/** Malti, għal min irid ikun jaf fejn wasal. */
import type { StatusStrings } from './nl.ts';

const mt: StatusStrings = {
  title: 'Fejn wasal',
  ask: {
    lead: 'Ikteb in-numru ta’ referenza li hemm fuq l-irċevuta tiegħek. Jew waħħal il-link għall-irċevuta tiegħek: hekk tara wkoll it-tweġiba, u x’tista’ tagħmel iżjed.',
    label: 'Numru ta’ referenza jew link',
    look: 'Ara',
    missing: 'Ikteb in-numru ta’ referenza, jew waħħal il-link.',
    unreadable: 'Dan mhux numru ta’ referenza. Fih tnax-il ittra u ċifra, bħal 7KXM-2QPD-9T4H.',
    unknown: 'Ma nsibu xejn b’dan in-numru ta’ referenza. Jekk jogħġbok erġa’ ċċekkjah.',
  },
  loading: 'Qed naraw. Mument.',
  failed: {
    offline:
      'Bħalissa ma nistgħux naraw fejn wasal: m’hemmx konnessjoni. Dan ma jbiddel xejn f’dak li bgħatt.',
    error:
      'Bħalissa ma nistgħux naraw fejn wasal: xi ħaġa marret ħażin. Dan ma jbiddel xejn f’dak li bgħatt.',
    again: 'Erġa’ pprova',
  },
  test: 'Din hija prova. Xejn ma jiġi kkanċellat tassew.',
  standing: {
    received: () => 'Wasal. Għadu ma ġiex irrappurtat li ġie pproċessat.',
    undone: () =>
      'It-talba tiegħek biex tibqa’ waslet. Il-fornitur tiegħek jikkonferma jekk l-abbonament jibqax għaddej.',
    stands: () =>
      'It-talba tiegħek biex tibqa’ waslet. Iżda għall-istess abbonament waslet ukoll kanċellazzjoni oħra jew irtirar, u din għadha tgħodd.',
    scheduled: (day) =>
      day
        ? `Ġie pproċessat. L-abbonament tiegħek jintemm f’din id-data: ${day}.`
        : 'Ġie pproċessat. L-abbonament tiegħek se jintemm.',
    effective: (day) =>
      day ? `L-abbonament tiegħek intemm f’din id-data: ${day}.` : 'L-abbonament tiegħek intemm.',
    failed: () =>
      'Xi ħaġa marret ħażin waqt l-ipproċessar. Xorta l-kanċellazzjoni tiegħek waslet. Żomm l-irċevuta tiegħek u staqsi lill-fornitur tiegħek.',
    open: (moment) => `Il-messaġġ tiegħek wasal. Tirċievi tweġiba mhux aktar tard minn: ${moment}.`,
    overdue: (moment) =>
      `Kellek tirċievi tweġiba mhux aktar tard minn: ${moment}. Ma rnexxilniex, u jiddispjaċina. Il-messaġġ tiegħek għadu jistenna tweġiba.`,
    reported: (moment) =>
      `Kellek tirċievi tweġiba mhux aktar tard minn: ${moment}. Ma rnexxilniex, u jiddispjaċina. Il-messaġġ tiegħek għadu jistenna tweġiba. Ġie rrappurtat li ilek wisq tistenna.`,
    answered: () => 'Il-messaġġ tiegħek ingħata tweġiba.',
    solved: () => 'Għedtilna li ssolva.',
    reopened: (moment) =>
      `Għedtilna li għadu ma ssolviex. Tirċievi tweġiba oħra mhux aktar tard minn: ${moment}.`,
    unasked: () => 'Il-messaġġ tiegħek wasal. Ma ridtx tweġiba.',
  },
  next: {
    received: 'Issa m’għandekx għalfejn tagħmel xejn.',
    stands: 'Trid tibqa’? Mela irtira lilha wkoll, jew staqsi lill-fornitur tiegħek.',
    scheduled: 'M’għandek tagħmel xejn aktar.',
    open: 'Issa m’għandekx għalfejn tagħmel xejn. It-tweġiba taqraha hawn.',
    reopened: 'Issa m’għandekx għalfejn tagħmel xejn. It-tweġiba taqraha hawn.',
    solved: 'Nifirħu li ssolva.',
  },
  readIt: 'Iftaħ il-link għall-irċevuta tiegħek biex taqra t-tweġiba.',
  reference: 'Numru ta’ referenza',
  receivedAt: 'Wasal',
  endsOn: 'L-abbonament tiegħek jibqa’ għaddej sa tmiem il-ġurnata',
  endedOn: 'L-abbonament tiegħek baqa’ għaddej sa tmiem il-ġurnata',
  updatedAt: 'L-aħħar aġġornament',
  you: (moment) => `Il-messaġġ tiegħek (${moment})`,
  team: (moment) => `It-tweġiba tagħna (${moment})`,
  erased: 'Dan it-test tħassar.',
  receipt: 'Ara l-irċevuta',
  saveHtml: 'Issejvja l-irċevuta',
  saveJson: 'Issejvja bħala JSON, għal programmi',
  calendar: {
    add: 'Żid l-aħħar jum mal-kalendarju tiegħek',
    summary: 'L-aħħar jum tal-abbonament tiegħek',
    description: (reference) => `Ikkanċellajt. Numru ta’ referenza: ${reference}.`,
    fileName: 'data-tat-tmiem',
  },
  reactivate: 'Ibda mill-ġdid',
  refresh: 'Erġa’ ara',
  other: 'Fittex xi ħaġa oħra',
  judge: {
    question: 'Issolva b’dan?',
    stillNot: 'Għadu ma ssolviex wara kollox?',
    missing: 'Għadu ma ssolviex? Ikteb hawn x’jonqos.',
    optional: '(mhux obbligatorju)',
    yes: 'Iva, issolva',
    no: 'Le, għadu',
    sending: 'Qed ngħaddu l-messaġġ. Mument.',
    failed: 'Dan għadu ma wasalx. Dak li ktibt għadu hawn. Jekk jogħġbok erġa’ pprova.',
  },
  help: 'Tippreferi ma tistenniex? Tista’ tikkuntattjana hekk ukoll:',
};
export default mt;
