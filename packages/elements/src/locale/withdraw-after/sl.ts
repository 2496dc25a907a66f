/** Slovenščina, za odstop, ki ni kar tako prispel, in da se shrani dokazilo. */
import type { AfterStrings } from './nl.ts';

const sl: AfterStrings = {
  save: 'Shrani kot datoteko',
  fileName: 'potrdilo-o-prejemu',
  otherWays: {
    title: 'Raje drugače?',
    lead: 'Seveda. Uporabite lahko to besedilo.',
    textLabel: 'Besedilo vašega odstopa',
    copy: 'Kopiraj besedilo',
    copied: 'Kopirano',
    mail: 'Po e-pošti na',
    subject: 'Odstop od pogodbe',
    phone: 'Po telefonu na',
    post: 'Po pošti na naslov',
  },
  attention: {
    lead: 'V tem, kar smo poslali, nekaj ni prav. Vse, kar ste vpisali, je še tu.',
    field: (field) => `Preverite še: ${field}.`,
    failed: 'Pri pošiljanju je šlo nekaj narobe. Vse, kar ste vpisali, je še tu.',
    revise: 'Nazaj na moje podatke',
    retry: 'Poskusi še enkrat',
  },
  unsent: {
    lead: (day) => `Vaš odstop (${day}) ni nikoli prispel. Brez vaše privolitve ga zdaj ne pošljemo.`,
    send: 'Da, pošlji moj odstop',
    discard: 'Ne, ne pošlji',
  },
  sent: {
    lead: (moment) => `Poslano: ${moment}.`,
    unproved: 'To spletno mesto ne pošlje dokazila, da je vaš odstop prispel. Zato si shranite to besedilo.',
  },
};

export default sl;
