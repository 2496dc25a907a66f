/** Frysk, foar nei it opsizzen: it bewiis bewarje en de wei werom. */
import type { AfterStrings } from './nl.ts';

const fy: AfterStrings = {
  notAccepted: 'Dit bewiist dat jo opsizzing oankaam is, en wannear. Oft se al ferwurke is, seit it net.',
  receipt: 'Untfangstbewiis besjen',
  save: 'Bewarje as bestân',
  fileName: 'untfangstbewiis',
  otherWays: {
    title: 'Leaver op in oare wize?',
    lead: 'Dat mei. Dizze tekst kinne jo brûke.',
    textLabel: 'De tekst fan jo opsizzing',
    copy: 'Tekst kopiearje',
    copied: 'Kopiearre',
    mail: 'Mail nei',
    subject: 'Opsizzing',
    phone: 'Bel mei',
    post: 'Skriuw nei',
  },
  undo: {
    declared: (moment) => `Ik lûk myn opsizzing fan ${moment} yn. Ik wol myn abonnemint hâlde.`,
    summary: 'Dochs bliuwe?',
    lead: 'Salang’t jo abonnemint rint, kinne jo jo opsizzing ynlûke.',
    button: 'Opsizzing ynlûke',
    sending: 'Wy lûke jo opsizzing yn.',
    waiting:
      'It ynlûken is noch net ûntfongen. Oant it safier is, jildt jo opsizzing. Wy besykje it fansels op ’e nij.',
    attention: 'It ynlûken is net ûntfongen. Jo opsizzing jildt dus noch.',
  },
};

export default fy;
