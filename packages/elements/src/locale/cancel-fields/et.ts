/** Eesti keel, sellele, kel on enne ülesütlemist veel midagi täita. */
import type { FieldStrings } from './nl.ts';

const et: FieldStrings = {
  legend: 'Millise tellimusega on tegu?',
  identify: 'Piisab sinu kliendinumbrist või e-posti aadressist.',
  kind: 'Mis laadi ülesütlemine see on?',
  ordinary: 'Tavaline ülesütlemine',
  extraordinary: 'Ülesütlemine erilisel põhjusel',
  cause: 'Eriline põhjus (ainult siis, kui see on olemas)',
  name: 'Nimi',
  contract: 'Kliendi- või lepingunumber',
  endDate: 'Lõppkuupäev',
  endDateHint: 'Jäta tühjaks, kui soovid lõpetada võimalikult kiiresti.',
  email: 'E-posti aadress',
  optional: '(vabatahtlik)',
  declared: {
    extraordinary: (cause) => `Ütlen tellimuse üles erilisel põhjusel: ${cause}`,
    from: (name) => `Nimi: ${name}.`,
    email: (email) => `E-posti aadress: ${email}.`,
    wanted: (day) => `Soovin, et viimane päev oleks ${day}.`,
  },
  notSent: 'Seda pole veel saadetud',
  errors: {
    missing: 'Palun täida ka see.',
    malformed: 'Siin on veel midagi valesti. Palun vaata üle.',
    identity: 'Kirjuta oma kliendinumber või e-posti aadress. Siis on selge, millise tellimusega on tegu.',
  },
};

export default et;
