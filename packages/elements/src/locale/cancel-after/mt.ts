/** Malti, għal wara l-kanċellazzjoni: iż-żamma tal-prova, u t-triq lura. */
import type { AfterStrings } from './nl.ts';

const mt: AfterStrings = {
  notAccepted: 'Dan jipprova li l-kanċellazzjoni tiegħek waslet, u meta. Ma jgħidx jekk ġietx ipproċessata.',
  receipt: 'Ara l-irċevuta',
  save: 'Issejvja bħala fajl',
  fileName: 'ircevuta',
  otherWays: {
    title: 'Tippreferi b’mod ieħor?',
    lead: 'Mhux problema. Tista’ tuża dan it-test.',
    textLabel: 'It-test tal-kanċellazzjoni tiegħek',
    copy: 'Ikkopja t-test',
    copied: 'Ikkupjat',
    mail: 'Ibgħat email lil',
    subject: 'Kanċellazzjoni',
    phone: 'Ċempel fuq',
    post: 'Ikteb lil',
  },
  undo: {
    declared: (moment) =>
      `Qed nirtira l-kanċellazzjoni tiegħi (${moment}). Irrid inżomm l-abbonament tiegħi.`,
    summary: 'Trid tibqa’ wara kollox?',
    lead: 'Sakemm l-abbonament tiegħek jibqa’ għaddej, tista’ tirtira l-kanċellazzjoni.',
    button: 'Irtira l-kanċellazzjoni tiegħi',
    sending: 'Qed nirtiraw il-kanċellazzjoni tiegħek.',
    waiting:
      'Din it-talba għadha ma waslitx. Sadanittant, il-kanċellazzjoni tiegħek għadha tgħodd. Qed nerġgħu nippruvaw.',
    attention: 'Din it-talba ma waslitx. Għalhekk il-kanċellazzjoni tiegħek għadha tgħodd.',
  },
};

export default mt;
