/** Dansk, til den der opsiger. */
import type { CancelStrings } from './nl.ts';

const da: CancelStrings = {
  entry: 'Opsig abonnement',
  close: 'Luk',
  keep: 'Behold mit abonnement',
  review: {
    title: (plan) => (plan ? `Opsig ${plan}` : 'Opsig dit abonnement'),
    endsOn: 'Hvis du opsiger nu, løber dit abonnement til og med den',
    endsUnknown:
      'Vi kan ikke sige med sikkerhed, hvornår dit abonnement slutter. Du kan godt opsige alligevel.',
    factsMissing: 'Siden har ikke nok oplysninger om dit abonnement til at regne det ud.',
    why: 'Hvorfor denne dato?',
    whyUnknown: 'Hvorfor ved vi det ikke?',
    chargesLabel: 'Det skal du stadig betale',
    nothingMore: 'Ikke mere',
    charge: (amount, day) => `${amount} den ${day}`,
    chargesUnknown: 'Det kan vi ikke sige med sikkerhed. Se i dine vilkår, eller spørg.',
    untilLabel: 'Indtil da',
    until: 'Alt fortsætter som nu.',
    messageLabel: 'Det sender vi for dig',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Jeg opsiger mit abonnement på ${plan}.` : 'Jeg opsiger mit abonnement.'),
    contract: (contract) => `Kundenummer eller aftalenummer: ${contract}.`,
    endsOn: (day) => `Ifølge denne side er den sidste dag den ${day}.`,
    asap: 'Gerne så hurtigt som muligt.',
  },
  sending: { title: 'Vi sender din opsigelse', lead: 'Et øjeblik. Luk ikke siden endnu.' },
  waiting: {
    title: 'Ikke modtaget endnu',
    device:
      'Din opsigelse er ikke nået frem endnu. Den er gemt på denne enhed, og vi bliver ved med at prøve. Også hvis du lukker siden og kommer tilbage senere.',
    page: 'Din opsigelse er ikke nået frem endnu. Lad siden være åben, så bliver vi ved med at prøve.',
    next: (time) => `Vi prøver igen kl. ${time}.`,
    retry: 'Prøv nu',
    form: 'Opsig på en almindelig side',
    badge: 'Din opsigelse er ikke modtaget endnu.',
  },
  attention: {
    title: 'Din opsigelse er ikke modtaget',
    badge: 'Din opsigelse er ikke modtaget. Noget skal rettes.',
  },
  unsent: {
    title: 'Vil du stadig opsige?',
    badge: 'En tidligere opsigelse er ikke sendt.',
  },
  sent: {
    title: 'Din opsigelse er sendt',
    badge: 'Din opsigelse er sendt.',
  },
  received: {
    title: 'Din opsigelse er modtaget',
    lead: (moment) => `Modtaget den ${moment}.`,
    referenceLabel: 'Referencenummer',
    endsLabel: 'Dit abonnement løber til og med',
    endsUnknown: 'Det får du besked om',
    badge: 'Din opsigelse er modtaget.',
  },
  show: 'Se',
};

export default da;
