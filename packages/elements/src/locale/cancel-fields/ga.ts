/** Gaeilge, dóibh siúd a bhfuil rud éigin le líonadh acu sula gcealaíonn siad. */
import type { FieldStrings } from './nl.ts';

const ga: FieldStrings = {
  legend: 'Cén síntiús atá i gceist?',
  identify: 'Is leor d’uimhir chustaiméara nó do sheoladh ríomhphoist.',
  kind: 'Cén saghas cealaithe é?',
  ordinary: 'Gnáthchealú',
  extraordinary: 'Cealú ar chúis speisialta',
  cause: 'An chúis speisialta (má tá ceann agat)',
  name: 'Ainm',
  contract: 'Uimhir chustaiméara nó chonartha',
  endDate: 'Dáta deiridh',
  endDateHint: 'Fág folamh é chun stopadh a luaithe is féidir.',
  email: 'Seoladh ríomhphoist',
  optional: '(roghnach)',
  declared: {
    extraordinary: (cause) => `Cealaím ar chúis speisialta: ${cause}`,
    from: (name) => `Ainm: ${name}.`,
    email: (email) => `Seoladh ríomhphoist: ${email}.`,
    wanted: (day) => `Ba mhaith liom go stopfadh sé ar an ${day}.`,
  },
  notSent: 'Níor seoladh é seo fós',
  errors: {
    missing: 'Líon isteach é seo, le do thoil.',
    malformed: 'Níl sé seo i gceart fós. Seiceáil é, le do thoil.',
    identity:
      'Scríobh d’uimhir chustaiméara nó do sheoladh ríomhphoist. Beidh sé soiléir ansin cén síntiús atá i gceist.',
  },
};

export default ga;
