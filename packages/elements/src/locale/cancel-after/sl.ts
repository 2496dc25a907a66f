/** Slovenščina, za čas po odpovedi: shraniti dokazilo in pot nazaj. */
import type { AfterStrings } from './nl.ts';

const sl: AfterStrings = {
  notAccepted: 'To dokazuje, da je vaša odpoved prispela in kdaj. Ne pove pa, ali je že obdelana.',
  receipt: 'Prikaži potrdilo o prejemu',
  save: 'Shrani kot datoteko',
  fileName: 'potrdilo-o-prejemu',
  otherWays: {
    title: 'Raje drugače?',
    lead: 'Seveda. Uporabite lahko to besedilo.',
    textLabel: 'Besedilo vaše odpovedi',
    copy: 'Kopiraj besedilo',
    copied: 'Kopirano',
    mail: 'Po e-pošti na',
    subject: 'Odpoved naročnine',
    phone: 'Po telefonu na',
    post: 'Po pošti na naslov',
  },
  undo: {
    declared: (moment) => `Preklicujem svojo odpoved (${moment}). Naročnino želim obdržati.`,
    summary: 'Vseeno ostanete?',
    lead: 'Dokler vaša naročnina traja, lahko odpoved prekličete.',
    button: 'Prekliči odpoved',
    sending: 'Pošiljamo preklic odpovedi.',
    waiting: 'Preklic še ni prejet. Do takrat vaša odpoved velja. Poskušamo naprej.',
    attention: 'Preklic ni bil prejet. Vaša odpoved torej še velja.',
  },
};

export default sl;
