/** Dansk, til bagefter: at gemme beviset, og vejen tilbage. */
import type { AfterStrings } from './nl.ts';

const da: AfterStrings = {
  notAccepted: 'Det beviser, at din opsigelse er nået frem, og hvornår. Det siger ikke, om den er behandlet.',
  receipt: 'Se kvitteringen',
  save: 'Gem som fil',
  fileName: 'kvittering',
  otherWays: {
    title: 'Vil du hellere gøre det på en anden måde?',
    lead: 'Det må du gerne. Du kan bruge denne tekst.',
    textLabel: 'Teksten i din opsigelse',
    copy: 'Kopiér teksten',
    copied: 'Kopieret',
    mail: 'Skriv en mail til',
    subject: 'Opsigelse',
    phone: 'Ring til',
    post: 'Skriv et brev til',
  },
  undo: {
    declared: (moment) =>
      `Jeg trækker min opsigelse fra den ${moment} tilbage. Jeg vil gerne beholde mit abonnement.`,
    summary: 'Vil du fortsætte alligevel?',
    lead: 'Så længe dit abonnement løber, kan du trække din opsigelse tilbage.',
    button: 'Træk min opsigelse tilbage',
    sending: 'Vi trækker din opsigelse tilbage.',
    waiting:
      'Det er ikke modtaget endnu, at du trækker opsigelsen tilbage. Indtil da gælder din opsigelse. Vi bliver ved med at prøve.',
    attention: 'Det er ikke modtaget, at du trækker opsigelsen tilbage. Din opsigelse gælder altså stadig.',
  },
};

export default da;
