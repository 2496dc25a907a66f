/** Română, pentru un mesaj care nu a ajuns pur și simplu. */
import type { LaterStrings } from './nl.ts';

const ro: LaterStrings = {
  attention: {
    lead: 'Ceva nu este în regulă în ce am trimis. Ce ați scris este încă aici.',
    field: (field) => `Vă rugăm să verificați: ${field}.`,
    failed: 'Ceva nu a mers la trimitere. Ce ați scris este încă aici.',
    revise: 'Înapoi la mesajul meu',
    retry: 'Încercați încă o dată',
  },
  unsent: {
    lead: (day) =>
      `Pe ${day} ați scris un mesaj, dar nu a ajuns niciodată. Nu îl trimitem acum fără să vă întrebăm.`,
    send: 'Da, trimiteți mesajul',
    discard: 'Nu, ștergeți mesajul',
  },
  sent: {
    lead: (moment) => `Trimis pe ${moment}.`,
    unproved: 'Acest site nu dă nicio dovadă că mesajul a ajuns. De aceea, păstrați acest text.',
  },
  received: {
    promised: (moment) => `Veți primi un răspuns cel târziu pe ${moment}.`,
    none: 'Citim mesajul. Nu veți primi un răspuns.',
    unknown: 'Nu scrie până când veți primi un răspuns. Puteți întreba oricând.',
    sorry: 'Vă mulțumim că ne-ați spus. Ne pare rău că nu a mers cum trebuie.',
    later: (told) =>
      `Când ați scris, aici era trecută data de ${told}. Ne pare rău că va fi mai târziu. Contează ce scrie pe confirmarea de primire.`,
    at: 'Primit pe',
    answerBy: 'Răspuns cel târziu pe',
    follow: 'Vedeți în ce stadiu este',
    receipt: 'Vedeți confirmarea de primire',
    keep: 'Păstrați acest link sau confirmarea de primire: acolo citiți răspunsul și spuneți dacă s-a rezolvat.',
    notAnswered: 'Aceasta dovedește că mesajul a ajuns, și când. Nu este încă un răspuns.',
    again: 'Trimiteți alt mesaj',
  },
  otherWays: {
    title: 'Preferați altfel?',
    lead: 'Se poate. Puteți folosi acest text.',
    textLabel: 'Textul mesajului',
    copy: 'Copiați textul',
    copied: 'Copiat',
    mail: 'Prin e-mail la',
    subject: 'Mesajul meu',
    phone: 'Prin telefon la',
    post: 'Prin scrisoare la',
  },
};
export default ro;
