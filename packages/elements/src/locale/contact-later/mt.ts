/** Malti, għal messaġġ li ma wasalx kif suppost. */
import type { LaterStrings } from './nl.ts';

const mt: LaterStrings = {
  attention: {
    lead: 'Hemm xi ħaġa mhux sew f’dak li bgħatna. Dak li ktibt għadu hawn.',
    field: (field) => `Jekk jogħġbok iċċekkja: ${field}.`,
    failed: 'Xi ħaġa marret ħażin waqt li konna qed nibagħtu. Dak li ktibt għadu hawn.',
    revise: 'Lura għall-messaġġ tiegħi',
    retry: 'Erġa’ pprova',
  },
  unsent: {
    lead: (day) =>
      `Ktibt messaġġ f’din id-data: ${day}. Iżda qatt ma wasal. Ma nibagħtuhx issa mingħajr ma nistaqsuk.`,
    send: 'Iva, ibgħat il-messaġġ tiegħi',
    discard: 'Le, ħassru',
  },
  sent: {
    lead: (moment) => `Intbagħat: ${moment}.`,
    unproved: 'Dan is-sit ma jagħtix prova li l-messaġġ tiegħek wasal. Għalhekk żomm dan it-test.',
  },
  received: {
    promised: (moment) => `Tirċievi tweġiba mhux aktar tard minn: ${moment}.`,
    none: 'Naqraw il-messaġġ tiegħek. Ma tirċevix tweġiba.',
    unknown: 'Mhux miktub sa meta tirċievi tweġiba. Tista’ tistaqsi.',
    sorry: 'Grazzi talli għedtilna. Jiddispjaċina li ma marritx kif suppost.',
    later: (told) =>
      `Meta ktibt, hawn kien hemm miktub: ${told}. Jiddispjaċina li se jkun aktar tard. Dak li hemm fuq l-irċevuta tiegħek huwa dak li jgħodd.`,
    at: 'Wasal',
    answerBy: 'Tweġiba mhux aktar tard minn',
    follow: 'Ara fejn wasal',
    receipt: 'Ara l-irċevuta',
    keep: 'Żomm din il-link jew l-irċevuta tiegħek: hemm taqra t-tweġiba, u tgħid jekk issolvietx.',
    notAnswered: 'Dan jipprova li l-messaġġ tiegħek wasal, u meta. Għadu mhux tweġiba.',
    again: 'Ibgħat messaġġ ieħor',
  },
  otherWays: {
    title: 'Tippreferi b’mod ieħor?',
    lead: 'Mhux problema. Tista’ tuża dan it-test.',
    textLabel: 'It-test tal-messaġġ tiegħek',
    copy: 'Ikkopja t-test',
    copied: 'Ikkupjat',
    mail: 'Ibgħat email lil',
    subject: 'Il-messaġġ tiegħi',
    phone: 'Ċempel fuq',
    post: 'Ikteb lil',
  },
};
export default mt;
