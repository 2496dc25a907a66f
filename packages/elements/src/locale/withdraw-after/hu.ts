/** Magyar, olyan elálláshoz, amely nem érkezett meg egyszerűen, és a bizonyíték megőrzéséhez. */
import type { AfterStrings } from './nl.ts';

const hu: AfterStrings = {
  save: 'Mentés fájlként',
  fileName: 'igazolas',
  otherWays: {
    title: 'Inkább más módon?',
    lead: 'Megteheti. Ezt a szöveget használhatja.',
    textLabel: 'Az elállás szövege',
    copy: 'Szöveg másolása',
    copied: 'Kimásolva',
    mail: 'E-mailben:',
    subject: 'Elállás',
    phone: 'Telefonon:',
    post: 'Levélben:',
  },
  attention: {
    lead: 'Valami nincs rendben abban, amit elküldtünk. Amit kitöltött, az mind megvan.',
    field: (field) => `Kérjük, nézze át: ${field}.`,
    failed: 'Valami hiba történt küldés közben. Amit kitöltött, az mind megvan.',
    revise: 'Vissza az adataimhoz',
    retry: 'Próbálja meg újra',
  },
  unsent: {
    lead: (day) =>
      `${day} napján elállt a szerződéstől, de ez soha nem érkezett meg. Most nem küldjük el anélkül, hogy megkérdeznénk.`,
    send: 'Igen, küldjük el az elállásomat',
    discard: 'Nem, ne küldjük el',
  },
  sent: {
    lead: (moment) => `Elküldve: ${moment}.`,
    unproved: 'Ez a webhely nem igazolja, hogy az elállása megérkezett. Ezért őrizze meg ezt a szöveget.',
  },
};

export default hu;
