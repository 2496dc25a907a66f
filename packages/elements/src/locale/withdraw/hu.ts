/** Magyar, annak, aki eláll. */
import type { WithdrawStrings } from './nl.ts';

const hu: WithdrawStrings = {
  entry: 'Elállás a szerződéstől',
  confirm: 'Elállás megerősítése',
  close: 'Bezárás',
  keep: 'Mégsem állok el',
  review: {
    title: 'Elállás a szerződéstől',
    lead: 'Az elállással visszalép a vásárlástól. Nem kell megindokolnia.',
    open: (day, left) => `Még meggondolhatja magát. Az utolsó nap: ${day} (${left}).`,
    daysLeft: (days) => ['ma van az utolsó nap', 'holnap van az utolsó nap'][days] ?? `még ${days} nap`,
    over: (day) =>
      `Számításunk szerint ${day} volt az utolsó nap, amikor meggondolhatta magát. Az elállását így is elküldheti. Erről igazolást kap, és a cégnek válaszolnia kell Önnek.`,
    unknown: 'Itt nem tudjuk biztosan, meddig gondolhatja meg magát. Az elállását így is elküldheti.',
    factsMissing: 'Ezen az oldalon nincs elég adat a szerződéséről, hogy ezt kiszámoljuk.',
    why: 'Miért ez a dátum?',
    whyUnknown: 'Miért nem tudható?',
    refund: 'Visszakapja a pénzét',
    refundBy: (day, sum) => (sum ? `${sum}, legkésőbb: ${day}` : `Legkésőbb: ${day}`),
    goods: 'Amit kapott',
    returnBy: (day) => `Visszaküldi, legkésőbb eddig: ${day}`,
    items: 'Csak egy részéről van szó?',
    itemsHint: 'Akkor jelölje meg, amit már nem kér. Ha semmit nem jelöl meg, mindenről szó van.',
    messageLabel: 'Ezt küldjük el az Ön nevében',
    instead: 'A lemondás mást jelent: a vásárlás érvényes marad, a lemondás csak a jövőre szól.',
    insteadLink: 'Lemondani szeretném, nem elállni',
  },
  fields: {
    who: 'Az adatai',
    name: 'Név',
    contract: 'Rendelésszám vagy szerződésszám',
    contractHint: 'Nem tudja a számot? Írja le, mit vásárolt, és mikor.',
    email: 'E-mail-cím',
    notSent: 'Ezt még nem küldtük el',
    errors: {
      missing: 'Kérjük, töltse ki.',
      malformed: 'Ez még nem egészen jó. Kérjük, nézze át.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Elállok a szerződésemtől: ${what}.` : 'Elállok a szerződésemtől.'),
    onlyItems: (items) => `Csak erről van szó: ${items.join('; ')}.`,
    order: (reference) => `Rendelésszám vagy szerződésszám: ${reference}.`,
    from: (name) => `Név: ${name}.`,
    email: (email) => `E-mail-cím: ${email}.`,
  },
  sending: { title: 'Elküldjük az elállását', lead: 'Egy pillanat. Kérjük, még ne zárja be az oldalt.' },
  waiting: {
    title: 'Még nem érkezett meg',
    device:
      'Az elállása még nem érkezett meg. Ezen az eszközön megőriztük, és tovább próbálkozunk, akkor is, ha bezárja az oldalt, és később visszajön.',
    page: 'Az elállása még nem érkezett meg. Hagyja nyitva az oldalt, és tovább próbálkozunk.',
    next: (time) => `${time}-kor újra próbáljuk.`,
    retry: 'Próbálja meg most',
    form: 'Elállás egyszerű oldalon',
    badge: 'Az elállása még nem érkezett meg.',
  },
  attention: {
    title: 'Az elállása nem érkezett meg',
    badge: 'Az elállása nem érkezett meg. Valamit módosítani kell.',
  },
  unsent: {
    title: 'Még mindig el szeretne állni?',
    badge: 'Egy korábbi elállást nem küldtünk el.',
  },
  sent: {
    title: 'Az elállását elküldtük',
    badge: 'Az elállását elküldtük.',
  },
  received: {
    title: 'Az elállása megérkezett',
    lead: (moment) => `Megérkezett: ${moment}.`,
    referenceLabel: 'Hivatkozási szám',
    notAccepted: 'Ez azt igazolja, hogy az elállása megérkezett, és mikor. Azt nem, hogy már feldolgozták.',
    receipt: 'Igazolás megtekintése',
    badge: 'Az elállása megérkezett.',
  },
  show: 'Megnézem',
};

export default hu;
