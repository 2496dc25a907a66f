/** Frysk, foar wa’t opseit. */
import type { CancelStrings } from './nl.ts';

const fy: CancelStrings = {
  entry: 'Abonnemint opsizze',
  close: 'Slute',
  keep: 'Ik hâld myn abonnemint',
  review: {
    title: (plan) => (plan ? `${plan} opsizze` : 'Jo abonnemint opsizze'),
    endsOn: 'As jo no opsizze, rint jo abonnemint noch oant en mei',
    endsUnknown: 'Wannear’t jo abonnemint ophâldt, witte wy hjir net wis. Opsizze kin gewoan.',
    factsMissing: 'Dizze side jout net genôch gegevens oer jo abonnemint om dat út te rekkenjen.',
    why: 'Wêrom dizze datum?',
    whyUnknown: 'Wêrom is dat net bekend?',
    chargesLabel: 'Wat jo noch betelje',
    nothingMore: 'Neat mear',
    charge: (amount, day) => `${amount} op ${day}`,
    chargesUnknown: 'Dat witte wy hjir net wis. Sjoch yn jo betingsten of freegje it nei.',
    untilLabel: 'Oant dy dei',
    until: 'Alles bliuwt sa’t it is.',
    messageLabel: 'Dit stjoere wy foar jo',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Ik sis myn abonnemint op ${plan} op.` : 'Ik sis myn abonnemint op.'),
    contract: (contract) => `Klantnûmer of kontraktnûmer: ${contract}.`,
    endsOn: (day) => `Neffens dizze side is ${day} de lêste dei.`,
    asap: 'Graach sa gau as it kin.',
  },
  sending: { title: 'Wy stjoere jo opsizzing', lead: 'In amerijke. Slút dizze side noch net.' },
  waiting: {
    title: 'Noch net ûntfongen',
    device:
      'Jo opsizzing is noch net oankaam, mar wol bewarre op dit apparaat. Wy besykje it fansels op ’e nij. Ek as jo de side slute en letter weromkomme.',
    page: 'Jo opsizzing is noch net oankaam. Lit dizze side iepen, dan bliuwe wy it besykjen.',
    next: (time) => `Wy besykje it wer om ${time}.`,
    retry: 'Besykje it no',
    form: 'Opsizze op in gewoane side',
    badge: 'Jo opsizzing is noch net ûntfongen.',
  },
  attention: {
    title: 'Jo opsizzing is net ûntfongen',
    badge: 'Jo opsizzing is net ûntfongen. Der moat wat oanpast wurde.',
  },
  unsent: {
    title: 'Wolle jo noch opsizze?',
    badge: 'In opsizzing fan earder is net ferstjoerd.',
  },
  sent: {
    title: 'Jo opsizzing is ferstjoerd',
    badge: 'Jo opsizzing is ferstjoerd.',
  },
  received: {
    title: 'Jo opsizzing is ûntfongen',
    lead: (moment) => `Untfongen op ${moment}.`,
    referenceLabel: 'Skaaimerk',
    endsLabel: 'Jo abonnemint rint oant en mei',
    endsUnknown: 'Dat hearre jo noch',
    badge: 'Jo opsizzing is ûntfongen.',
  },
  show: 'Besjen',
};

export default fy;
