/** Frysk, foar it oersjoch fan rjochten. */
import why from '../why/fy.ts';
import type { RightsStrings } from './nl.ts';

const fy: RightsStrings = {
  ...why,
  title: 'Jo rjochten op in rige',
  loading: 'Wy sykje de regels op…',
  choice: {
    undo: (until) => `Jo kinne de keap noch weromdraaie, oant en mei ${until}.`,
    stop: (ends) => `Wolle jo ophâlde? As jo hjoed opsizze, rint jo abonnemint noch oant en mei ${ends}.`,
    justStop: 'Wolle jo ophâlde? Dan sizze jo op.',
    instead: (ends) => `As jo yn it plak dêrfan opsizze, rint jo abonnemint troch oant en mei ${ends}.`,
    later: 'Dêrnei kinne jo opsizze.',
    ended: (day) => `Jo abonnemint is op ${day} fansels ophâlden. Opsizze hoecht net mear.`,
    past: 'Jo betinktiid is foarby, foar safier’t wy dat útrekkenje kinne.',
    unknown: 'Oft jo de keap ek noch weromdraaie kinne, is net fêststeld.',
  },
  cancel: {
    title: 'Opsizze',
    lead: 'Opsizze is ophâlde foar de takomst. Oant en mei jo lêste dei bliuwt alles sa’t it is.',
  },
  withdraw: {
    title: 'Jo betinke (herroppe)',
    lead: 'Herroppe is de keap weromdraaie. Jo krije jild werom, en wat jo thús krigen, stjoere jo werom.',
    past: 'Hat gjinien jo oer jo betinktiid ferteld? Dan kin dy langer duorje.',
  },
  notices: {
    title: 'Wat it bedriuw jo fertelle moat',
    lead: 'Dat moat op ’e tiid, sadat jo noch kieze kinne.',
    due: {
      renewal: 'Op syn lêst dan moatte jo hearre dat jo abonnemint ferlinge wurdt',
      trial: 'Op syn lêst dan moatte jo hearre dat jo proef ôfrint',
    },
    was: {
      renewal: 'Op syn lêst doe moasten jo hearre dat jo abonnemint ferlinge wurdt',
      trial: 'Op syn lêst doe moasten jo hearre dat jo proef ôfrint',
    },
  },
  facts: {
    endsOn: 'As jo hjoed opsizze, is dit jo lêste dei',
    ended: 'Jo abonnemint rûn oant en mei',
    charges: 'Dit betelje jo noch oant dy dei',
    nextRenewal: 'Folgjende perioade, as jo neat dogge',
    latestNotice: 'Op syn lêst opsizze om dy perioade foar te wêzen',
    latestNoticePast: 'Om dy perioade foar te wêzen, moasten jo opsizze op syn lêst op',
    withdrawal: 'Hoe lang’t jo jo noch betinke kinne',
    withdrawalOpen: 'Oant en mei dizze dei kinne jo jo noch betinke',
    withdrawalPast: 'Jo betinktiid rûn oant en mei',
    refund: 'As jo jo hjoed betinke, krije jo werom',
  },
  daysLeft: (days) => ['hjoed is de lêste dei', 'moarn is de lêste dei'][days] ?? `noch ${days} dagen`,
  charges: (times, last) => (times === 1 ? `op ${last}` : `yn ${times} kear, it lêst op ${last}`),
  nothingMore: 'Neat mear',
  by: (day, distance) => `op syn lêst op ${day}, ${distance}`,
  anyTime: 'Elk momint',
  noRenewal: 'Net ien',
  notEstablished: 'Net fêststeld',
  why: 'Wêrom?',
  whyUnknown: 'Wêrom witte wy dat net?',
  disputed: 'Wêr’t de boarnen it net oer iens binne',
  rules: 'Lês de regels sels',
  force: {
    'in-force': '',
    adopted: 'Oannommen, jildt noch net',
    announced: 'Oankundige',
    proposed: 'Foarstel',
    vacated: 'Troch in rjochter skrast',
    repealed: 'Jildt net mear',
  },
  reviewed: (day) => `Dizze regels binne foar it lêst neisjoen op ${day}.`,
  unconfigured: 'Wy witte net genôch oer dit abonnemint om jo datums sjen te litten. Opsizze kin gewoan.',
  failed: 'De regels koene net laden wurde. Opsizze kin gewoan.',
  retry: 'Besykje it noch in kear',
};

export default fy;
