/** Gaeilge, dóibh siúd ar mian leo a fháil amach mar atá cúrsaí. */
import type { StatusStrings } from './nl.ts';

const ga: StatusStrings = {
  title: 'Mar atá cúrsaí',
  ask: {
    lead: 'Scríobh an uimhir thagartha atá ar d’admháil. Nó greamaigh an nasc chuig d’admháil: feicfidh tú an freagra ansin freisin, agus cad eile is féidir leat a dhéanamh.',
    label: 'Uimhir thagartha nó nasc',
    look: 'Féach',
    missing: 'Scríobh an uimhir thagartha, nó greamaigh an nasc.',
    unreadable:
      'Ní uimhir thagartha é seo. Bíonn dhá charachtar déag inti, litreacha agus digití, mar shampla 7KXM-2QPD-9T4H.',
    unknown: 'Ní aimsímid aon rud leis an uimhir thagartha seo. Seiceáil arís í, le do thoil.',
  },
  loading: 'Táimid ag féachaint. Nóiméad amháin.',
  failed: {
    offline:
      'Ní féidir linn a fheiceáil anois mar atá cúrsaí: níl ceangal ann. Ní athraíonn sé sin aon rud faoin méid a sheol tú.',
    error:
      'Ní féidir linn a fheiceáil anois mar atá cúrsaí: chuaigh rud éigin amú. Ní athraíonn sé sin aon rud faoin méid a sheol tú.',
    again: 'Bain triail eile as',
  },
  test: 'Tástáil é seo. Ní chealaítear aon rud dáiríre.',
  standing: {
    received: () => 'Fuarthas é. Níor tugadh le fios fós gur próiseáladh é.',
    undone: () => 'Fuarthas d’iarratas ar fhanacht. Deimhneoidh do sholáthraí an leanfaidh do shíntiús.',
    stands: () =>
      'Fuarthas d’iarratas ar fhanacht. Ach fuarthas cealú eile nó tarraingt siar eile don síntiús céanna, agus tá sé i bhfeidhm fós.',
    scheduled: (day) =>
      day
        ? `Próiseáladh é: críochnóidh do shíntiús ar an ${day}.`
        : 'Próiseáladh é: críochnóidh do shíntiús.',
    effective: (day) => (day ? `Chríochnaigh do shíntiús ar an ${day}.` : 'Chríochnaigh do shíntiús.'),
    failed: () =>
      'Chuaigh rud éigin amú agus é á phróiseáil. Fuarthas do chealú mar sin féin. Coinnigh d’admháil agus fiafraigh de do sholáthraí faoi.',
    open: (moment) => `Fuarthas do theachtaireacht. Gheobhaidh tú freagra faoin ${moment}.`,
    overdue: (moment) =>
      `Bhí freagra le fáil agat faoin ${moment}. Níor éirigh linn, agus tá brón orainn. Tá freagra fós le teacht ar do theachtaireacht.`,
    reported: (moment) =>
      `Bhí freagra le fáil agat faoin ${moment}. Níor éirigh linn, agus tá brón orainn. Tá freagra fós le teacht ar do theachtaireacht. Tuairiscíodh go bhfuil tú ag fanacht rófhada.`,
    answered: () => 'Freagraíodh do theachtaireacht.',
    solved: () => 'Dúirt tú linn gur réitíodh é.',
    reopened: (moment) => `Dúirt tú linn nár réitíodh é fós. Gheobhaidh tú freagra eile faoin ${moment}.`,
    unasked: () => 'Fuarthas do theachtaireacht. Ní raibh freagra uait.',
  },
  next: {
    received: 'Ní gá duit aon rud a dhéanamh anois.',
    stands: 'Ar mhaith leat fanacht? Tarraing siar é sin freisin, nó cuir ceist ar do sholáthraí.',
    scheduled: 'Ní gá duit aon rud eile a dhéanamh.',
    open: 'Ní gá duit aon rud a dhéanamh anois. Léifidh tú an freagra anseo.',
    reopened: 'Ní gá duit aon rud a dhéanamh anois. Léifidh tú an freagra anseo.',
    solved: 'Is maith linn gur réitíodh é.',
  },
  readIt: 'Oscail an nasc chuig d’admháil chun an freagra a léamh.',
  reference: 'Uimhir thagartha',
  receivedAt: 'Fuarthas ar an',
  endsOn: 'Leanfaidh do shíntiús go deireadh an lae',
  endedOn: 'Lean do shíntiús go deireadh an lae',
  updatedAt: 'Nuashonraithe',
  you: (moment) => `Do theachtaireacht, ${moment}`,
  team: (moment) => `Ár bhfreagra, ${moment}`,
  erased: 'Scriosadh an téacs seo.',
  receipt: 'Féach ar an admháil',
  saveHtml: 'Sábháil an admháil',
  saveJson: 'Sábháil mar JSON, do ríomhchláir',
  calendar: {
    add: 'Cuir an dáta deiridh i d’fhéilire',
    summary: 'Lá deireanach do shíntiúis',
    description: (reference) => `Chealaigh tú. Uimhir thagartha: ${reference}.`,
    fileName: 'data-deiridh',
  },
  reactivate: 'Tosaigh arís',
  refresh: 'Féach arís',
  other: 'Cuardaigh rud eile',
  judge: {
    question: 'Ar réitigh sé seo é?',
    stillNot: 'Níor réitíodh é tar éis an tsaoil?',
    missing: 'Gan réiteach fós? Scríobh anseo cad atá in easnamh.',
    optional: '(roghnach)',
    yes: 'Réitíodh é',
    no: 'Níor réitíodh é fós',
    sending: 'É á chur ar aghaidh. Nóiméad amháin.',
    failed: 'Níor tháinig sé seo fós. Tá an méid a scríobh tú anseo fós. Bain triail eile as, le do thoil.',
  },
  help: 'Nach mian leat fanacht? Tá teacht orainn mar seo freisin:',
};
export default ga;
