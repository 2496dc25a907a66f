/** Lietuvių kalba, po nutraukimo: kaip išsaugoti įrodymą, ir kelias atgal. */
import type { AfterStrings } from './nl.ts';

const lt: AfterStrings = {
  notAccepted: 'Tai įrodo, kad jūsų pranešimas pasiekė gavėją, ir kada. Tai nesako, ar jis jau apdorotas.',
  receipt: 'Peržiūrėti gavimo patvirtinimą',
  save: 'Išsaugoti kaip failą',
  fileName: 'gavimo-patvirtinimas',
  otherWays: {
    title: 'Norite tai padaryti kitaip?',
    lead: 'Galima. Tam tinka šis tekstas.',
    textLabel: 'Jūsų pranešimo tekstas',
    copy: 'Kopijuoti tekstą',
    copied: 'Nukopijuota',
    mail: 'El. paštas:',
    subject: 'Prenumeratos nutraukimas',
    phone: 'Telefonas:',
    post: 'Pašto adresas:',
  },
  undo: {
    declared: (moment) => `Atšaukiu savo ${moment} pranešimą apie nutraukimą. Noriu tęsti prenumeratą.`,
    summary: 'Vis dėlto norite likti?',
    lead: 'Kol prenumerata galioja, savo pranešimą apie nutraukimą galite atšaukti.',
    button: 'Atšaukti nutraukimą',
    sending: 'Siunčiame jūsų prašymą likti.',
    waiting: 'Jūsų prašymas likti dar negautas. Iki tol galioja nutraukimas. Mes bandome toliau.',
    attention: 'Jūsų prašymas likti negautas. Taigi nutraukimas tebegalioja.',
  },
};

export default lt;
