/** Malti, għal min għandu xi jimla qabel ma jikkanċella. */
import type { FieldStrings } from './nl.ts';

const mt: FieldStrings = {
  legend: 'Liema abbonament hu?',
  identify: 'In-numru tal-klijent jew l-email tiegħek huma biżżejjed.',
  kind: 'X’tip ta’ kanċellazzjoni hi?',
  ordinary: 'Kanċellazzjoni normali',
  extraordinary: 'Kanċellazzjoni għal raġuni speċjali',
  cause: 'Ir-raġuni speċjali (jekk għandek)',
  name: 'Isem',
  contract: 'Numru tal-klijent jew tal-kuntratt',
  endDate: 'Data tat-tmiem',
  endDateHint: 'Ħallih vojt biex tieqaf kemm jista’ jkun malajr.',
  email: 'Indirizz tal-email',
  optional: '(mhux obbligatorju)',
  declared: {
    extraordinary: (cause) => `Qed nikkanċella għal raġuni speċjali: ${cause}`,
    from: (name) => `Isem: ${name}.`,
    email: (email) => `Indirizz tal-email: ${email}.`,
    wanted: (day) => `Irrid li jieqaf f’din id-data: ${day}.`,
  },
  notSent: 'Dan għadu ma ntbagħatx',
  errors: {
    missing: 'Jekk jogħġbok imla dan.',
    malformed: 'Dan għadu mhux tajjeb. Jekk jogħġbok iċċekkjah.',
    identity: 'Ikteb in-numru tal-klijent jew l-email tiegħek. B’hekk ikun ċar liema abbonament hu.',
  },
};

export default mt;
