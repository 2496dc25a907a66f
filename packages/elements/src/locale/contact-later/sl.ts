/** Slovenščina, za sporočilo, ki ni kar tako prispelo. Datum je v imenovalniku, zato stavki tudi. */
import type { LaterStrings } from './nl.ts';

const sl: LaterStrings = {
  attention: {
    lead: 'V tem, kar smo poslali, nekaj ni prav. Kar ste napisali, je še tu.',
    field: (field) => `Preverite še: ${field}.`,
    failed: 'Pri pošiljanju je šlo nekaj narobe. Kar ste napisali, je še tu.',
    revise: 'Nazaj na moje sporočilo',
    retry: 'Poskusi še enkrat',
  },
  unsent: {
    lead: (day) => `Vaše sporočilo (${day}) ni nikoli prispelo. Brez vaše privolitve ga zdaj ne pošljemo.`,
    send: 'Da, pošlji moje sporočilo',
    discard: 'Ne, ne pošlji',
  },
  sent: {
    lead: (moment) => `Poslano: ${moment}.`,
    unproved:
      'To spletno mesto ne pošlje dokazila, da je vaše sporočilo prispelo. Zato si shranite to besedilo.',
  },
  received: {
    promised: (moment) => `Odgovorili vam bomo. Rok za to je ${moment}.`,
    none: 'Vaše sporočilo bomo prebrali. Odgovora nanj ne boste dobili.',
    unknown: 'Ni navedeno, do kdaj boste dobili odgovor. Kar vprašajte.',
    sorry: 'Hvala, da ste nam to povedali. Žal nam je, da ni bilo tako, kot bi moralo biti.',
    later: (told) =>
      `Ko ste pisali, je bil tu naveden rok ${told}. Žal nam je, da bo pozneje. Velja tisto, kar je na vašem potrdilu o prejemu.`,
    at: 'Prejeto',
    answerBy: 'Rok za odgovor',
    follow: 'Prikaži stanje',
    receipt: 'Prikaži potrdilo o prejemu',
    keep: 'Shranite to povezavo ali potrdilo o prejemu: tam boste prebrali odgovor in povedali, ali je rešeno.',
    notAnswered: 'To dokazuje, da je vaše sporočilo prispelo in kdaj. To še ni odgovor.',
    again: 'Pošlji še eno sporočilo',
  },
  otherWays: {
    title: 'Raje drugače?',
    lead: 'Seveda. Uporabite lahko to besedilo.',
    textLabel: 'Besedilo vašega sporočila',
    copy: 'Kopiraj besedilo',
    copied: 'Kopirano',
    mail: 'Po e-pošti na',
    subject: 'Moje sporočilo',
    phone: 'Po telefonu na',
    post: 'Po pošti na naslov',
  },
};

export default sl;
