/** Lietuvių kalba, žinutei, kuri nepasiekė gavėjo iš karto. */
import type { LaterStrings } from './nl.ts';

const lt: LaterStrings = {
  attention: {
    lead: 'Kažkas iš to, ką išsiuntėme, netikslu. Viskas, ką parašėte, tebėra čia.',
    field: (field) => `Patikrinkite: ${field}.`,
    failed: 'Siunčiant kažkas nepavyko. Viskas, ką parašėte, tebėra čia.',
    revise: 'Atgal prie mano žinutės',
    retry: 'Bandyti dar kartą',
  },
  unsent: {
    lead: (day) => `${day} parašėte žinutę, bet ji nepasiekė gavėjo. Dabar jos nesiųsime jūsų nepaklausę.`,
    send: 'Taip, siųsti mano žinutę',
    discard: 'Ne, išmesti',
  },
  sent: {
    lead: (moment) => `Išsiųsta ${moment}.`,
    unproved: 'Ši svetainė nepateikia įrodymo, kad jūsų žinutė pasiekė gavėją. Todėl išsaugokite šį tekstą.',
  },
  received: {
    promised: (moment) => `Atsakymą gausite iki ${moment}.`,
    none: 'Jūsų žinutę perskaitysime. Atsakymo į ją negausite.',
    unknown: 'Nenurodyta, kada gausite atsakymą. Drąsiai paklauskite.',
    sorry: 'Ačiū, kad pasakėte. Apgailestaujame, kad viskas vyko ne taip, kaip turėtų.',
    later: (told) =>
      `Kai rašėte, čia dar buvo nurodyta: iki ${told}. Apgailestaujame, kad bus vėliau. Galioja tai, kas parašyta jūsų gavimo patvirtinime.`,
    at: 'Gauta',
    answerBy: 'Atsakymas iki',
    follow: 'Žiūrėti būseną',
    receipt: 'Peržiūrėti gavimo patvirtinimą',
    keep: 'Išsaugokite šią nuorodą arba gavimo patvirtinimą: ten perskaitysite atsakymą ir pasakysite, ar tai išspręsta.',
    notAnswered: 'Tai įrodo, kad jūsų žinutė pasiekė gavėją, ir kada. Tai dar ne atsakymas.',
    again: 'Siųsti dar vieną žinutę',
  },
  otherWays: {
    title: 'Norite tai padaryti kitaip?',
    lead: 'Galima. Tam tinka šis tekstas.',
    textLabel: 'Jūsų žinutės tekstas',
    copy: 'Kopijuoti tekstą',
    copied: 'Nukopijuota',
    mail: 'El. paštas:',
    subject: 'Mano žinutė',
    phone: 'Telefonas:',
    post: 'Pašto adresas:',
  },
};

export default lt;
