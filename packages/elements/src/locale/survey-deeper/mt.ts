/** Malti, għal dak li jiġi wara raġuni. */
import type { DeeperStrings } from './nl.ts';

const mt: DeeperStrings = {
  more: 'Tixtieq tgħidha b’mod aktar preċiż?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Li ili żmien klijent ma kien jgħodd xejn',
      new_customers_first: 'Klijenti ġodda ngħataw aħjar',
      not_listened: 'Ħadd ma semagħni',
      impersonal: 'Kont biss numru',
    },
    customer_service: {
      no_reply: 'Ma rċevejtx tweġiba',
      late_reply: 'It-tweġiba waslet tard wisq',
      not_solved: 'Il-problema tiegħi ma ssolvietx',
      hard_to_reach: 'Ma stajt inkellem lil ħadd',
    },
    too_expensive: {
      price_increase: 'Il-prezz għola',
      not_worth_it: 'Kont nieħu ftit wisq għal flusi',
      unexpected_costs: 'Kien hemm spejjeż li ma stennejthomx',
      budget: 'Irrid inqis kemm nonfoq',
    },
    unused: {
      no_time: 'Ma nsibx ħin għalih',
      no_longer_needed: 'M’għadnix neħtieġu',
      temporary_need: 'Kelli bżonnu għal ftit biss',
      forgotten: 'Kont insejt li għandi dan',
    },
    missing_features: {
      something_missing: 'Hemm xi ħaġa nieqsa li neħtieġ',
      low_quality: 'Il-kwalità ma kinitx tajba',
      late_delivery: 'Wasal tard wisq, jew ma wasalx',
      too_complex: 'Ikkumplikat wisq',
      technical_problems: 'Ma jaħdimx sew',
    },
    switched_service: {
      cheaper_elsewhere: 'Band’oħra jiswa inqas',
      better_elsewhere: 'Xi ħaġa oħra hi aħjar għalija',
      free_alternative: 'Issa nuża xi ħaġa b’xejn',
    },
    circumstances_changed: {
      moving: 'Se nbiddel id-dar',
      household_changed: 'Inbidlet xi ħaġa fid-dar',
      income_changed: 'Xogħli jew il-qligħ tiegħi nbidel',
      bereavement: 'Il-persuna li kien għaliha mietet',
    },
  },
  replies: {
    not_valued: 'Jiddispjaċina. Ma kellekx tħossok hekk.',
    loyalty_unnoticed: 'Jiddispjaċina. Il-lealtà tiegħek kellha tgħodd.',
    not_listened: 'Jiddispjaċina. Kellna nisimgħuk aħjar.',
    customer_service: 'Skużana talli ħallejniek tistenna. Ma kellux ikun hekk.',
    no_reply: 'Skużana talli ma rċevejtx tweġiba. Ma kellux jiġri.',
    not_solved: 'Skużana talli ma għinniekx. Ma kellux ikun hekk.',
    hard_to_reach: 'Skużana talli ma stajtx tilħaqna. Ma kellux ikun hekk.',
    too_expensive: 'Nifhmu. Grazzi talli għedtilna.',
    unexpected_costs: 'L-ispejjeż qatt m’għandhom ikunu sorpriża. Jiddispjaċina.',
    unused: 'Mela jagħmel sens li tieqaf.',
    missing_features: 'Jiddispjaċina li ma kienx dak li stajt tistenna.',
    late_delivery: 'Jiddispjaċina li kellek tistenna xi ħaġa li ħallast għaliha.',
    switched_service: 'Nifirħu li sibt xi ħaġa aħjar għalik.',
    circumstances_changed: 'Grazzi talli għedtilna. Nixtiqulek kull ġid.',
    bereavement: 'Nagħtuk il-kondoljanzi tagħna. Nixtiqulek il-kuraġġ.',
    other: 'Għidha b’kliemek.',
  },
  questions: {
    not_valued: 'X’kellna nagħmlu b’mod differenti?',
    customer_service: 'Dwar xiex kienet il-mistoqsija tiegħek?',
    too_expensive: 'X’prezz kien ikun ġust għalik?',
    unexpected_costs: 'X’kienu dawn l-ispejjeż?',
    unused: 'Għalxiex kont tużah?',
    missing_features: 'X’kien nieqes, jew ma kienx tajjeb?',
    something_missing: 'X’kien nieqes?',
    low_quality: 'X’ma kienx tajjeb?',
    late_delivery: 'X’wasal tard wisq, jew ma wasalx?',
    too_complex: 'X’kien diffiċli?',
    technical_problems: 'X’mar ħażin?',
    switched_service: 'X’jogħġbok aktar hemm?',
    other: 'X’inhi r-raġuni tiegħek?',
  },
  notify: {
    label: 'Għarrfuni meta dan jissolva',
    hint: 'Nużaw l-indirizz tiegħek għal dan biss.',
    email: 'L-indirizz tal-email tiegħek',
    missing: 'Ikteb l-indirizz tal-email tiegħek, jew neħħi l-marka.',
    malformed: 'Dan l-indirizz tal-email għadu mhux tajjeb. Irid ikun bħal isem@ezempju.mt.',
    promised: 'Meta dan jissolva, ngħarrfuk.',
  },
};

export default mt;
