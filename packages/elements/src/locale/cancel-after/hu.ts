/** Magyar, a lemondás utánra: a bizonyíték megőrzése és az út vissza. */
import type { AfterStrings } from './nl.ts';

const hu: AfterStrings = {
  notAccepted: 'Ez azt igazolja, hogy a lemondása megérkezett, és mikor. Azt nem, hogy már feldolgozták.',
  receipt: 'Igazolás megtekintése',
  save: 'Mentés fájlként',
  fileName: 'igazolas',
  otherWays: {
    title: 'Inkább más módon?',
    lead: 'Megteheti. Ezt a szöveget használhatja.',
    textLabel: 'A lemondás szövege',
    copy: 'Szöveg másolása',
    copied: 'Kimásolva',
    mail: 'E-mailben:',
    subject: 'Lemondás',
    phone: 'Telefonon:',
    post: 'Levélben:',
  },
  undo: {
    declared: (moment) => `Visszavonom a lemondásomat (${moment}). Meg szeretném tartani az előfizetésemet.`,
    summary: 'Mégis marad?',
    lead: 'Amíg az előfizetése tart, visszavonhatja a lemondását.',
    button: 'Visszavonom a lemondásomat',
    sending: 'Visszavonjuk a lemondását.',
    waiting: 'A visszavonás még nem érkezett meg. Addig a lemondása érvényes. Tovább próbálkozunk.',
    attention: 'A visszavonás nem érkezett meg. A lemondása tehát érvényes maradt.',
  },
};

export default hu;
