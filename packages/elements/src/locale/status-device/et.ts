/** Eesti keel, selle jaoks, mis siin seadmes veel ootab. */
import type { DeviceStrings } from './nl.ts';

const et: DeviceStrings = {
  title: 'Selles seadmes',
  lead: 'Seda pole veel kätte saadud. Seni on see ainult selles seadmes.',
  names: {
    'cancellation.requested': 'Ülesütlemisavaldus',
    'cancellation.undone': 'Ülesütlemise tagasivõtmine',
    'withdrawal.requested': 'Taganemisavaldus',
    'contact.submitted': 'Küsimus või kaebus',
    'survey.answered': 'Vastus küsimusele „miks“',
    'preferences.changed': 'Soov enam reklaami mitte saada',
  },
  other: 'Sõnum',
  since: (moment) => `Kuupäev: ${moment}.`,
  state: {
    sending: 'Saadame seda praegu.',
    waiting: 'Pole veel kätte saadud. Proovime edasi, kuni see leht on lahti.',
    attention: 'Seda ei võetud vastu. Proovi veel kord või võta meiega ühendust.',
    unsent: 'Saadame selle ainult siis, kui sa seda soovid.',
    sent: 'Saadetud. Kas see kohale jõudis, me siit ei näe.',
    gone: 'Kustutatud.',
  },
  received: (reference) => (reference ? `Kätte saadud. Avalduse number: ${reference}.` : 'Kätte saadud.'),
  send: 'Saada kohe',
  delete: 'Kustuta sellest seadmest',
  sure: 'Kas oled kindel? Siis me seda enam ei saada. Kättesaamise kinnitust ei tulnudki, nii et ära looda sellele, et see kohale jõudis.',
  sureDraft: 'Kas oled kindel? Siis on see kadunud.',
  yes: 'Jah, kustuta',
  no: 'Ei, jäta alles',
  draft: 'Tekst, mida sa kirjutasid. See on ainult sellel vahelehel ja seda ei ole saadetud.',
};

export default et;
