/** Magyar, olyan üzenethez, amely nem érkezett meg egyszerűen. */
import type { LaterStrings } from './nl.ts';

const hu: LaterStrings = {
  attention: {
    lead: 'Valami nincs rendben abban, amit elküldtünk. Amit írt, az megvan.',
    field: (field) => `Kérjük, nézze át: ${field}.`,
    failed: 'Valami hiba történt küldés közben. Amit írt, az megvan.',
    revise: 'Vissza az üzenetemhez',
    retry: 'Próbálja meg újra',
  },
  unsent: {
    lead: (day) =>
      `${day} napján üzenetet írt, de az soha nem érkezett meg. Most nem küldjük el anélkül, hogy megkérdeznénk.`,
    send: 'Igen, küldjük el az üzenetemet',
    discard: 'Nem, töröljük',
  },
  sent: {
    lead: (moment) => `Elküldve: ${moment}.`,
    unproved: 'Ez a webhely nem igazolja, hogy az üzenete megérkezett. Ezért őrizze meg ezt a szöveget.',
  },
  received: {
    promised: (moment) => `Legkésőbb eddig választ kap: ${moment}.`,
    none: 'Elolvassuk az üzenetét. Választ nem kap rá.',
    unknown: 'Nincs megadva, mikorra kap választ. Nyugodtan kérdezze meg.',
    sorry: 'Köszönjük, hogy elmondta. Sajnáljuk, hogy nem úgy ment, ahogy kellett volna.',
    later: (told) =>
      `Amikor írt, itt még ez állt: ${told}. Sajnáljuk, hogy később lesz. Az számít, ami az igazolásán áll.`,
    at: 'Megérkezett',
    answerBy: 'Válasz legkésőbb',
    follow: 'Megnézem, hogy áll',
    receipt: 'Igazolás megtekintése',
    keep: 'Őrizze meg ezt a linket vagy az igazolását: ott olvashatja a választ, és ott mondhatja el, hogy megoldódott-e.',
    notAnswered: 'Ez azt igazolja, hogy az üzenete megérkezett, és mikor. Ez még nem válasz.',
    again: 'Új üzenet küldése',
  },
  otherWays: {
    title: 'Inkább más módon?',
    lead: 'Megteheti. Ezt a szöveget használhatja.',
    textLabel: 'Az üzenet szövege',
    copy: 'Szöveg másolása',
    copied: 'Kimásolva',
    mail: 'E-mailben:',
    subject: 'Az üzenetem',
    phone: 'Telefonon:',
    post: 'Levélben:',
  },
};
export default hu;
