/** Magyar, annak, aki tudni szeretné, hogy áll az ügye. */
import type { StatusStrings } from './nl.ts';

const hu: StatusStrings = {
  title: 'Hogyan áll az ügye',
  ask: {
    lead: 'Írja be a hivatkozási számot, amely az igazolásán áll. Vagy illessze be az igazolásához vezető linket: akkor a választ is látja, és azt is, mit tehet még.',
    label: 'Hivatkozási szám vagy link',
    look: 'Megnézem',
    missing: 'Írja be a hivatkozási számot, vagy illessze be a linket.',
    unreadable: 'Ez nem hivatkozási szám. Tizenkét betűből és számjegyből áll, például 7KXM-2QPD-9T4H.',
    unknown: 'Ehhez a hivatkozási számhoz nem találunk semmit. Kérjük, nézze meg még egyszer.',
  },
  loading: 'Megnézzük. Egy pillanat.',
  failed: {
    offline: 'Most nem látjuk, hogyan áll: nincs kapcsolat. Azon, amit elküldött, ez nem változtat.',
    error: 'Most nem látjuk, hogyan áll: valami hiba történt. Azon, amit elküldött, ez nem változtat.',
    again: 'Próbálja meg újra',
  },
  test: 'Ez próba. Valójában semmit nem mondunk le.',
  standing: {
    received: () => 'Megérkezett. Még nem jelezték, hogy feldolgozták.',
    undone: () =>
      'A visszavonása megérkezett. Hogy az előfizetés folytatódik-e, azt a szolgáltatója igazolja vissza.',
    stands: () =>
      'A visszavonása megérkezett. Ugyanarra az előfizetésre azonban egy másik lemondás vagy elállás is érkezett, és az továbbra is érvényes.',
    scheduled: (day) =>
      day
        ? `Feldolgozták. Az előfizetés utolsó napja: ${day}`
        : 'Feldolgozták. Az előfizetés véget fog érni.',
    effective: (day) =>
      day ? `Az előfizetés véget ért. Az utolsó nap ez volt: ${day}` : 'Az előfizetés véget ért.',
    failed: () =>
      'A feldolgozás közben valami hiba történt. A lemondása ettől még megérkezett. Őrizze meg az igazolását, és kérdezze meg a szolgáltatóját.',
    open: (moment) => `Az üzenete megérkezett. Legkésőbb eddig választ kap: ${moment}.`,
    overdue: (moment) =>
      `Legkésőbb eddig kellett volna választ kapnia: ${moment}. Ez nem sikerült, és sajnáljuk. Az üzenete még válaszra vár.`,
    reported: (moment) =>
      `Legkésőbb eddig kellett volna választ kapnia: ${moment}. Ez nem sikerült, és sajnáljuk. Az üzenete még válaszra vár. Jelezték, hogy túl régóta vár.`,
    answered: () => 'Az üzenetére válaszoltak.',
    solved: () => 'Azt jelezte, hogy megoldódott.',
    reopened: (moment) =>
      `Azt jelezte, hogy még nem oldódott meg. Legkésőbb eddig újabb választ kap: ${moment}.`,
    unasked: () => 'Az üzenete megérkezett. Nem kért rá választ.',
  },
  next: {
    received: 'Most nincs semmi teendője.',
    stands: 'Szeretne maradni? Akkor azt is vonja vissza, vagy kérdezze meg a szolgáltatóját.',
    scheduled: 'Nincs több teendője.',
    open: 'Most nincs semmi teendője. A választ itt olvashatja majd.',
    reopened: 'Most nincs semmi teendője. A választ itt olvashatja majd.',
    solved: 'Örülünk, hogy megoldódott.',
  },
  readIt: 'A válasz elolvasásához nyissa meg az igazolásához vezető linket.',
  reference: 'Hivatkozási szám',
  receivedAt: 'Megérkezett',
  endsOn: 'Az előfizetés utolsó napja',
  endedOn: 'Az előfizetés utolsó napja ez volt',
  updatedAt: 'Utolsó frissítés',
  you: (moment) => `Az Ön üzenete (${moment})`,
  team: (moment) => `A mi válaszunk (${moment})`,
  erased: 'Ezt a szöveget törölték.',
  receipt: 'Igazolás megtekintése',
  saveHtml: 'Igazolás mentése',
  saveJson: 'Mentés JSON-ként, programoknak',
  calendar: {
    add: 'Az utolsó nap a naptárba',
    summary: 'Az előfizetés utolsó napja',
    description: (reference) => `Lemondta. Hivatkozási szám: ${reference}.`,
    fileName: 'utolso-nap',
  },
  reactivate: 'Újrakezdem',
  refresh: 'Megnézem újra',
  other: 'Valami mást keresek',
  judge: {
    question: 'Ezzel megoldódott?',
    stillNot: 'Mégsem oldódott meg?',
    missing: 'Még nem oldódott meg? Írja ide, mi hiányzik.',
    optional: '(nem kötelező)',
    yes: 'Igen, megoldódott',
    no: 'Nem, még nem',
    sending: 'Továbbítjuk. Egy pillanat.',
    failed: 'Ez még nem érkezett meg. Amit írt, az megvan. Kérjük, próbálja meg újra.',
  },
  help: 'Nem szeretne várni? Így is elérhet minket:',
};
export default hu;
