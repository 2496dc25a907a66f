/** Gaeilge, faoin rud atá fós ag fanacht ar an ngléas seo. */
import type { DeviceStrings } from './nl.ts';

const ga: DeviceStrings = {
  title: 'Ar an ngléas seo',
  lead: 'Ní bhfuarthas é seo fós. Go dtí sin, is ar an ngléas seo amháin atá sé.',
  names: {
    'cancellation.requested': 'Cealú',
    'cancellation.undone': 'Tarraingt siar cealaithe',
    'withdrawal.requested': 'Tarraingt siar ó chonradh',
    'contact.submitted': 'Ceist nó gearán',
    'survey.answered': 'Freagra ar an gceist “cén fáth”',
    'preferences.changed': 'Iarratas gan fógraíocht a sheoladh feasta',
  },
  other: 'Teachtaireacht',
  since: (moment) => `Ón ${moment}.`,
  state: {
    sending: 'Táimid á sheoladh anois.',
    waiting:
      'Ní bhfuarthas é fós. Leanfaimid orainn ag iarraidh é a sheoladh fad atá an leathanach seo ar oscailt.',
    attention: 'Níor glacadh leis. Bain triail eile as, nó déan teagmháil linn.',
    unsent: 'Ní sheolfaimid é mura n-iarrann tú é.',
    sent: 'Seoladh é. Ní féidir linn a fheiceáil anseo ar tháinig sé.',
    gone: 'Scriosadh é.',
  },
  received: (reference) => (reference ? `Fuarthas é. Uimhir thagartha: ${reference}.` : 'Fuarthas é.'),
  send: 'Seol anois',
  delete: 'Scrios den ghléas seo',
  sure: 'An bhfuil tú cinnte? Ní sheolfaimid é ina dhiaidh sin. Níor tháinig admháil riamh, mar sin ná bí ag brath air gur tháinig sé.',
  sureDraft: 'An bhfuil tú cinnte? Beidh sé imithe ansin.',
  yes: 'Scrios é',
  no: 'Fág ann é',
  draft: 'Téacs a bhí á scríobh agat. Is sa chluaisín seo amháin atá sé, agus níor seoladh é.',
};

export default ga;
