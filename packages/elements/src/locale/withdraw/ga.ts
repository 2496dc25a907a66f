/** Gaeilge, dóibh siúd a tharraingíonn siar. */
import type { WithdrawStrings } from './nl.ts';

const ga: WithdrawStrings = {
  entry: 'Tarraing siar ón gconradh anseo',
  confirm: 'Dearbhaigh an tarraingt siar',
  close: 'Dún',
  keep: 'Ní tharraingeoidh mé siar',
  review: {
    title: 'Tarraing siar ó do chonradh',
    lead: 'Cuireann tarraingt siar an ceannach ar neamhní. Ní gá duit a rá cén fáth.',
    open: (day, left) => `Is féidir leat d’intinn a athrú fós go deireadh an lae ${day} (${left}).`,
    daysLeft: (days) =>
      [
        'inniu an lá deireanach',
        'amárach an lá deireanach',
        'dhá lá fágtha',
        'trí lá fágtha',
        'ceithre lá fágtha',
        'cúig lá fágtha',
        'sé lá fágtha',
        'seacht lá fágtha',
        'ocht lá fágtha',
        'naoi lá fágtha',
        'deich lá fágtha',
      ][days] ?? `${days} lá fágtha`,
    over: (day) =>
      `De réir ár n-áirimh, bhí cead agat d’intinn a athrú go deireadh an lae ${day}. Is féidir leat do tharraingt siar a sheoladh mar sin féin. Gheobhaidh tú admháil ansin, agus ba cheart don chuideachta freagra a thabhairt ort.`,
    unknown:
      'Ní féidir linn a rá go cinnte anseo cá fhad is féidir leat d’intinn a athrú. Is féidir leat do tharraingt siar a sheoladh mar sin féin.',
    factsMissing: 'Níl go leor eolais faoi do chonradh ar an leathanach seo chun é sin a oibriú amach.',
    why: 'Cén fáth an dáta seo?',
    whyUnknown: 'Cén fáth nach bhfuil a fhios?',
    refund: 'Do chuid airgid ar ais',
    refundBy: (day, sum) => (sum ? `${sum}, faoin ${day}` : `Faoin ${day}`),
    goods: 'An méid a fuair tú',
    returnBy: (day) => `Seolfaidh tú ar ais é, faoin ${day}`,
    items: 'Cuid de amháin atá i gceist?',
    itemsHint:
      'Cuir tic leis an méid nach bhfuil uait mar sin. Mura gcuireann tú tic le haon rud, tá an t-iomlán i gceist.',
    messageLabel: 'Seo a sheolaimid ar do shon',
    instead: 'Rud eile is ea cealú: seasann an ceannach, agus stopann tú don am atá le teacht.',
    insteadLink: 'Cealú atá uaim, ní tarraingt siar',
  },
  fields: {
    who: 'Do shonraí',
    name: 'Ainm',
    contract: 'Uimhir ordaithe nó chonartha',
    contractHint: 'Gan an uimhir agat? Scríobh cad a cheannaigh tú, agus cathain.',
    email: 'Seoladh ríomhphoist',
    notSent: 'Níor seoladh é seo fós',
    errors: {
      missing: 'Líon isteach é seo, le do thoil.',
      malformed: 'Níl sé seo i gceart fós. Seiceáil é, le do thoil.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Tarraingím siar ó mo chonradh: ${what}.` : 'Tarraingím siar ó mo chonradh.'),
    onlyItems: (items) => `Níl i gceist ach: ${items.join('; ')}.`,
    order: (reference) => `Uimhir ordaithe nó chonartha: ${reference}.`,
    from: (name) => `Ainm: ${name}.`,
    email: (email) => `Seoladh ríomhphoist: ${email}.`,
  },
  sending: {
    title: 'Do tharraingt siar á seoladh',
    lead: 'Nóiméad amháin. Ná dún an leathanach seo go fóill.',
  },
  waiting: {
    title: 'Níor tháinig sí fós',
    device:
      'Níor tháinig do tharraingt siar fós. Tá sí sábháilte ar an ngléas seo agus táimid fós ag iarraidh í a sheoladh, fiú má dhúnann tú an leathanach seo agus má thagann tú ar ais níos déanaí.',
    page: 'Níor tháinig do tharraingt siar fós. Fág an leathanach seo ar oscailt agus leanfaimid orainn.',
    next: (time) => `Bainfimid triail eile as ag ${time}.`,
    retry: 'Bain triail as anois',
    form: 'Tarraing siar ar leathanach simplí',
    badge: 'Ní bhfuarthas do tharraingt siar fós.',
  },
  attention: {
    title: 'Ní bhfuarthas do tharraingt siar',
    badge: 'Ní bhfuarthas do tharraingt siar. Caithfear rud éigin a athrú.',
  },
  unsent: {
    title: 'Ar mhaith leat tarraingt siar fós?',
    badge: 'Níor seoladh tarraingt siar a rinne tú roimhe seo.',
  },
  sent: {
    title: 'Seoladh do tharraingt siar',
    badge: 'Seoladh do tharraingt siar.',
  },
  received: {
    title: 'Fuarthas do tharraingt siar',
    lead: (moment) => `Fuarthas í ar an ${moment}.`,
    referenceLabel: 'Uimhir thagartha',
    notAccepted:
      'Cruthaíonn sé seo gur tháinig do tharraingt siar, agus cathain. Ní deir sé ar próiseáladh í.',
    receipt: 'Féach ar an admháil',
    badge: 'Fuarthas do tharraingt siar.',
  },
  show: 'Féach',
};

export default ga;
