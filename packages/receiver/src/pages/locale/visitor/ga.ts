/** Gaeilge. */
import survey from '../survey/ga.ts';
import type { Words } from './nl.ts';

const ga: Words = {
  test: 'Tástáil é seo. Ní chealaítear aon rud dáiríre.',
  cancel: {
    confirm: 'Cealaigh an síntiús',
    title: (plan) => (plan === undefined ? 'Cealaigh do shíntiús' : `Cealaigh ${plan}`),
    endsOn: 'Má chealaíonn tú anois, leanfaidh do shíntiús go deireadh an lae',
    endsUnknown:
      'Ní féidir linn a rá go cinnte anseo cathain a chríochnóidh do shíntiús. Is féidir leat cealú mar sin féin.',
    why: 'Cén fáth an dáta seo?',
    whyUnknown: 'Cén fáth nach bhfuil a fhios?',
    untilLabel: 'Go dtí an lá sin',
    until: 'Fanann gach rud mar atá.',
    chargesLabel: 'An méid atá le híoc agat fós',
    charge: (amount, day) => `${amount} ar an ${day}`,
    nothingMore: 'Faic eile',
    chargesUnknown: 'Níl a fhios againn go cinnte anseo. Féach ar do théarmaí, nó cuir ceist.',
    messageLabel: 'Seo a sheolaimid ar do shon',
    later: 'Arbh fhearr leat dáta níos déanaí?',
    nothingSent: 'Ar mhaith leat fanacht tar éis an tsaoil? Dún an leathanach seo. Níor seoladh aon rud fós.',
    withoutConfig: {
      help: 'Is féidir leat cealú anseo mar sin féin.',
      go: 'Cealaigh gan na sonraí seo',
    },
  },
  withdraw: {
    confirm: 'Dearbhaigh an tarraingt siar',
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
    about: 'An rud atá i gceist',
    refund: 'Do chuid airgid ar ais',
    refundBy: (day, amount) => (amount === undefined ? `Faoin ${day}` : `${amount}, faoin ${day}`),
    goods: 'An méid a fuair tú',
    returnBy: (day) => `Seolfaidh tú ar ais é, faoin ${day}`,
    items: 'Cuid de amháin atá i gceist?',
    itemsHint:
      'Cuir tic leis an méid nach bhfuil uait mar sin. Mura gcuireann tú tic le haon rud, tá an t-iomlán i gceist.',
    who: 'Do shonraí',
    orderHint: 'Gan an uimhir agat? Scríobh cad a cheannaigh tú, agus cathain.',
    mailed: 'Gheobhaidh tú d’admháil trí ríomhphost freisin.',
    instead: 'Rud eile is ea cealú: seasann an ceannach, agus stopann tú don am atá le teacht.',
    insteadLink: 'Cealú atá uaim, ní tarraingt siar',
    nothingSent: 'Níor seoladh aon rud fós. Ní sheolfar aon rud go dtí go mbrúfaidh tú an cnaipe.',
    next: 'Cad a tharlóidh anois',
    nextLead: 'Bhí na dátaí seo ar an leathanach nuair a tharraing tú siar.',
    withoutConfig: {
      help: 'Is féidir leat tarraingt siar anseo mar sin féin.',
      go: 'Tarraing siar gan na sonraí seo',
    },
  },
  situation: {
    canceled: {
      title: 'Chealaigh tú cheana.',
      endsOn: (day) => `Leanfaidh do shíntiús go deireadh an lae ${day}.`,
      ended: (day) => `Lean do shíntiús go deireadh an lae ${day}.`,
      receipt: 'Féach ar do chealú, nó tarraing siar é',
      again: 'Amhras ort ar oibrigh sé? Is féidir leat cealú arís thíos.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Tá ${owed} le híoc fós. Is féidir leat cealú mar sin féin.`
          : 'Tá rud éigin le híoc fós. Is féidir leat cealú mar sin féin.',
      stays: 'Ní athraíonn sé sin a raibh le híoc agat cheana.',
    },
    promotional: (price, until, then) =>
      `Tá praghas speisialta á íoc agat anois: ${price}, go deireadh an lae ${until}. Ina dhiaidh sin, ${then} a bheadh ann.`,
    trial: {
      until: (day) => `Leanfaidh do thréimhse thrialach go deireadh an lae ${day}.`,
      free: 'Má chealaíonn tú anois, ní íocfaidh tú faic.',
    },
    appStore: {
      lead: (store) =>
        `Íocann tú trí ${store}. Stop do shíntiús ansin freisin, nó leanfaidh ${store} de bheith ag gearradh airgid ort.`,
      steps: (store) => [
        `Oscail do shíntiúis ar ${store}.`,
        'Roghnaigh an síntiús seo.',
        'Roghnaigh cealú, agus deimhnigh é.',
      ],
      open: (store) => `Oscail do shíntiúis ar ${store}`,
    },
    refund: {
      label: 'An méid a gheobhaidh tú ar ais',
      none: 'Faic. Ní thugtar ar ais a bhfuil íoctha agat cheana.',
      by: (amount, day) => `${amount}, faoin ${day}`,
      laterKnown: 'Braitheann sé sin ar an lá deireanach, agus níl a fhios againn anseo fós cén lá é.',
      unknown: (until) =>
        `Níl a fhios againn anseo. Tá íoctha agat go deireadh an lae ${until}. Fiafraigh an bhfaighidh tú an chuid eile ar ais.`,
      how: 'Conas a oibríodh é sin amach?',
      paid: (paid, from, until, total) =>
        `D’íoc tú ${paid} don tréimhse ón ${from} go deireadh an lae ${until}. Sin ${total} lá.`,
      left: (last, days) => `I ndiaidh an ${last}, do lá deireanach, tá ${days} lá díobh fágtha.`,
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, slánaithe go dtí an cent is gaire.`,
    },
    consequences: {
      access: {
        label: 'Úsáid',
        'until-end': 'Is féidir leat gach rud a úsáid go deireadh an lae dheireanaigh.',
      },
      data: {
        label: 'Do shonraí',
        kept: 'Coinnítear a bhfuil sábháilte agat.',
        'deleted-at-end':
          'Scriostar a bhfuil sábháilte agat i ndiaidh an lae dheireanaigh. Déan cóip roimhe sin d’aon rud is mian leat a choinneáil.',
      },
      account: {
        label: 'Do chuntas',
        stays: 'Fanann do chuntas ann.',
        'closed-at-end': 'Dúntar do chuntas i ndiaidh an lae dheireanaigh.',
        separate: 'Fanann do chuntas ann. Ní chealaíonn tú aon rud trí do chuntas amháin a scriosadh.',
      },
      seats: {
        label: 'Daoine eile',
        'end-too': 'Stopfaidh sé an lá céanna do gach duine ar an síntiús seo.',
      },
      credits: {
        label: 'Do chreidmheas',
        kept: 'Fanann do chreidmheas agat.',
        'lost-at-end':
          'Is féidir leat do chreidmheas a úsáid go deireadh an lae dheireanaigh. Caillfear ina dhiaidh sin é.',
      },
    },
  },
  fields: {
    legend: 'Cén síntiús atá i gceist?',
    identity:
      'Scríobh d’uimhir chustaiméara nó do sheoladh ríomhphoist. Beidh sé soiléir ansin cén síntiús atá i gceist.',
    kind: 'Cén saghas cealaithe é?',
    ordinary: 'Gnáthchealú',
    extraordinary: 'Cealú ar chúis speisialta',
    cause: 'An chúis speisialta (má tá ceann agat)',
    name: 'Ainm',
    contract: 'Uimhir chustaiméara nó chonartha',
    order: 'Uimhir ordaithe nó chonartha',
    phoneLine: 'Uimhir theileafóin na líne',
    endDate: 'Dáta deiridh (fág folamh é chun stopadh a luaithe is féidir)',
    email: 'Seoladh ríomhphoist',
    comment: 'Ar mhaith leat aon rud a rá faoi?',
    message: 'Do theachtaireacht',
    replyTo: 'Do sheoladh ríomhphoist, don fhreagra',
    missing: 'Gan réiteach fós? Scríobh anseo cad atá in easnamh.',
    optional: '(roghnach)',
  },
  contact: {
    title: 'Cuir ceist nó déan gearán',
    lead: 'Feicfidh tú láithreach cén uair, ar a dhéanaí, a gheobhaidh tú freagra.',
    kind: 'Cad ba mhaith leat a sheoladh?',
    question: 'Ceist',
    complaint: 'Gearán',
    answerBy: (moment) => `(freagra faoin ${moment})`,
    topic: 'Cad atá i gceist?',
    topics: {
      subscription: 'Mo shíntiús',
      delivery: 'An seachadadh',
      payment: 'Íocaíocht nó sonrasc',
      account: 'Logáil isteach nó mo shonraí',
      product: 'An rud a fhaighim nó a úsáidim',
      service: 'An chabhair a fuair mé',
      other: 'Rud éigin eile',
    },
    noAnswer: 'Níl freagra uaim',
    needReply: 'Scríobh do sheoladh ríomhphoist, nó cuir tic leis nach bhfuil freagra uait.',
    send: 'Seol mo theachtaireacht',
  },
  declaration: {
    ordinary: (plan) => (plan === undefined ? 'Cealaím mo shíntiús.' : `Cealaím mo shíntiús le ${plan}.`),
    extraordinary: (cause) => `Cealaím ar chúis speisialta: ${cause}`,
    cause: (cause) => `An chúis a luaim: ${cause}`,
    endsOn: (day) => `De réir an leathanaigh seo, is é an ${day} an lá deireanach.`,
    asap: 'A luaithe is féidir, le do thoil.',
    wanted: (day) => `Ba mhaith liom go stopfadh sé ar an ${day}.`,
    name: (name) => `Ainm: ${name}.`,
    contract: (contract) => `Uimhir chustaiméara nó chonartha: ${contract}.`,
    phoneLine: (number) => `Uimhir theileafóin na líne: ${number}.`,
    email: (email) => `Seoladh ríomhphoist: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Tarraingím siar ó mo chonradh.' : `Tarraingím siar ó mo chonradh: ${what}.`,
    onlyItems: (items) => `Níl i gceist ach: ${items.join('; ')}.`,
    order: (reference) => `Uimhir ordaithe nó chonartha: ${reference}.`,
    undo: (moment) =>
      `Tarraingím siar an cealú a rinne mé ar an ${moment}. Ba mhaith liom mo shíntiús a choinneáil.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Fuarthas do chealú',
      'cancellation.undone': 'Fuarthas d’iarratas ar fhanacht',
      'withdrawal.requested': 'Fuarthas do tharraingt siar',
      'survey.answered': 'Go raibh maith agat',
      'contact.submitted': 'Fuarthas do theachtaireacht',
      'preferences.changed': 'Fuarthas d’iarratas faoi fhógraíocht',
      'flow.step': 'Fuarthas é',
    },
    document: 'Admháil',
    receivedAt: (moment) => `Fuarthas é seo ar an ${moment}.`,
    undone: 'Deimhneoidh do sholáthraí an leanfaidh do shíntiús.',
    thanks: 'Tháinig do fhreagra. Léifimid é.',
    reference: 'Uimhir thagartha',
    received: 'Fuarthas ar an',
    zone: (zone) => `crios ama ${zone}`,
    endsOn: 'Leanfaidh do shíntiús go deireadh an lae',
    endsAccording: 'de réir an leathanaigh ar chealaigh tú air',
    endsUnknown: 'Cuirfear in iúl duit é',
    answerBy: 'Freagra faoin',
    declared: 'Seo a sheol tú',
    notAccepted:
      'Cruthaíonn sé seo gur tháinig do theachtaireacht, agus cathain. Ní deir sé ar próiseáladh í.',
    keep: 'Coinnigh an admháil seo: priontáil an leathanach seo nó sábháil é.',
    save: 'Sábháil an admháil',
    status: 'Féach mar atá cúrsaí',
    back: 'Ar ais chuig d’admháil',
    proof: 'Dóibh siúd ar mian leo a sheiceáil an bhfuil an admháil seo fíor',
    proofHow: 'Thíos tá an admháil lena síniú digiteach, agus an eochair chun an síniú a sheiceáil.',
    checking: 'Níor sheiceáil do bhrabhsálaí an admháil seo fós. Tá JavaScript ag teastáil chuige sin.',
    genuine: 'Seiceáilte: tá an síniú ceart, agus deir an leathanach seo an rud céanna leis an admháil.',
    altered:
      'Tabhair faoi deara: athraíodh an admháil seo. Níl an síniú ceart, nó níl an téacs ar an leathanach seo ceart.',
    unable: 'Ní féidir leis an mbrabhsálaí seo an síniú a sheiceáil.',
    jws: 'An admháil (JWS)',
    key: 'An eochair (JWK)',
  },
  survey,
  marketing: {
    title: 'Nach bhfuil fógraíocht uait ach an oiread?',
    hint: 'Is leor cliceáil amháin. Gheobhaidh tú teachtaireachtaí faoi do chealú i gcónaí.',
    button: 'Níl fógraíocht uaim ach an oiread',
    declared: 'Ná seol fógraíocht chugam feasta.',
  },
  undo: {
    title: 'Ag fanacht tar éis an tsaoil?',
    lead: 'Fad a mhairfidh do shíntiús, is féidir leat do chealú a tharraingt siar. Deimhneoidh do sholáthraí ansin an leanfaidh sé.',
    button: 'Tarraing siar mo chealú',
  },
  startAgain: {
    title: 'Tosú arís?',
    lead: 'Ar mhaith leat teacht ar ais? Beidh fáilte romhat.',
    link: 'Tosaigh arís',
  },
  status: {
    title: 'Mar atá cúrsaí',
    ask: 'Scríobh an uimhir thagartha atá ar d’admháil.',
    reference: 'Uimhir thagartha',
    look: 'Féach',
    unknown: 'Ní aimsímid aon rud leis an uimhir thagartha seo. Seiceáil arís í, le do thoil.',
    received: 'Fuarthas é. Níor tugadh le fios fós gur próiseáladh é.',
    undone: 'Fuarthas d’iarratas ar fhanacht. Deimhneoidh do sholáthraí an leanfaidh do shíntiús.',
    stands: 'Ach fuarthas cealú eile nó tarraingt siar eile don síntiús céanna, agus tá sé i bhfeidhm fós.',
    standsNext: 'Ar mhaith leat fanacht? Tarraing siar é sin freisin, nó cuir ceist ar do sholáthraí.',
    scheduled: (day) =>
      day === undefined
        ? 'Próiseáladh é: críochnóidh do shíntiús.'
        : `Próiseáladh é: críochnóidh do shíntiús ar an ${day}.`,
    effective: (day) =>
      day === undefined ? 'Chríochnaigh do shíntiús.' : `Chríochnaigh do shíntiús ar an ${day}.`,
    failed:
      'Chuaigh rud éigin amú agus é á phróiseáil. Fuarthas do chealú mar sin féin. Coinnigh d’admháil agus fiafraigh de do sholáthraí faoi.',
    withdrawal: {
      scheduled: 'Tá do tharraingt siar á próiseáil.',
      effective: 'Próiseáladh do tharraingt siar.',
      failed:
        'Chuaigh rud éigin amú agus í á próiseáil. Fuarthas do tharraingt siar mar sin féin. Coinnigh d’admháil agus fiafraigh de do sholáthraí fúithi.',
    },
    updated: 'Nuashonraithe',
    contact: {
      open: (moment) => `Fuarthas do theachtaireacht. Gheobhaidh tú freagra faoin ${moment}.`,
      overdue: (moment) =>
        `Bhí freagra le fáil agat faoin ${moment}. Níor éirigh linn, agus tá brón orainn. Tá freagra fós le teacht ar do theachtaireacht.`,
      reported: 'Tuairiscíodh go bhfuil tú ag fanacht rófhada.',
      answered: 'Freagraíodh do theachtaireacht.',
      unasked: 'Fuarthas do theachtaireacht. Ní raibh freagra uait.',
      readIt: 'Oscail d’admháil chun an freagra a léamh.',
      solved: 'Dúirt tú linn gur réitíodh é.',
      reopened: (moment) => `Dúirt tú linn nár réitíodh é fós. Gheobhaidh tú freagra eile faoin ${moment}.`,
      you: (moment) => `Do theachtaireacht, ${moment}`,
      team: (moment) => `Ár bhfreagra, ${moment}`,
      erased: 'Scriosadh an téacs seo.',
      question: 'Ar réitigh sé seo é?',
      yes: 'Réitíodh é',
      no: 'Níor réitíodh é fós',
      stillNot: 'Níor réitíodh é tar éis an tsaoil?',
    },
  },
  problem: {
    title: 'Níor oibrigh sé seo fós',
    notReceived: 'Ní bhfuarthas aon rud fós. Tá gach rud a líon tú isteach anseo thíos.',
    fix: 'Seiceáil é seo, le do thoil',
    again: 'Seol arís',
    busy: 'Tá sé róghnóthach anseo faoi láthair. Fan cúpla soicind agus seol arís é.',
    internal: 'Chuaigh rud éigin amú anseo. Seol arís é; ní dochar ar bith é a sheoladh faoi dhó.',
    tooLarge: 'Tá an téacs rófhada. Giorraigh é agus seol arís é.',
    reused: 'Fuarthas rud éigin ón leathanach seo cheana, agus téacs eile ann.',
    reusedLead: 'Ar mhaith leat an téacs seo a sheoladh freisin? Is féidir, mar theachtaireacht nua.',
    takenBack:
      'Fuarthas an cealú seo cheana, agus tharraing tú siar é ina dhiaidh sin. Mar sin níl sé i bhfeidhm a thuilleadh.',
    takenBackLead: 'Ar mhaith leat cealú mar sin féin? Is féidir, mar theachtaireacht nua.',
    sendAsNew: 'Seol mar theachtaireacht nua',
    forbidden:
      'Ní féidir é seo a dhéanamh ach ó leathanach na seirbhíse seo féin. Téigh ansin agus bain triail eile as.',
    notFound: 'Níl an leathanach seo ann, nó níl sé ann a thuilleadh.',
    erased:
      'Scriosadh an méid a bhí anseo. Ar choinnigh tú féin an admháil? Má choinnigh, cruthaíonn sí fós cad a fuarthas, agus cathain.',
    config: 'Thug an suíomh ar tháinig tú uaidh sonraí dúinn nach bhfuil i gceart.',
    configFor: 'Don té a bhfuil an suíomh faoina chúram:',
    otherWays: 'Arbh fhearr leat bealach eile?',
    mail: 'Seol ríomhphost chuig',
    phone: 'Cuir glao ar',
    post: 'Scríobh chuig',
    malformed: 'Níl sé seo i gceart fós. Seiceáil é, le do thoil.',
    missing: 'Líon isteach é seo, le do thoil.',
  },
};

export default ga;
