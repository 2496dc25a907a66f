/** Slovenščina, za odpoved, ki ni kar tako prispela. */
import type { TroubleStrings } from './nl.ts';

const sl: TroubleStrings = {
  attention: {
    lead: 'V tem, kar smo poslali, nekaj ni prav. Vse, kar ste vpisali, je še tu.',
    field: (field) => `Preverite še: ${field}.`,
    failed: 'Pri pošiljanju je šlo nekaj narobe. Vse, kar ste vpisali, je še tu.',
    revise: 'Nazaj na moje podatke',
    retry: 'Poskusi še enkrat',
  },
  unsent: {
    lead: (day) => `Vaša odpoved (${day}) ni nikoli prispela. Brez vaše privolitve je zdaj ne pošljemo.`,
    send: 'Da, pošlji mojo odpoved',
    discard: 'Ne, ne pošlji',
  },
  sent: {
    lead: (moment) => `Poslano: ${moment}.`,
    unproved:
      'To spletno mesto ne pošlje dokazila, da je vaša odpoved prispela. Zato si shranite to besedilo.',
  },
};

export default sl;
