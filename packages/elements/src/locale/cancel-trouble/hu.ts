/** Magyar, olyan lemondáshoz, amely nem érkezett meg egyszerűen. */
import type { TroubleStrings } from './nl.ts';

const hu: TroubleStrings = {
  attention: {
    lead: 'Valami nincs rendben abban, amit elküldtünk. Amit kitöltött, az mind megvan.',
    field: (field) => `Kérjük, nézze át: ${field}.`,
    failed: 'Valami hiba történt küldés közben. Amit kitöltött, az mind megvan.',
    revise: 'Vissza az adataimhoz',
    retry: 'Próbálja meg újra',
  },
  unsent: {
    lead: (day) =>
      `${day} napján lemondta, de a lemondás soha nem érkezett meg. Most nem küldjük el anélkül, hogy megkérdeznénk.`,
    send: 'Igen, küldjük el a lemondásomat',
    discard: 'Nem, ne küldjük el',
  },
  sent: {
    lead: (moment) => `Elküldve: ${moment}.`,
    unproved: 'Ez a webhely nem igazolja, hogy a lemondása megérkezett. Ezért őrizze meg ezt a szöveget.',
  },
};

export default hu;
