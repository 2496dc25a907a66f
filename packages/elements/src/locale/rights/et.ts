/** Eesti keel, õiguste ülevaate jaoks. Kuupäev on nimetavas, seega on laused ehitatud selle järgi. */
import why from '../why/et.ts';
import type { RightsStrings } from './nl.ts';

const et: RightsStrings = {
  ...why,
  title: 'Sinu õigused lühidalt',
  loading: 'Otsime reegleid…',
  choice: {
    undo: (until) => `Saad ostu veel tühistada. Viimane päev on ${until}.`,
    stop: (ends) => `Kas soovid lõpetada? Kui ütled tellimuse täna üles, on selle viimane päev ${ends}.`,
    justStop: 'Kas soovid lõpetada? Siis ütle tellimus üles.',
    instead: (ends) => `Kui ütled selle asemel tellimuse üles, on selle viimane päev ${ends}.`,
    later: 'Pärast seda saad tellimuse üles öelda.',
    ended: (day) => `Sinu tellimus lõppes ise. Viimane päev oli ${day}. Üles öelda pole vaja.`,
    past: 'Sinu taganemisaeg on läbi, niipalju kui me seda arvutada oskame.',
    unknown: 'Kas saad ka ostu veel tühistada, pole kindlaks tehtud.',
  },
  cancel: {
    title: 'Ülesütlemine',
    lead: 'Tellimust üles öeldes lõpetad edaspidiseks. Viimase päevani jääb kõik nii, nagu on.',
  },
  withdraw: {
    title: 'Ümbermõtlemine (taganemine)',
    lead: 'Taganedes tühistad ostu. Saad raha tagasi, ja mis sulle koju saadeti, saadad tagasi.',
    past: 'Kas keegi ei rääkinud sulle taganemisõigusest? Siis võib aega rohkem olla.',
  },
  notices: {
    title: 'Mida ettevõte peab sulle teatama',
    lead: 'Seda tuleb teha õigel ajal, et saaksid veel valida.',
    due: {
      renewal: 'Hiljemalt siis pead teada saama, et tellimus pikeneb',
      trial: 'Hiljemalt siis pead teada saama, et prooviaeg lõpeb',
    },
    was: {
      renewal: 'Hiljemalt siis pidid teada saama, et tellimus pikeneb',
      trial: 'Hiljemalt siis pidid teada saama, et prooviaeg lõpeb',
    },
  },
  facts: {
    endsOn: 'Kui ütled tellimuse täna üles, on see viimane päev',
    ended: 'Sinu tellimuse viimane päev oli',
    charges: 'Mida sa selle päevani veel maksad',
    nextRenewal: 'Järgmine periood, kui sa midagi ei tee',
    latestNotice: 'Viimane päev, mil saad enne seda perioodi üles öelda',
    latestNoticePast: 'Viimane päev enne seda perioodi üles öelda oli',
    withdrawal: 'Mis ajani saad taganeda',
    withdrawalOpen: 'Viimane päev, mil saad veel taganeda',
    withdrawalPast: 'Sinu taganemisaja viimane päev oli',
    refund: 'Kui taganed täna, saad tagasi',
  },
  daysLeft: (days) => ['täna on viimane päev', 'homme on viimane päev'][days] ?? `veel ${days} päeva`,
  charges: (times, last) => (times === 1 ? last : `${times} makset, viimane ${last}`),
  nothingMore: 'Rohkem mitte midagi',
  by: (day, distance) => `tähtaeg ${day}, ${distance}`,
  anyTime: 'Igal ajal',
  noRenewal: 'Ei ole',
  notEstablished: 'Pole kindlaks tehtud',
  why: 'Miks?',
  whyUnknown: 'Miks me seda ei tea?',
  disputed: 'Milles allikad ühel nõul ei ole',
  rules: 'Loe reegleid endid',
  force: {
    'in-force': '',
    adopted: 'Vastu võetud, veel ei kehti',
    announced: 'Välja kuulutatud',
    proposed: 'Ettepanek',
    vacated: 'Kohtu poolt tühistatud',
    repealed: 'Enam ei kehti',
  },
  reviewed: (day) => `Need reeglid vaadati viimati üle: ${day}.`,
  unconfigured: 'Me ei tea sellest tellimusest piisavalt, et sinu kuupäevi näidata. Üles öelda saad ikkagi.',
  failed: 'Reegleid ei õnnestunud laadida. Üles öelda saad ikkagi.',
  retry: 'Proovi veel kord',
};

export default et;
