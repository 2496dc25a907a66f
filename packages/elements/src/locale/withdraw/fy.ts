/** Frysk, foar wa’t herropt. */
import type { WithdrawStrings } from './nl.ts';

const fy: WithdrawStrings = {
  entry: 'Oerienkomst hjir herroppe',
  confirm: 'Herropping befêstigje',
  close: 'Slute',
  keep: 'Dochs net herroppe',
  review: {
    title: 'Jo oerienkomst herroppe',
    lead: 'Mei herroppe draaie jo de keap werom. Wêrom, dat hoege jo net te sizzen.',
    open: (day, left) => `Jo kinne jo noch betinke oant en mei ${day} (${left}).`,
    daysLeft: (days) => ['hjoed is de lêste dei', 'moarn is de lêste dei'][days] ?? `noch ${days} dagen`,
    over: (day) =>
      `Neffens ús berekkening rûn jo betinktiid oant en mei ${day}. Jo meie jo herropping dochs stjoere. Jo krije dan in ûntfangstbewiis, en jo oanbieder heart jo te antwurdzjen.`,
    unknown: 'Oant wannear’t jo jo betinke kinne, witte wy hjir net wis. Jo herropping stjoere kin gewoan.',
    factsMissing: 'Dizze side jout net genôch gegevens oer jo oerienkomst om dat út te rekkenjen.',
    why: 'Wêrom dizze datum?',
    whyUnknown: 'Wêrom is dat net bekend?',
    refund: 'Jo jild werom',
    refundBy: (day, sum) => (sum ? `${sum}, op syn lêst op ${day}` : `Op syn lêst op ${day}`),
    goods: 'Wat jo krigen hawwe',
    returnBy: (day) => `Stjoere jo werom, op syn lêst op ${day}`,
    items: 'Giet it mar om in part?',
    itemsHint: 'Krúsje dan oan wat jo weromdraaie. Krúsje jo neat oan, dan giet it om alles.',
    messageLabel: 'Dit stjoere wy foar jo',
    instead: 'Opsizze is wat oars. Dan bliuwt de keap stean en hâlde jo op foar de takomst.',
    insteadLink: 'Ik wol opsizze, net herroppe',
  },
  fields: {
    who: 'Jo gegevens',
    name: 'Namme',
    contract: 'Bestelnûmer of kontraktnûmer',
    contractHint: 'Witte jo it nûmer net? Skriuw dan wat jo kochten, en wannear.',
    email: 'E-mailadres',
    notSent: 'Dit is noch net ferstjoerd',
    errors: {
      missing: 'Folje dit noch yn.',
      malformed: 'Dit kloppet noch net hielendal. Wolle jo it neisjen?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Ik herrop myn oerienkomst: ${what}.` : 'Ik herrop myn oerienkomst.'),
    onlyItems: (items) => `It giet allinnich om: ${items.join('; ')}.`,
    order: (reference) => `Bestelnûmer of kontraktnûmer: ${reference}.`,
    from: (name) => `Namme: ${name}.`,
    email: (email) => `E-mailadres: ${email}.`,
  },
  sending: { title: 'Wy stjoere jo herropping', lead: 'In amerijke. Slút dizze side noch net.' },
  waiting: {
    title: 'Noch net ûntfongen',
    device:
      'Jo herropping is noch net oankaam, mar wol bewarre op dit apparaat. Wy besykje it fansels op ’e nij. Ek as jo de side slute en letter weromkomme.',
    page: 'Jo herropping is noch net oankaam. Lit dizze side iepen, dan bliuwe wy it besykjen.',
    next: (time) => `Wy besykje it wer om ${time}.`,
    retry: 'Besykje it no',
    form: 'Herroppe op in gewoane side',
    badge: 'Jo herropping is noch net ûntfongen.',
  },
  attention: {
    title: 'Jo herropping is net ûntfongen',
    badge: 'Jo herropping is net ûntfongen. Der moat wat oanpast wurde.',
  },
  unsent: {
    title: 'Wolle jo noch herroppe?',
    badge: 'In herropping fan earder is net ferstjoerd.',
  },
  sent: {
    title: 'Jo herropping is ferstjoerd',
    badge: 'Jo herropping is ferstjoerd.',
  },
  received: {
    title: 'Jo herropping is ûntfongen',
    lead: (moment) => `Untfongen op ${moment}.`,
    referenceLabel: 'Skaaimerk',
    notAccepted: 'Dit bewiist dat jo herropping oankaam is, en wannear. Oft se al ôfhannele is, seit it net.',
    receipt: 'Untfangstbewiis besjen',
    badge: 'Jo herropping is ûntfongen.',
  },
  show: 'Besjen',
};

export default fy;
