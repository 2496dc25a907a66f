/** Eesti keel, selle jaoks, mille ülesütleja tagasi saab. */
import type { RefundStrings } from './nl.ts';

const et: RefundStrings = {
  label: 'Mida sa tagasi saad',
  none: 'Mitte midagi. Seda, mille oled juba maksnud, tagasi ei maksta.',
  by: (amount, day) => `${amount}, hiljemalt: ${day}`,
  laterKnown: 'See sõltub viimasest päevast ja seda me siin veel ei tea.',
  unknown: (until) =>
    `Seda me siin ei tea. Oled maksnud kuni selle päevani (kaasa arvatud): ${until}. Küsi, kas saad ülejäänu tagasi.`,
  how: 'Kuidas see on arvutatud?',
  paid: (paid, from, until, total) =>
    `Maksid ${paid} selle aja eest: ${from} – ${until} (kaasa arvatud). Päevi kokku: ${total}.`,
  left: (last, days) => `Pärast viimast päeva (${last}) jääb neist üle ${days}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, ümardatud sendini.`,
};

export default et;
