/** Română, pentru după reziliere: păstrarea dovezii și drumul înapoi. */
import type { AfterStrings } from './nl.ts';

const ro: AfterStrings = {
  notAccepted: 'Aceasta dovedește că rezilierea a ajuns, și când. Nu spune dacă a fost deja prelucrată.',
  receipt: 'Vedeți confirmarea de primire',
  save: 'Salvați ca fișier',
  fileName: 'confirmare-de-primire',
  otherWays: {
    title: 'Preferați altfel?',
    lead: 'Se poate. Puteți folosi acest text.',
    textLabel: 'Textul rezilierii',
    copy: 'Copiați textul',
    copied: 'Copiat',
    mail: 'Prin e-mail la',
    subject: 'Reziliere',
    phone: 'Prin telefon la',
    post: 'Prin scrisoare la',
  },
  undo: {
    declared: (moment) => `Îmi retrag rezilierea din ${moment}. Doresc să păstrez abonamentul.`,
    summary: 'Rămâneți totuși?',
    lead: 'Cât timp durează abonamentul, puteți retrage rezilierea.',
    button: 'Retrageți rezilierea',
    sending: 'Retragem rezilierea.',
    waiting:
      'Retragerea nu a fost încă primită. Până atunci, rezilierea rămâne valabilă. Încercăm mai departe.',
    attention: 'Retragerea nu a fost primită. Deci rezilierea rămâne valabilă.',
  },
};

export default ro;
