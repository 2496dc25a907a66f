/** Eesti keel, ülesütlejale. */
import type { CancelStrings } from './nl.ts';

const et: CancelStrings = {
  entry: 'Ütle tellimus üles',
  close: 'Sulge',
  keep: 'Jätan tellimuse alles',
  review: {
    title: (plan) => (plan ? `Ütle tellimus üles: ${plan}` : 'Ütle oma tellimus üles'),
    endsOn: 'Kui ütled tellimuse praegu üles, on selle viimane päev',
    endsUnknown: 'Me ei saa kindlalt öelda, millal sinu tellimus lõpeb. Üles öelda saad selle ikkagi.',
    factsMissing: 'Sellel lehel ei ole sinu tellimuse kohta piisavalt andmeid, et seda välja arvutada.',
    why: 'Miks just see kuupäev?',
    whyUnknown: 'Miks see teada ei ole?',
    chargesLabel: 'Mida sa veel maksad',
    nothingMore: 'Rohkem mitte midagi',
    charge: (amount, day) => `${day}: ${amount}`,
    chargesUnknown: 'Seda me kindlalt öelda ei saa. Vaata lepingutingimusi või küsi järele.',
    untilLabel: 'Selle päevani',
    until: 'Kõik jääb nii, nagu on.',
    messageLabel: 'Selle saadame sinu nimel',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Ütlen oma tellimuse üles: ${plan}.` : 'Ütlen oma tellimuse üles.'),
    contract: (contract) => `Kliendi- või lepingunumber: ${contract}.`,
    endsOn: (day) => `Selle lehe järgi on viimane päev ${day}.`,
    asap: 'Palun võimalikult kiiresti.',
  },
  sending: { title: 'Saadame sinu avaldust', lead: 'Üks hetk. Palun ära seda lehte veel sulge.' },
  waiting: {
    title: 'Pole veel kätte saadud',
    device:
      'Sinu avaldus ei ole veel kohale jõudnud. See on siia seadmesse salvestatud ja me proovime edasi. Ka siis, kui lehe sulged ja hiljem tagasi tuled.',
    page: 'Sinu avaldus ei ole veel kohale jõudnud. Jäta see leht lahti, siis proovime edasi.',
    next: (time) => `Proovime uuesti kell ${time}.`,
    retry: 'Proovi kohe',
    form: 'Ütle üles tavalisel lehel',
    badge: 'Sinu ülesütlemisavaldust pole veel kätte saadud.',
  },
  attention: {
    title: 'Sinu ülesütlemisavaldust ei saadud kätte',
    badge: 'Sinu ülesütlemisavaldust ei saadud kätte. Midagi on vaja parandada.',
  },
  unsent: {
    title: 'Kas soovid veel tellimuse üles öelda?',
    badge: 'Varasem ülesütlemisavaldus jäi saatmata.',
  },
  sent: {
    title: 'Sinu ülesütlemisavaldus on saadetud',
    badge: 'Sinu ülesütlemisavaldus on saadetud.',
  },
  received: {
    title: 'Sinu ülesütlemisavaldus on kätte saadud',
    lead: (moment) => `Kätte saadud: ${moment}.`,
    referenceLabel: 'Avalduse number',
    endsLabel: 'Sinu tellimuse viimane päev',
    endsUnknown: 'Sellest antakse sulle veel teada',
    badge: 'Sinu ülesütlemisavaldus on kätte saadud.',
  },
  show: 'Vaata',
};

export default et;
