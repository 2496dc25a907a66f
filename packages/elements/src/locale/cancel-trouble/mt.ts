/** Malti, għal kanċellazzjoni li ma waslitx kif suppost. */
import type { TroubleStrings } from './nl.ts';

const mt: TroubleStrings = {
  attention: {
    lead: 'Hemm xi ħaġa mhux sew f’dak li bgħatna. Dak kollu li mlejt għadu hawn.',
    field: (field) => `Jekk jogħġbok iċċekkja: ${field}.`,
    failed: 'Xi ħaġa marret ħażin waqt li konna qed nibagħtu. Dak kollu li mlejt għadu hawn.',
    revise: 'Lura għad-dettalji tiegħi',
    retry: 'Erġa’ pprova',
  },
  unsent: {
    lead: (day) =>
      `Ikkanċellajt f’din id-data: ${day}. Iżda l-kanċellazzjoni qatt ma waslet. Ma nibagħtuhiex issa mingħajr ma nistaqsuk.`,
    send: 'Iva, ibgħat il-kanċellazzjoni tiegħi',
    discard: 'Le, tibgħathiex',
  },
  sent: {
    lead: (moment) => `Intbagħtet: ${moment}.`,
    unproved: 'Dan is-sit ma jagħtix prova li l-kanċellazzjoni tiegħek waslet. Għalhekk żomm dan it-test.',
  },
};

export default mt;
