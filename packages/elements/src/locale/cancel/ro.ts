/** Română, pentru cine reziliază. */
import type { CancelStrings } from './nl.ts';

const ro: CancelStrings = {
  entry: 'Reziliați abonamentul',
  close: 'Închideți',
  keep: 'Păstrez abonamentul',
  review: {
    title: (plan) => (plan ? `Reziliați ${plan}` : 'Reziliați abonamentul'),
    endsOn: 'Dacă reziliați acum, abonamentul mai durează până la sfârșitul zilei de',
    endsUnknown: 'Aici nu putem spune sigur când se încheie abonamentul. Puteți rezilia oricum.',
    factsMissing: 'Această pagină nu dă destule date despre abonament ca să calculăm asta.',
    why: 'De ce această dată?',
    whyUnknown: 'De ce nu se știe?',
    chargesLabel: 'Ce mai plătiți',
    nothingMore: 'Nimic',
    charge: (amount, day) => `${amount} pe ${day}`,
    chargesUnknown: 'Aici nu știm sigur. Uitați-vă în condițiile contractului sau întrebați.',
    untilLabel: 'Până în acea zi',
    until: 'Totul rămâne cum este.',
    messageLabel: 'Iată ce trimitem în numele dumneavoastră',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Îmi reziliez abonamentul la ${plan}.` : 'Îmi reziliez abonamentul.'),
    contract: (contract) => `Număr de client sau de contract: ${contract}.`,
    endsOn: (day) => `Conform acestei pagini, ultima zi este ${day}.`,
    asap: 'Cât mai curând posibil, vă rog.',
  },
  sending: { title: 'Trimitem rezilierea', lead: 'Un moment. Vă rugăm să nu închideți încă pagina.' },
  waiting: {
    title: 'Încă nu a fost primită',
    device:
      'Rezilierea nu a ajuns încă. Este păstrată pe acest dispozitiv și încercăm mai departe, chiar dacă închideți pagina și reveniți mai târziu.',
    page: 'Rezilierea nu a ajuns încă. Lăsați pagina deschisă și încercăm mai departe.',
    next: (time) => `Încercăm din nou la ora ${time}.`,
    retry: 'Încercați acum',
    form: 'Reziliați pe o pagină simplă',
    badge: 'Rezilierea nu a fost încă primită.',
  },
  attention: {
    title: 'Rezilierea nu a fost primită',
    badge: 'Rezilierea nu a fost primită. Trebuie corectat ceva.',
  },
  unsent: {
    title: 'Mai doriți să reziliați?',
    badge: 'O reziliere anterioară nu a fost trimisă.',
  },
  sent: {
    title: 'Rezilierea a fost trimisă',
    badge: 'Rezilierea a fost trimisă.',
  },
  received: {
    title: 'Rezilierea a fost primită',
    lead: (moment) => `Primită pe ${moment}.`,
    referenceLabel: 'Număr de referință',
    endsLabel: 'Abonamentul durează până la sfârșitul zilei de',
    endsUnknown: 'Veți afla ulterior',
    badge: 'Rezilierea a fost primită.',
  },
  show: 'Vedeți',
};

export default ro;
