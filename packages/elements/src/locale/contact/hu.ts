/** Magyar, annak, aki kérdez vagy panaszt tesz. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Az előfizetésem',
    topics: [
      { code: 'pause', label: 'Szüneteltetés egy időre' },
      { code: 'change', label: 'Valamit módosítanék' },
      { code: 'end', label: 'Mikor ér véget' },
      { code: 'not_mine', label: 'Ezt nem én rendeltem meg' },
      { code: 'something_else', label: 'Más' },
    ],
  },
  {
    code: 'delivery',
    label: 'A kézbesítés',
    topics: [
      {
        code: 'missing',
        label: 'Nem jött meg',
        topics: [
          { code: 'once', label: 'Egyszer' },
          { code: 'often', label: 'Többször' },
        ],
      },
      {
        code: 'late',
        label: 'Túl későn jött',
        topics: [
          { code: 'once', label: 'Egyszer' },
          { code: 'often', label: 'Többször' },
        ],
      },
      { code: 'damaged', label: 'Sérült, vizes vagy hiányos' },
      { code: 'address', label: 'Rossz címre jött' },
      { code: 'something_else', label: 'Más' },
    ],
  },
  {
    code: 'payment',
    label: 'Egy fizetés vagy számla',
    topics: [
      { code: 'too_much', label: 'Túl sokat vagy kétszer vontak le' },
      { code: 'price', label: 'Emelkedett az ár' },
      { code: 'refund', label: 'Várom vissza a pénzemet' },
      { code: 'failed', label: 'Nem sikerül fizetni' },
      { code: 'invoice', label: 'Számlát keresek' },
      { code: 'something_else', label: 'Más' },
    ],
  },
  {
    code: 'account',
    label: 'Belépés vagy az adataim',
    topics: [
      { code: 'login', label: 'Nem sikerül belépni' },
      { code: 'details', label: 'Hibásak az adataim' },
      { code: 'privacy', label: 'Adataim megtekintése vagy törlése' },
      { code: 'too_much_mail', label: 'Túl sok levelet vagy e-mailt kapok' },
      { code: 'something_else', label: 'Más' },
    ],
  },
  {
    code: 'product',
    label: 'Amit kapok vagy használok',
    topics: [
      { code: 'broken', label: 'Valami nem működik' },
      { code: 'quality', label: 'Nem erre számítottam' },
      { code: 'how', label: 'Hogyan működik valami?' },
      { code: 'something_else', label: 'Más' },
    ],
  },
  {
    code: 'service',
    label: 'Az ügyintézés',
    topics: [
      {
        code: 'no_answer',
        label: 'Nem kaptam választ',
        reply: 'Nem lett volna szabad megtörténnie. Sajnáljuk.',
      },
      {
        code: 'too_late',
        label: 'Túl sokáig tartott',
        reply: 'Nem lett volna szabad megtörténnie. Sajnáljuk.',
      },
      { code: 'not_solved', label: 'Nem oldották meg' },
      {
        code: 'not_valued',
        label: 'Úgy éreztem, nem vettek komolyan',
        reply: 'Nem szeretnénk, hogy így érezzen. Sajnáljuk.',
      },
      { code: 'something_else', label: 'Más' },
    ],
  },
  { code: 'other', label: 'Más' },
];

const hu: ContactStrings = {
  entry: 'Kérdés vagy panasz küldése',
  close: 'Bezárás',
  title: 'Miben segíthetünk?',
  kind: 'Mit szeretne küldeni?',
  kinds: {
    question: { label: 'Kérdést', reply: '' },
    complaint: {
      label: 'Panaszt',
      reply: 'Ez bosszantó. Sajnáljuk, hogy nem úgy ment, ahogy kellett volna.',
    },
  },
  promise: (moment) => `válasz legkésőbb: ${moment}`,
  topic: 'Miről van szó?',
  topicMore: 'Pontosan miről?',
  topicNone: 'Válasszon, ha szeretne',
  topics,
  message: 'Az üzenete',
  messages: { question: 'Mit szeretne tudni?', complaint: 'Mi történt?' },
  email: 'E-mail-cím a válaszhoz',
  noAnswer: 'Nem kérek választ',
  optional: '(nem kötelező)',
  before: {
    promised: (moment) => `Legkésőbb eddig választ kap: ${moment}.`,
    unknown: 'Itt nem tudjuk megmondani, mikorra kap választ.',
    none: 'Elolvassuk az üzenetét. Választ nem kap rá.',
  },
  send: 'Üzenet elküldése',
  problems: {
    title: 'Ezt még nem küldtük el',
    lead: 'Amit írt, az megvan. Kérjük, nézze át:',
    kind: {
      missing: 'Válassza ki, hogy kérdése vagy panasza van.',
      malformed: 'Válassza ki, hogy kérdése vagy panasza van.',
    },
    message: {
      missing: 'Írja meg az üzenetét.',
      malformed: 'Az üzenete túl hosszú, vagy olyan jelek vannak benne, amelyeket nem tudunk elolvasni.',
    },
    email: {
      missing: 'Írja be az e-mail-címét, vagy jelölje be, hogy nem kér választ.',
      malformed: 'Ez az e-mail-cím még nem jó. Ilyennek kell lennie: nev@pelda.hu.',
    },
  },
  sending: { title: 'Elküldjük az üzenetét', lead: 'Egy pillanat. Kérjük, még ne zárja be az oldalt.' },
  waiting: {
    title: 'Még nem érkezett meg',
    device:
      'Az üzenete még nem érkezett meg. Ezen az eszközön megőriztük, és tovább próbálkozunk, akkor is, ha bezárja az oldalt, és később visszajön.',
    page: 'Az üzenete még nem érkezett meg. Hagyja nyitva az oldalt, és tovább próbálkozunk.',
    next: (time) => `${time}-kor újra próbáljuk.`,
    retry: 'Próbálja meg most',
    form: 'Küldés egyszerű oldalon',
    badge: 'Az üzenete még nem érkezett meg.',
  },
  attention: {
    title: 'Az üzenete nem érkezett meg',
    badge: 'Az üzenete nem érkezett meg. Valamit módosítani kell.',
  },
  unsent: {
    title: 'Még mindig el szeretné küldeni?',
    badge: 'Egy korábbi üzenetet nem küldtünk el.',
  },
  sent: {
    title: 'Az üzenetét elküldtük',
    badge: 'Az üzenetét elküldtük.',
  },
  received: {
    title: 'Az üzenete megérkezett',
    reference: 'Hivatkozási szám',
    badge: 'Az üzenete megérkezett.',
  },
  show: 'Megnézem',
};
export default hu;
