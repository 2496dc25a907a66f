/** Gaeilge, i ndiaidh an chealaithe: an cruthúnas a choinneáil, agus an bealach ar ais. */
import type { AfterStrings } from './nl.ts';

const ga: AfterStrings = {
  notAccepted: 'Cruthaíonn sé seo gur tháinig do chealú, agus cathain. Ní deir sé ar próiseáladh é.',
  receipt: 'Féach ar an admháil',
  save: 'Sábháil mar chomhad',
  fileName: 'admhail',
  otherWays: {
    title: 'Arbh fhearr leat bealach eile?',
    lead: 'Tá cead agat. Is féidir an téacs seo a úsáid.',
    textLabel: 'Téacs do chealaithe',
    copy: 'Cóipeáil an téacs',
    copied: 'Cóipeáilte',
    mail: 'Seol ríomhphost chuig',
    subject: 'Cealú',
    phone: 'Cuir glao ar',
    post: 'Scríobh chuig',
  },
  undo: {
    declared: (moment) =>
      `Tarraingím siar an cealú a rinne mé ar an ${moment}. Ba mhaith liom mo shíntiús a choinneáil.`,
    summary: 'Ag fanacht tar éis an tsaoil?',
    lead: 'Fad a mhairfidh do shíntiús, is féidir leat do chealú a tharraingt siar.',
    button: 'Tarraing siar mo chealú',
    sending: 'Do chealú á tharraingt siar.',
    waiting:
      'Ní bhfuarthas d’iarratas fós. Go dtí sin, tá do chealú i bhfeidhm. Táimid fós ag iarraidh é a sheoladh.',
    attention: 'Ní bhfuarthas d’iarratas. Mar sin, tá do chealú i bhfeidhm fós.',
  },
};

export default ga;
