/** Malti, għal irtirar li ma wasalx kif suppost, u għaż-żamma tal-prova. */
import type { AfterStrings } from './nl.ts';

const mt: AfterStrings = {
  save: 'Issejvja bħala fajl',
  fileName: 'ircevuta',
  otherWays: {
    title: 'Tippreferi b’mod ieħor?',
    lead: 'Mhux problema. Tista’ tuża dan it-test.',
    textLabel: 'It-test tal-irtirar tiegħek',
    copy: 'Ikkopja t-test',
    copied: 'Ikkupjat',
    mail: 'Ibgħat email lil',
    subject: 'Irtirar',
    phone: 'Ċempel fuq',
    post: 'Ikteb lil',
  },
  attention: {
    lead: 'Hemm xi ħaġa mhux sew f’dak li bgħatna. Dak kollu li mlejt għadu hawn.',
    field: (field) => `Jekk jogħġbok iċċekkja: ${field}.`,
    failed: 'Xi ħaġa marret ħażin waqt li konna qed nibagħtu. Dak kollu li mlejt għadu hawn.',
    revise: 'Lura għad-dettalji tiegħi',
    retry: 'Erġa’ pprova',
  },
  unsent: {
    lead: (day) =>
      `Irtirajt f’din id-data: ${day}. Iżda l-irtirar qatt ma wasal. Ma nibagħtuhx issa mingħajr ma nistaqsuk.`,
    send: 'Iva, ibgħat l-irtirar tiegħi',
    discard: 'Le, tibagħtux',
  },
  sent: {
    lead: (moment) => `Intbagħat: ${moment}.`,
    unproved: 'Dan is-sit ma jagħtix prova li l-irtirar tiegħek wasal. Għalhekk żomm dan it-test.',
  },
};

export default mt;
