/** Malti, għal min jikkanċella. */
import type { CancelStrings } from './nl.ts';

const mt: CancelStrings = {
  entry: 'Ikkanċella l-abbonament',
  close: 'Agħlaq',
  keep: 'Żomm l-abbonament tiegħi',
  review: {
    title: (plan) => (plan ? `Ikkanċella ${plan}` : 'Ikkanċella l-abbonament tiegħek'),
    endsOn: 'Jekk tikkanċella issa, l-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata:',
    endsUnknown:
      'Hawnhekk ma nistgħux ngħidu żgur meta jintemm l-abbonament tiegħek. Xorta tista’ tikkanċella.',
    factsMissing: 'Din il-paġna ma tagħtix biżżejjed dettalji dwar l-abbonament tiegħek biex inkunu nafu.',
    why: 'Għaliex din id-data?',
    whyUnknown: 'Għaliex mhux magħruf?',
    chargesLabel: 'X’għad trid tħallas',
    nothingMore: 'Xejn aktar',
    charge: (amount, day) => `${amount} (${day})`,
    chargesUnknown: 'Hawnhekk ma nafux żgur. Ara l-kundizzjonijiet tiegħek, jew staqsi.',
    untilLabel: 'Sa dakinhar',
    until: 'Kollox jibqa’ kif inhu.',
    messageLabel: 'Dan nibagħtuh f’ismek',
  },
  declaration: {
    ordinary: (plan) =>
      plan ? `Qed nikkanċella l-abbonament tiegħi: ${plan}.` : 'Qed nikkanċella l-abbonament tiegħi.',
    contract: (contract) => `Numru tal-klijent jew tal-kuntratt: ${contract}.`,
    endsOn: (day) => `L-aħħar jum skont din il-paġna: ${day}.`,
    asap: 'Kemm jista’ jkun malajr, jekk jogħġbok.',
  },
  sending: {
    title: 'Qed nibagħtu l-kanċellazzjoni tiegħek',
    lead: 'Mument. Jekk jogħġbok tagħlaqx din il-paġna għalissa.',
  },
  waiting: {
    title: 'Għadha ma waslitx',
    device:
      'Il-kanċellazzjoni tiegħek għadha ma waslitx. Hija miżmuma fuq dan l-apparat u qed nerġgħu nippruvaw, anke jekk tagħlaq il-paġna u terġa’ tiġi aktar tard.',
    page: 'Il-kanċellazzjoni tiegħek għadha ma waslitx. Ħalli din il-paġna miftuħa u nibqgħu nippruvaw.',
    next: (time) => `Il-prova li jmiss: ${time}.`,
    retry: 'Ipprova issa',
    form: 'Ikkanċella fuq paġna sempliċi',
    badge: 'Il-kanċellazzjoni tiegħek għadha ma waslitx.',
  },
  attention: {
    title: 'Il-kanċellazzjoni tiegħek ma waslitx',
    badge: 'Il-kanċellazzjoni tiegħek ma waslitx. Hemm xi ħaġa x’tinbidel.',
  },
  unsent: {
    title: 'Għadek trid tikkanċella?',
    badge: 'Kanċellazzjoni ta’ qabel qatt ma ntbagħtet.',
  },
  sent: {
    title: 'Il-kanċellazzjoni tiegħek intbagħtet',
    badge: 'Il-kanċellazzjoni tiegħek intbagħtet.',
  },
  received: {
    title: 'Il-kanċellazzjoni tiegħek waslet',
    lead: (moment) => `Waslet: ${moment}.`,
    referenceLabel: 'Numru ta’ referenza',
    endsLabel: 'L-abbonament tiegħek jibqa’ għaddej sa tmiem il-ġurnata',
    endsUnknown: 'Għad issir taf',
    badge: 'Il-kanċellazzjoni tiegħek waslet.',
  },
  show: 'Ara',
};

export default mt;
