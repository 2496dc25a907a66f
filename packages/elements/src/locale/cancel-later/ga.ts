/** Gaeilge, dóibh siúd arbh fhearr leo stopadh níos déanaí. */
import type { LaterStrings } from './nl.ts';

const ga: LaterStrings = {
  summary: 'Arbh fhearr leat dáta níos déanaí?',
  chosen: (day) => `B’fhearr liom dáta níos déanaí: ${day}`,
  label: 'Cén lá deireanach ba mhaith leat?',
  hint: 'Fág folamh é chun stopadh a luaithe is féidir.',
  runs: (day) =>
    `Leanfaidh do shíntiús ansin go deireadh an lae ${day}. Go dtí an lá sin fanann gach rud mar atá, agus an méid a íocann tú freisin.`,
  tooEarly: (day) => `Roghnaigh lá i ndiaidh an ${day}, nó fág folamh é seo.`,
};

export default ga;
