/** Magyar. A dátum pontra végződik, ezért utána nincs pont. */
import type { MailWords } from './nl.ts';

const hu: MailWords = {
  title: {
    'cancellation.requested': 'A lemondása megérkezett',
    'cancellation.undone': 'A visszavonása megérkezett',
    'withdrawal.requested': 'Az elállása megérkezett',
    'contact.submitted': 'Az üzenete megérkezett',
  },
  subject: (title, reference) => `${title} (hivatkozási szám: ${reference})`,
  test: 'Ez próba. Valójában semmit nem mondunk le.',
  testSubject: (subject) => `Próba: ${subject}`,
  keep: 'Őrizze meg ezt az e-mailt. Azt igazolja, hogy az üzenete megérkezett, és mikor. Azt nem, hogy már feldolgozták.',
  several: {
    title: (count) => `${count} üzenete megérkezett`,
    lead: 'Röviddel egymás után több üzenet érkezett az Ön e-mail-címével. Ezért vannak együtt egy e-mailben.',
  },
  content: 'Amit elküldött',
  declared: {
    ordinary: 'Lemondja az előfizetését.',
    extraordinary: 'Különleges okból mondja le az előfizetését.',
    cause: 'Az ok, amelyet leírt, az igazolásán olvasható.',
    withdrawal: 'Eláll a szerződésétől.',
    partialWithdrawal: 'A szerződése egy részétől áll el. Hogy melyik résztől, azt az igazolásán olvashatja.',
    undone: 'Visszavonja a lemondását. Meg szeretné tartani az előfizetését.',
    question: 'Kérdés. A szövege az igazolásán olvasható.',
    complaint: 'Panasz. A szövege az igazolásán olvasható.',
  },
  wanted: 'Mikor érjen véget az előfizetés',
  when: {
    atPeriodEnd: 'A lehető leghamarabb',
    immediately: 'Azonnal',
    date: (day) => `Ez legyen az utolsó nap: ${day}`,
  },
  contract: 'Ügyfélszám vagy szerződésszám',
  onReceipt: 'Az igazolásán olvasható',
  receivedAt: 'Megérkezett',
  zone: (zone) => `időzóna: ${zone}`,
  reference: 'Hivatkozási szám',
  endsOn: 'Az előfizetés utolsó napja',
  endsAccording: 'annak az oldalnak az adatai szerint, ahol lemondta',
  endsUnknown: 'Erről még értesítik',
  answerBy: 'Válasz legkésőbb',
  seeReceipt: 'Igazolás megtekintése',
  seeStatus: 'Megnézem, hogy áll',
  next: {
    'cancellation.requested': [
      'Most nincs semmi teendője. A lemondása a szolgáltatójához kerül, ott dolgozzák fel.',
      'Mégis maradna? Nyissa meg az igazolását. Amíg az előfizetése tart, ott visszavonhatja a lemondását. Csak akkor változik valami, ha ott megnyomja a gombot.',
    ],
    'cancellation.undone': ['Hogy az előfizetés folytatódik-e, azt a szolgáltatója igazolja vissza.'],
    'withdrawal.requested': [
      'Most nincs semmi teendője. Az elállása a szolgáltatójához kerül, ott dolgozzák fel.',
    ],
    'contact.submitted': ['Most nincs semmi teendője. A szolgáltatója válaszolni fog Önnek.'],
  },
  answer: {
    title: { question: 'Válasz a kérdésére', complaint: 'Válasz a panaszára' },
    lead: {
      question: (moment) => `Kérdést küldött nekünk (${moment}). Ez a válaszunk.`,
      complaint: (moment) => `Panaszt küldött nekünk (${moment}). Ez a válaszunk.`,
    },
    next: 'Ezzel megoldódott, vagy még nem? Jelezze nekünk a lenti gombbal. Ha még nincs rendben, újra foglalkozunk vele.',
    notYou: 'Nem Ön írt nekünk? Akkor valaki más adta meg az Ön e-mail-címét. Kérjük, jelezze nekünk.',
    judge: 'Jelzem, megoldódott-e',
  },
  attached:
    'A mellékletben ugyanez az igazolás van digitális aláírással. Nem kell megnyitnia: csak őrizze meg ezzel az e-maillel együtt.',
  notYou: 'Ezt nem Ön küldte? Kérjük, jelezze a szolgáltatójának.',
  sender: (name) =>
    `Ezt az e-mailt azért kapja (feladó: ${name}), mert az üzenethez ezt az e-mail-címet adták meg. Ez nem reklám.`,
  attachment: (reference) => `igazolas-${reference}.jwt`,
};

export default hu;
