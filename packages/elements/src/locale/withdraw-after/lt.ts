/** Lietuvių kalba, atsisakymui, kuris nepasiekė gavėjo iš karto, ir įrodymui išsaugoti. */
import type { AfterStrings } from './nl.ts';

const lt: AfterStrings = {
  save: 'Išsaugoti kaip failą',
  fileName: 'gavimo-patvirtinimas',
  otherWays: {
    title: 'Norite tai padaryti kitaip?',
    lead: 'Galima. Tam tinka šis tekstas.',
    textLabel: 'Jūsų pranešimo tekstas',
    copy: 'Kopijuoti tekstą',
    copied: 'Nukopijuota',
    mail: 'El. paštas:',
    subject: 'Sutarties atsisakymas',
    phone: 'Telefonas:',
    post: 'Pašto adresas:',
  },
  attention: {
    lead: 'Kažkas iš to, ką išsiuntėme, netikslu. Viskas, ką užpildėte, tebėra čia.',
    field: (field) => `Patikrinkite: ${field}.`,
    failed: 'Siunčiant kažkas nepavyko. Viskas, ką užpildėte, tebėra čia.',
    revise: 'Atgal prie mano duomenų',
    retry: 'Bandyti dar kartą',
  },
  unsent: {
    lead: (day) =>
      `${day} pranešėte apie atsisakymą, bet tai nepasiekė gavėjo. Dabar to nesiųsime jūsų nepaklausę.`,
    send: 'Taip, siųsti mano pranešimą',
    discard: 'Ne, nesiųsti',
  },
  sent: {
    lead: (moment) => `Išsiųsta ${moment}.`,
    unproved:
      'Ši svetainė nepateikia įrodymo, kad jūsų pranešimas pasiekė gavėją. Todėl išsaugokite šį tekstą.',
  },
};

export default lt;
